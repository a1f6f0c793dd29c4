import { isConsent, isDisabled } from "../../collect/barriers/barrier.ts";
import type { LiveQuestion } from "../../collect/collect-questions.ts";
import { isInput } from "../../collect/control.ts";
import { saysNoAnswer } from "../../collect/no-answer.ts";
import { boxOf, rememberLabels, shownChoices } from "../../collect/widgets/drop-down.ts";
import { isChosen } from "../../collect/widgets/widget-roles.ts";
import { focusOn, leave } from "../focus.ts";
import { reportInput } from "../input-events.ts";
import { setNatively } from "../native-setter.ts";
import { pressOn } from "../press.ts";
import { redrawn } from "../settle.ts";
import { chooseInSteps } from "./choose-in-steps.ts";
import { clearButton, hover } from "./clear-button.ts";
import { isLong, type ListContents, labelOf, readList, rowAt } from "./list-rows.ts";
import { closeList, type OpenList, openList, steady } from "./open-list.ts";
import { optionSaying } from "./option-words.ts";
import { type Writer, type Written, wantedValues } from "./writer.ts";

/** Opens a list, chooses by the words of the options, closes it. An empty answer clears, where the page lets a person clear. */
export const writeDropDown: Writer = async (live, answer) => {
  const control = live.group.controls[0] as HTMLElement;
  const wanted = wantedValues(answer);
  const many = live.question.kind === "multi-select";
  focusOn(control);
  if (wanted.length === 0) {
    await hover(boxOf(control));
    const button = clearButton(boxOf(control));
    if (button !== null) pressOn(button);
    await redrawn();
    if (shownChoices(control, many).length === 0) {
      leave(control);
      return "written";
    }
  }
  const list = await openList(control);
  const written =
    list === null
      ? "no-option"
      : list.columns().length > 0
        ? await chooseInSteps(live, list, wanted)
        : await choose(live, list, wanted);
  await closeList(control, list);
  leave(control);
  return written;
};

async function choose(
  { group, question }: LiveQuestion,
  list: OpenList,
  wanted: readonly string[],
): Promise<Written> {
  const control = group.controls[0]!;
  const searched = wanted.length === 1 && isInput(control) && !control.readOnly ? control : null;
  const clears = wanted.length === 0 && question.kind === "select";
  const [first, second] = clears ? [firstScreen(list), null] : waysThrough(list, searched, wanted[0] ?? "");
  const oneLabel = (words: string) => onlyLabel(contents, words, question.text);
  let contents = await first();
  let labels = await Promise.all(wanted.map(oneLabel));
  if (labels.includes(null) && second !== null) {
    contents = await second();
    labels = await Promise.all(wanted.map(oneLabel));
  }
  rememberLabels(control, [...contents.keys()]);
  if (labels.includes(null) && searched !== null) await search(searched, list, "");
  if (labels.includes(null)) return "no-option";
  const chosen = labels as string[];
  if (chosen.some((label) => isConsent([question.text, label]))) return "barred";
  if (question.kind === "multi-select") return chooseExactly(list, contents, new Set(chosen));
  const label = chosen[0] ?? [...contents.keys()].find(saysNoAnswer);
  return label === undefined ? "written" : chooseOne(list, contents, label);
}

/** What stands for no answer stands at the top. */
function firstScreen(list: OpenList): Way {
  return () => readList(list, isLong(list) ? 1 : undefined);
}

type Way = () => Promise<ListContents>;

/** A list is leafed through; one too long for that, or drawn only in part, is searched where the person may search. */
function waysThrough(
  list: OpenList,
  searched: HTMLInputElement | null,
  words: string,
): readonly [Way, Way | null] {
  const leaf = () => readList(list);
  if (searched === null) return [leaf, null];
  const find = () => search(searched, list, words).then(leaf);
  return isLong(list) ? [find, () => search(searched, list, "").then(leaf)] : [leaf, find];
}

async function search(box: HTMLInputElement, list: OpenList, words: string): Promise<void> {
  if (box.value === words) return;
  setNatively(box, "value", words);
  reportInput(box, words);
  await steady(() => list.rows().map(labelOf).join("\n"));
}

/** Turns every option that is not as wanted. */
async function chooseExactly(list: OpenList, contents: ListContents, wanted: Set<string>): Promise<Written> {
  for (const [label, [place]] of contents) {
    const row = await rowAt(list, label, place!);
    if (row === null || isChosen(row) === wanted.has(label)) continue;
    if (isDisabled(row)) return "barred";
    pressOn(row);
    await steady(() => list.rows().filter(isChosen).map(labelOf).join("\n"));
  }
  return wanted.size === 0 ? "written" : { chosen: { kind: "options", values: [...wanted] } };
}

async function chooseOne(list: OpenList, contents: ListContents, label: string): Promise<Written> {
  const [place] = contents.get(label)!;
  const row = await rowAt(list, label, place!);
  if (row === null) return "no-option";
  if (isDisabled(row)) return "barred";
  pressOn(row);
  await steady(() => list.rows().length);
  // Its placeholder stands for no answer.
  return saysNoAnswer(label) ? "written" : { chosen: { kind: "options", values: [label] } };
}

/** The one label that says the words and stands in the list once; none or several are left to the person. */
async function onlyLabel(contents: ListContents, words: string, question: string): Promise<string | null> {
  const label = await optionSaying(
    words,
    [...contents.keys()].filter((each) => !saysNoAnswer(each)),
    question,
  );
  return label !== null && contents.get(label)!.size === 1 ? label : null;
}
