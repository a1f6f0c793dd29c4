import type { Question } from "../../../shared/form-filling/question.ts";
import { drawsStar } from "../label/drawn-star.ts";
import { questionWords } from "../label/question-text.ts";
import { marksRequired, readableText, withoutMarks } from "../label/readable-text.ts";
import { barrierOf } from "./barriers/barrier.ts";
import { closestWithin } from "./closest-around.ts";
import { constraintsOf } from "./constraints.ts";
import type { Control } from "./control.ts";
import { heldAnswer } from "./current-answer.ts";
import { type ControlGroup, groupControls, isInParts } from "./group-controls.ts";
import { helpText } from "./help-text.ts";
import { questionKey } from "./keys/question-key.ts";
import { inOneReading } from "./one-reading.ts";
import { type LiveOption, liveOptions } from "./options.ts";
import { type ReadWords, withNumbersAndDates } from "./parts/number-and-date.ts";
import { underTheirWholes } from "./parts/part-of-whole.ts";
import { withSplitAnswers } from "./parts/split-answer.ts";
import { questionKind } from "./question-kind.ts";
import { inTheirRows } from "./rows/repeated-rows.ts";
import { type HeadingPath, sectionPath, withHeading } from "./section-path.ts";
import { BOLD_LEVEL, walkPage } from "./walk-page.ts";
import { questionsAmong } from "./widgets/drawn-copies.ts";
import { isDropDown } from "./widgets/drop-down.ts";

/** A question together with the live controls that answer it. */
export type LiveQuestion = {
  readonly question: Question;
  readonly group: ControlGroup;
  readonly options: readonly LiveOption[];
  /** The words that the text was put together from, where it was. */
  readonly toldBy?: readonly ReadWords[];
};

/** More than any form asks; a page with more is shown its first ones. */
const MOST_CONTROLS = 5000;

/**
 * Every question of this frame's page, in page order.
 * @param leavesOut is told how many controls were too many to be read
 */
export function collectQuestions(
  root: Document,
  leavesOut: (controls: number) => void = () => {},
): LiveQuestion[] {
  return inOneReading(() => questionsOf(root, leavesOut));
}

function questionsOf(root: Document, leavesOut: (controls: number) => void): LiveQuestion[] {
  const headingsOf = new Map<Control, HeadingPath>();
  let headings: HeadingPath = [];
  let tooMany = 0;
  for (const item of walkPage(root)) {
    if (item.kind === "heading") headings = withHeading(headings, item.heading);
    else if (headingsOf.size < MOST_CONTROLS) headingsOf.set(item.control, headings);
    else tooMany += 1;
  }
  leavesOut(tooMany);
  const taken = new Map<string, number>();
  const asked = new Set<Element>();
  const questions = groupControls(questionsAmong([...headingsOf.keys()])).map((group) =>
    liveQuestion(group, notAsked(headingsOf.get(group.controls[0]!) ?? [], asked), taken, asked),
  );
  return underTheirWholes(inTheirRows(withSplitAnswers(withNumbersAndDates(questions))));
}

/** The same path where nothing in it has been asked: most questions stand under the headings of the one before. */
function notAsked(headings: HeadingPath, asked: ReadonlySet<Element>): HeadingPath {
  if (asked.size === 0 || !headings.some(({ element }) => asked.has(element))) return headings;
  return headings.filter(({ element }) => !asked.has(element));
}

function liveQuestion(
  group: ControlGroup,
  headings: HeadingPath,
  taken: Map<string, number>,
  asked: Set<Element>,
): LiveQuestion {
  const control: Control = group.controls[0]!;
  const kind = questionKind(group);
  const words = questionWords(group);
  const text = withoutMarks(words.text);
  // A bold line that was the question itself is no part of the page.
  for (const { level, element } of headings)
    if (level === BOLD_LEVEL && withoutMarks(readableText(element)) === text) asked.add(element);
  const section = sectionPath(control, headings, words.tableSection, text, words.namedBy);
  const options = liveOptions(group, words.optionLabels, text);
  const help = isInParts(group) ? words.hints.join(" · ") : helpText(control, text, words.hints);
  const said = [text, help, ...options.map((option) => option.label)];
  const question: Question = {
    key: questionKey(group, section, text, taken),
    text,
    section,
    help,
    kind,
    options: options.map(({ value, label }) => ({ value, label })),
    ...(options.length === 0 && isDropDown(control) ? { listedWhenOpened: true as const } : {}),
    ...(group.kind === "name-parts" ? { splitInto: "full-name" as const } : {}),
    constraints: constraintsOf(group),
    required: isRequired(group, words.text),
    current: heldAnswer(kind, group, options),
    barrier: barrierOf(kind, group.controls, said),
  };
  return { question, group, options };
}

function isRequired(group: ControlGroup, text: string): boolean {
  const declared = (control: Control): boolean =>
    control.hasAttribute("required") || control.getAttribute("aria-required") === "true";
  if (group.controls.some(declared) || marksRequired(text)) return true;
  if (group.kind === "single" && drawsStar(group.controls[0])) return true;
  const set = closestWithin(group.controls[0]!, "[role=radiogroup]");
  return set?.getAttribute("aria-required") === "true";
}
