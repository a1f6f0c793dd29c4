import { isConsent, isDisabled } from "../../collect/barriers/barrier.ts";
import type { LiveQuestion } from "../../collect/collect-questions.ts";
import { shownChoices } from "../../collect/widgets/drop-down.ts";
import { dropDownMarks } from "../../collect/widgets/drop-down-marks.ts";
import { pressOn } from "../press.ts";
import { labelOf } from "./list-rows.ts";
import { type OpenList, STEP, steady } from "./open-list.ts";
import { optionSaying } from "./option-words.ts";
import type { Written } from "./writer.ts";

/** The labels from the first column to the answer: «Примерская область», «Город Примерск». */
type Path = readonly string[];

/** More branches than a person would look through. */
const MOST_BRANCHES = 100;

/** How the shown answer, and a workbook, put a path into words. */
const BETWEEN = " / ";

/**
 * Chooses in a list of lists. All branches are opened to see where the answer stands (opening a branch chooses nothing); only
 * an answer that stands on one path is chosen.
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
  const before = shown();
  const paths = await pathsIn(list, () => shown() === before);
  if (paths === null) return "not-kept";
  const path = await onlyPath(paths, words, question.text);
  if (path === null) return "no-option";
  if (isConsent([question.text, ...path])) return "barred";
  for (const [depth, label] of path.entries()) {
    const step = stepsOf(list, depth).find((each) => labelOf(each) === label);
    if (step === undefined) return "no-option";
    if (isDisabled(step)) return "barred";
    pressOn(step);
    await drawn(list, shown);
  }
  const answer = shown() === path.at(-1) ? path.at(-1)! : path.join(BETWEEN);
  return { chosen: { kind: "options", values: [answer] } };
}

/** Every path to an answer; null where opening a branch is already an answer, or where there are too many. */
async function pathsIn(list: OpenList, isUntouched: () => boolean): Promise<Path[] | null> {
  const paths: Path[] = [];
  const branches: Path[] = [[]];
  for (let opened = 0; branches.length > 0; opened++) {
    if (opened > MOST_BRANCHES) return null;
    const branch = branches.shift()!;
    for (const [depth, label] of branch.entries()) {
      const step = stepsOf(list, depth).find((each) => labelOf(each) === label);
      if (step === undefined || isDisabled(step)) break;
      pressOn(step);
      await drawn(list, () => "");
      if (!isUntouched()) return null;
    }
    for (const step of stepsOf(list, branch.length)) {
      const path = [...branch, labelOf(step)];
      if (leadsOn(step)) branches.push(path);
      else paths.push(path);
    }
  }
  return paths;
}

async function onlyPath(paths: readonly Path[], words: string, question: string): Promise<Path | null> {
  const whole = paths.filter((path) => path.join(BETWEEN) === words);
  if (whole.length === 1) return whole[0]!;
  const labels = paths.map((path) => path.at(-1)!);
  const label = await optionSaying(words, [...new Set(labels)], question);
  const ending = paths.filter((path) => path.at(-1) === label);
  return ending.length === 1 ? ending[0]! : null;
}

function stepsOf(list: OpenList, depth: number): HTMLElement[] {
  const column = list.columns()[depth];
  return column === undefined ? [] : Array.from(column.querySelectorAll<HTMLElement>(STEP));
}

function leadsOn(step: Element): boolean {
  return dropDownMarks.leadsOn.some(({ selector }) => step.matches(selector));
}

function drawn(list: OpenList, shown: () => string): Promise<void> {
  const steps = () => list.columns().map((_, depth) => stepsOf(list, depth).map(labelOf).join("\n"));
  return steady(() => [...steps(), shown()].join("\n\n"));
}
