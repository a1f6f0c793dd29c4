import { isConsent, isDisabled } from "../../collect/barriers/barrier.ts";
import type { LiveQuestion } from "../../collect/collect-questions.ts";
import { shownChoices } from "../../collect/widgets/drop-down.ts";
import { pressOn } from "../press.ts";
import type { OpenList } from "./open-list.ts";
import { optionSaying } from "./option-words.ts";
import {
  chooserIn,
  drawn,
  followsKeys,
  type Path,
  pathsByKeys,
  pathsByPresses,
  stepSaying,
} from "./steps-in-columns.ts";
import type { Written } from "./writer.ts";

/** How the shown answer, and a workbook, put a path into words. */
const BETWEEN = " / ";

/**
 * Chooses in a list of lists. All branches are looked into to see where the answer stands, without choosing one; only an
 * answer that stands on one path is chosen. A branch is an answer too where the page takes it for one.
 */
export async function chooseInSteps(
  { group, question }: LiveQuestion,
  list: OpenList,
  wanted: readonly string[],
): Promise<Written> {
  const control = group.controls[0]!;
  const shown = () => shownChoices(control, false).join("");
  const [words, ...more] = wanted;
  if (words === undefined || more.length > 0 || question.kind !== "select") return "no-option";
  const byKeys = followsKeys(list) ? await pathsByKeys(control, list) : null;
  const paths = byKeys ?? (await pathsByPresses(list, shown));
  if (paths === null) return "not-kept";
  const found = await pathsSaying(paths, words, question.text);
  // «Москва» in «Москва»: the outer one counts only where a branch may be chosen, which a press tells.
  const inner = found.length === 2 ? found.find((path) => startsWith(path, found)) : undefined;
  const path = found.length === 1 ? found[0]! : inner;
  if (path === undefined) return "no-option";
  if (isConsent([question.text, ...path])) return "barred";
  const before = shown();
  for (const [depth, label] of path.entries()) {
    const step = stepSaying(list, depth, label);
    if (step === undefined) return "no-option";
    if (isDisabled(step)) return "barred";
    const isLast = depth === path.length - 1;
    pressOn((isLast ? chooserIn(step) : null) ?? step);
    await drawn(list, shown);
    if (inner !== undefined && !isLast && shown() !== before) return "no-option";
  }
  const answer = shown() === path.at(-1) ? path.at(-1)! : path.join(BETWEEN);
  return { chosen: { kind: "options", values: [answer] } };
}

async function pathsSaying(paths: readonly Path[], words: string, question: string): Promise<Path[]> {
  const whole = paths.filter((path) => path.length > 1 && path.join(BETWEEN) === words);
  if (whole.length === 1) return whole;
  const labels = paths.map((path) => path.at(-1)!);
  const label = await optionSaying(words, [...new Set(labels)], question);
  return paths.filter((path) => path.at(-1) === label);
}

/** Whether one of the other paths leads to this one. */
function startsWith(path: Path, others: readonly Path[]): boolean {
  return others.some(
    (other) => other.length < path.length && other.every((label, place) => label === path[place]),
  );
}
