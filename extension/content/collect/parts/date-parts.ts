import { parseISODate } from "../../../../shared/calendar/iso-date.ts";
import { monthOfFullName } from "../../../../shared/calendar/month-names.ts";
import type { QuestionAnswer } from "../../../../shared/form-filling/question.ts";
import { ariaLabel, referencedText } from "../../label/from-aria.ts";
import { labelText } from "../../label/from-label.ts";
import { type Control, controlsIn, isInput, isSelect } from "../control.ts";
import { oncePerReading } from "../one-reading.ts";
import { isPlaceholder } from "../options.ts";

export type DatePart = "day" | "month" | "year";

/** The box or list of a day, of a month and of a year, as they stand in the page, and which is which. */
export type DateGroup = {
  readonly kind: "date-parts";
  readonly controls: readonly Control[];
  readonly parts: Readonly<Record<DatePart, Control>>;
};

const PARTS = ["day", "month", "year"] as const;

/** How the parts are named: on the box, in it, or by its first option. */
const NAMES: Readonly<Record<DatePart, RegExp>> = {
  day: /^(?:д{1,2}|dd?|день(?: месяца)?|число|day)$/i,
  month: /^(?:м{1,2}|mm?|месяц|month)$/i,
  year: /^(?:г{2}|г{4}|yyyy|yy|год|year)$/i,
};

/** Boxes of a clock that may follow those of a day, as one question. */
const CLOCK = [/^(?:ч{1,2}|час(?:ы|ов)?|hh?|hours?)$/i, /^(?:мм|мин(?:ут[аы]?)?|minutes?)$/i] as const;

/** Any of these names with dots and dashes around it: most boxes have words of another kind, and are done with here. */
const ANY_NAME = new RegExp(
  `^[-–—.…\\s]*(?:${[...Object.values(NAMES), ...CLOCK].map(({ source }) => source.slice(1, -1)).join("|")})[-–—.…\\s]*$`,
  "i",
);

/** The parts of one date stand no further apart than this, in levels of mark-up. */
const NEAR = 4;

/** The three parts of one date, and its time of day where that is asked for, that begin at a place of the list, or null. */
export function datePartsAt(controls: readonly Control[], place: number): DateGroup | null {
  const first = controls[place]!;
  // Most boxes are no part of a date: they cost one look.
  if (!mayBePart(first) || partOf(first) === null) return null;
  const three = controls.slice(place, place + 3);
  if (three.length < 3 || !three.every(mayBePart) || three.some((control) => partOf(control) === null))
    return null;
  const named = new Map(three.map((control) => [partOf(control), control]));
  const [day, month, year] = PARTS.map((part) => named.get(part));
  if (day === undefined || month === undefined || year === undefined) return null;
  const parts = { day, month, year };
  const five = controls.slice(place, place + 5);
  if (five.length === 5 && CLOCK.every((name, at) => mayBePart(five[3 + at]!) && says(five[3 + at]!, name)))
    return standTogether(five) ? { kind: "date-parts", controls: five, parts } : null;
  return standTogether(three) ? { kind: "date-parts", controls: three, parts } : null;
}

/** Whether a time of day is asked for together with the day. */
export function asksForTime({ controls }: DateGroup): boolean {
  return controls.length > PARTS.length;
}

/** Whether the words on a box name a part of a date: they ask nothing. */
export function namesDatePart(words: string): boolean {
  return [...Object.values(NAMES), ...CLOCK].some((name) => name.test(words));
}

function mayBePart(control: Control): boolean {
  return isSelect(control)
    ? !control.multiple
    : isInput(control) && /^(?:text|number|tel)$/.test(control.type);
}

function says(control: Control, name: RegExp): boolean {
  return wordsOn(control).some((each) => name.test(each));
}

const wordsOn = oncePerReading((control: Control): readonly string[] =>
  [
    ariaLabel(control),
    referencedText(control, "aria-labelledby"),
    labelText(control),
    control.getAttribute("placeholder") ?? "",
    control.getAttribute("title") ?? "",
    isSelect(control) ? (control.options[0]?.label ?? "") : "",
  ]
    .filter((each) => each !== "" && ANY_NAME.test(each))
    .map((each) => each.replace(/[-–—.…\s]+$|^[-–—.…\s]+/g, "")),
);

const partOf = oncePerReading((control: Control): DatePart | null => {
  const byName = PARTS.find((part) => says(control, NAMES[part]));
  return byName ?? (isSelect(control) ? partOfList(control) : null);
});

/** A list of 28 to 31 numbers from 1, of twelve months, of years. */
function partOfList(list: HTMLSelectElement): DatePart | null {
  const numbers = answers(list).map((option) => numberOf(option));
  const upTo = numbers.length;
  const counted = numbers.every((number, place) => number === place + 1);
  if (counted && upTo >= 28 && upTo <= 31) return "day";
  if (counted && upTo === 12) return "month";
  const years = numbers.every((number) => number !== null && number >= 1900 && number < 2200);
  return upTo > 0 && years ? "year" : null;
}

function answers(list: HTMLSelectElement): HTMLOptionElement[] {
  return Array.from(list.options).filter((option) => !isPlaceholder(option));
}

/** «01», «1», «сентября». */
function numberOf({ label }: HTMLOptionElement): number | null {
  const words = label.trim().toLowerCase();
  return /^\d{1,4}$/.test(words) ? Number(words) : monthOfFullName(words);
}

/** Something near holds these boxes and nothing else. */
function standTogether(boxes: readonly Control[]): boolean {
  let box = boxes[0]!.parentElement;
  for (let level = 0; level < NEAR && box !== null; level++) {
    const around = box;
    if (boxes.every((control) => around.contains(control))) return controlsIn(around).length === boxes.length;
    box = box.parentElement;
  }
  return false;
}

/** The option of a list that stands for a number of the date, or undefined. */
export function optionOfNumber(list: HTMLSelectElement, number: number): HTMLOptionElement | undefined {
  return answers(list).find((option) => numberOf(option) === number);
}

/** The day the three parts hold: "2025-09-01", the parts as they stand where they make no day, or nothing. */
export function heldDate({ parts }: DateGroup): QuestionAnswer {
  const [day, month, year] = PARTS.map((part) => heldPart(parts[part])) as [string, string, string];
  if (`${day}${month}${year}` === "") return { kind: "empty" };
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { kind: "text", text: parseISODate(iso) === null ? `${day}.${month}.${year}` : iso };
}

/** What each part must hold for an answer: that of `heldDate`; null for a text that is no date. */
export function partsOf(answer: QuestionAnswer): Readonly<Record<DatePart, string>> | null {
  if (answer.kind !== "text") return { day: "", month: "", year: "" };
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer.text);
  if (iso !== null) return { year: iso[1]!, month: iso[2]!, day: iso[3]! };
  const apart = /^(\d{0,2})\.(\d{0,2})\.(\d{0,4})$/.exec(answer.text);
  return apart === null ? null : { day: apart[1]!, month: apart[2]!, year: apart[3]! };
}

/** What the box or list of one part holds: digits where it is a list. */
export function heldPart(control: Control): string {
  if (!isSelect(control)) return (control as HTMLInputElement).value.trim();
  const chosen = control.selectedOptions[0];
  if (chosen === undefined || isPlaceholder(chosen)) return "";
  return String(numberOf(chosen) ?? "");
}
