import { isConsent, isDisabled } from "../../collect/barriers/barrier.ts";
import type { LiveQuestion } from "../../collect/collect-questions.ts";
import { isInput } from "../../collect/control.ts";
import { saysNoAnswer } from "../../collect/no-answer.ts";
import { boxOf, rememberLabels, shownChoices } from "../../collect/widgets/drop-down.ts";
import { focusOn, leave } from "../focus.ts";
import { reportInput } from "../input-events.ts";
import { setNatively } from "../native-setter.ts";
import { pressOn } from "../press.ts";
import { redrawn } from "../settle.ts";
import { chooseInSteps } from "./choose-in-steps.ts";
import { chooseExactly, withMade } from "./choose-many.ts";
import { clearButton, hover } from "./clear-button.ts";
import { isLong, type ListContents, labelOf, readList, rowAt } from "./list-rows.ts";
import { openByTyping, takeAway } from "./make-options.ts";
import { closeList, type OpenList, openList, steady } from "./open-list.ts";
import { optionSaying } from "./option-words.ts";
import { entriesOf } from "./write-tokens.ts";
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
    if (many) for (const label of shownChoices(control, true)) await takeAway(control, label);
    if (shownChoices(control, many).length === 0) {
      leave(control);
      return "written";
    }
  }
  const list = (await openList(control)) ?? (await openByTyping(control, many, wanted));
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
  asked: readonly string[],
): Promise<Written> {
  const control = group.controls[0]!;
  const many = question.kind === "multi-select";
  const isOne = many ? entriesOf(asked.join(";")).length === 1 : asked.length === 1;
  const searched = isOne && isInput(control) && !control.readOnly ? control : null;
  const clears = asked.length === 0 && !many;
  const [first, second] = clears ? [firstScreen(list), null] : waysThrough(list, searched, asked[0] ?? "");
  // What the list shows only because it is typed is made, not chosen.
  const typed = many && isInput(control) ? control.value : "";
  const oneLabel = async (words: string) =>
    typed !== "" && words === typed ? null : onlyLabel(contents, words, question.text);
  let contents = await first();
  const wanted = many ? asked.flatMap((words) => (contents.has(words) ? [words] : entriesOf(words))) : asked;
  let labels = await Promise.all(wanted.map(oneLabel));
  if (labels.includes(null) && second !== null) {
    contents = await second();
    labels = await Promise.all(wanted.map(oneLabel));
  }
  rememberLabels(control, [...contents.keys()]);
  if (labels.includes(null) && searched !== null) await search(searched, list, "");
  if (labels.includes(null)) {
    const made = many && isInput(control) && !control.readOnly;
    return made ? withMade(control, list, question.text, wanted, labels) : "no-option";
  }
  const chosen = labels as string[];
  if (chosen.some((label) => isConsent([question.text, label]))) return "barred";
  if (many) return chooseExactly(control, list, contents, new Set(chosen));
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
