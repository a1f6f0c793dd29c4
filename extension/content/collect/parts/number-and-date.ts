import type { Question } from "../../../../shared/form-filling/question.ts";
import { ariaLabel } from "../../label/from-aria.ts";
import { precedingText } from "../../label/from-preceding-text.ts";
import { withoutMarks } from "../../label/readable-text.ts";
import { controlsIn } from "../control.ts";
import type { ControlGroup } from "../group-controls.ts";
import { oncePerReading } from "../one-reading.ts";

/** The words that stood by a control when it was read, before they were put together with those of another. */
export type ReadWords = { readonly group: ControlGroup; readonly text: string };

type Asked = {
  readonly question: Question;
  readonly group: ControlGroup;
  readonly toldBy?: readonly ReadWords[];
};
type Part = "number" | "date";

/** The two boxes of one document stand no further apart than this, in levels of mark-up. */
const NEAR = 3;

const NUMBER_LAST = /(?:^|[\s:,(])(?:№|номер)[\s.:]*$/i;
const DATE_LAST = /(?:^|[\s:,(])(?:от|дата)[\s.:«"]*$/i;
const DATE_SHAPE = /^(?:дд|dd|__?)[.\-/ ](?:мм|mm|__?)/i;
const BOTH =
  /(?:номер|№)\s*(?:и|,|\/)\s*дат[аыу]|дат[аыу]\s*(?:и|,|\/)\s*(?:номер|№)|(?:^|[^а-яё])реквизиты(?![а-яё])/i;

/**
 * The number and the date of a document in two boxes under common words («Реквизиты приказа: № ___ от ___»): each is asked by
 * the common words and its own part, since «от» alone asks nothing.
 */
export function withNumbersAndDates<Live extends Asked>(questions: readonly Live[]): Live[] {
  const told = [...questions];
  for (let at = 0; at + 1 < told.length; at++) {
    const [one, other] = [told[at]!, told[at + 1]!];
    const parts = partsOf(one, other);
    if (parts === null) continue;
    const common = commonWords(one);
    const toldBy = [one, other].map(({ group, question: { text } }) => ({ group, text }));
    told[at] = { ...asking(one, parts[0], common), toldBy };
    told[at + 1] = { ...asking(other, parts[1], common), toldBy };
    at += 1;
  }
  return told;
}

/** Which of two neighbours is the number and which the date; null where the second has words of its own. */
function partsOf(one: Asked, other: Asked): readonly [Part, Part] | null {
  if (!mayHold(one) || !mayHold(other) || !isBare(one, other) || commonWords(one) === "") return null;
  if (!standTogether(one, other)) return null;
  const [first, second] = [partSaid(one), partSaid(other)];
  if (first === "number" && second !== "number" && isDate(other)) return ["number", "date"];
  if (first === "date" && second === "number") return ["date", "number"];
  const both = BOTH.test(one.question.text) && isDate(other);
  return first === null && both ? ["number", "date"] : null;
}

function mayHold({ question: { kind }, group }: Asked): boolean {
  if (group.kind === "date-parts") return true;
  return group.kind === "single" && (kind === "text" || kind === "number" || kind === "date");
}

/** The second box says at most which part it is. */
function isBare(one: Asked, other: Asked): boolean {
  const { text } = other.question;
  return text === one.question.text || DATE_SHAPE.test(text) || withoutPart(text) === "";
}

function isDate(live: Asked): boolean {
  return live.question.kind === "date" || partSaid(live) === "date";
}

/** Which part the words right before a box, or in it, say it is. */
function partSaid({ question, group }: Asked): Part | null {
  const control = group.controls[0]!;
  const said = [
    question.text,
    precedingText(control).text,
    ariaLabel(control),
    control.getAttribute("placeholder") ?? "",
  ].map(withoutMarks);
  if (said.some((words) => NUMBER_LAST.test(words))) return "number";
  if (question.kind === "date" || said.some((words) => DATE_LAST.test(words) || DATE_SHAPE.test(words)))
    return "date";
  return /^(?:номер|№)\s/i.test(question.text) && !BOTH.test(question.text) ? "number" : null;
}

function standTogether(one: Asked, other: Asked): boolean {
  const controls = [...one.group.controls, ...other.group.controls];
  let box = one.group.controls[0]!.parentElement;
  for (let level = 0; level < NEAR && box !== null; level++) {
    const around = box;
    if (controls.every((control) => around.contains(control)))
      return controlsIn(around).length === controls.length || around.localName === "p";
    box = box.parentElement;
  }
  return false;
}

/** What both boxes are asked by. @example «Реквизиты приказа: №» gives «Реквизиты приказа» */
function commonWords({ question }: Asked): string {
  return withoutPart(question.text);
}

const withoutPart = oncePerReading((text: string): string =>
  text
    .replace(NUMBER_LAST, "")
    .replace(DATE_LAST, "")
    .replace(/\s*\((?:номер|№|дата|и|,|\s)+\)\s*$/i, "")
    .replace(/[\s:,.(–—-]+$/, ""),
);

const WORDS = { number: "номер", date: "дата" } as const satisfies Record<Part, string>;

function asking<Live extends Asked>(live: Live, part: Part, common: string): Live {
  const inside = /^(?:(?:номер|№)(?:\s*и\s*дата)?|дата\s*и\s*номер)\s+(?=\S)/i;
  const own = WORDS[part];
  const text = inside.test(common)
    ? common.replace(inside, `${own[0]!.toUpperCase()}${own.slice(1)} `)
    : `${common}: ${own}`;
  return { ...live, question: { ...live.question, text } };
}
