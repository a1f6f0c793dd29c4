import { addDays, addYears, dateParts, type ISODate, isoDate, lastOfMonth } from "../../calendar/iso-date.ts";
import { schoolYearOf } from "../../calendar/school-year.ts";
import { comparisonKey } from "../../text/fold.ts";
import { readDeadlineWords } from "../view/deadline-words.ts";

/** Days a row gets once its event has happened; null for a bound that the words do not give. */
export type EventDays = { readonly from: ISODate | null; readonly due: ISODate | null };

/** How the words before the event count from its day. */
const HEADS = [
  // «после проведения», «с момента назначения»
  { words: "после|с момента|со дня|с даты|с дня|от даты", side: "after" },
  // «по итогам конкурса»
  {
    words: "по окончании|по окончанию|по завершении|по завершению|по итогам|по результатам|по факту",
    side: "after",
  },
  // «за 2 недели до начала»
  { words: "до|перед", side: "before" },
  { words: "накануне", side: "eve" },
  // «в день приёма», «при трудоустройстве»
  { words: "в день|в дни|при", side: "same" },
] as const satisfies readonly { readonly words: string; readonly side: string }[];

type Side = (typeof HEADS)[number]["side"];

/** What the words before a length of time make of it, in the order they are looked for. */
const LENGTHS = [
  // «не менее чем за 2 недели до»: no later than so long before
  { words: "(?:не (?:позднее|позже|менее),? )?(?:чем )?за", how: "at-most-before" },
  { words: "не ранее(?:,? чем)? за", how: "not-earlier-before" },
  { words: "не ранее(?:,? чем)?(?: через)?", how: "not-earlier" },
  { words: "не (?:позднее|позже)(?:,? чем)?(?: через)?", how: "within" },
  { words: "в течени[еи]|в срок(?: до)?|в", how: "within" },
  { words: "через|спустя", how: "exactly" },
] as const satisfies readonly { readonly words: string; readonly how: string }[];

type How = (typeof LENGTHS)[number]["how"];

const NUMBERS: Readonly<Record<string, number>> = {
  один: 1,
  одного: 1,
  одну: 1,
  одной: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  четырнадцать: 14,
  четырнадцати: 14,
  тридцать: 30,
  тридцати: 30,
};
/** «в трёхдневный срок» */
const TERMS: Readonly<Record<string, number>> = {
  одно: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  десяти: 10,
  четырнадцати: 14,
  тридцати: 30,
};

const UNITS = [
  { words: "день|дня|дней|дн|сутки|суток", unit: "day" },
  { words: "недел[яиюь]|нед", unit: "week" },
  { words: "месяц|месяца|месяцев|мес", unit: "month" },
  { words: "год|года|лет", unit: "year" },
] as const satisfies readonly { readonly words: string; readonly unit: string }[];

type Length = { readonly count: number; readonly unit: (typeof UNITS)[number]["unit"] };

const heads = HEADS.map(({ words }) => words).join("|");
const WITH_LENGTH = new RegExp(
  `^(${LENGTHS.map(({ words }) => words).join("|")}) ?(?:(\\d{1,3}|[а-я]+)(?:-?х)? )?(?:календарн[а-я]+ |кал\\. )?(${UNITS.map(({ words }) => words).join("|")})\\.? (${heads})$`,
);
const AS_TERM = new RegExp(`^в (\\d{1,3}-?|[а-я]+)(дневный|недельный|месячный) срок (${heads})$`);
const BARE = new RegExp(`^(?:сразу |непосредственно |незамедлительно )?(${heads})$`);

/**
 * The days of «в течение 10 дней после …» once the event's day is known; null where the words do not tell them: working days (their
 * calendar is not known here), «несколько дней», several deadlines in the cell.
 * @example eventDays("за 2 недели до начала конкурса", "2025-03-20") // { from: null, due: "2025-03-06" }
 * @example eventDays("после издания приказа", "2025-03-20") // { from: "2025-03-20", due: null }
 */
export function eventDays(words: string, event: ISODate): EventDays | null {
  const { parts, unread } = readDeadlineWords(words, schoolYearOf(event));
  const [part, another] = parts;
  if (part === undefined || another !== undefined || unread !== "") return null;
  if (part.kind === "on-demand") return { from: event, due: null };
  if (part.kind !== "on-event") return null;
  const whole = comparisonKey(words);
  const at = whole.indexOf(comparisonKey(part.event));
  return at < 0 ? null : daysOfLead(whole.slice(0, at).trim(), event);
}

function daysOfLead(lead: string, event: ISODate): EventDays | null {
  const bare = BARE.exec(lead);
  if (bare) return bareDays(sideOf(bare[1] as string), event);
  const term = AS_TERM.exec(lead);
  if (term) {
    const count = numberOf(term[1] as string, TERMS);
    const unit = { дневный: "day", недельный: "week", месячный: "month" } as const;
    const length = count && { count, unit: unit[term[2] as keyof typeof unit] };
    return length ? lengthDays("within", length, sideOf(term[3] as string), event) : null;
  }
  const match = WITH_LENGTH.exec(lead);
  if (!match) return null;
  const [, how, number, unit, head] = match as unknown as string[];
  const count = number === undefined ? 1 : numberOf(number, NUMBERS);
  const length = count && { count, unit: rowOf(UNITS, unit as string).unit };
  return length ? lengthDays(rowOf(LENGTHS, how as string).how, length, sideOf(head as string), event) : null;
}

function numberOf(text: string, words: Readonly<Record<string, number>>): number | null {
  return /^\d+-?$/.test(text) ? Number.parseInt(text, 10) : (words[text] ?? null);
}

function sideOf(head: string): Side {
  return rowOf(HEADS, head).side;
}

function rowOf<T extends { readonly words: string }>(rows: readonly T[], text: string): T {
  return rows.find(({ words }) => new RegExp(`^(?:${words})$`).test(text.trim())) as T;
}

function bareDays(side: Side, event: ISODate): EventDays {
  switch (side) {
    case "after":
      return { from: event, due: null };
    case "same":
      return { from: event, due: event };
    case "before":
      return { from: null, due: addDays(event, -1) };
    case "eve":
      return { from: addDays(event, -1), due: addDays(event, -1) };
  }
}

function lengthDays(how: How, length: Length, side: Side, event: ISODate): EventDays | null {
  const away = shifted(event, length, side === "before" ? -1 : 1);
  if (side === "before") {
    if (how === "at-most-before") return { from: null, due: away };
    if (how === "not-earlier-before" || how === "within") return { from: away, due: addDays(event, -1) };
    return null;
  }
  if (side !== "after") return null;
  if (how === "within") return { from: event, due: away };
  if (how === "exactly") return { from: away, due: away };
  return how === "not-earlier" ? { from: away, due: null } : null;
}

function shifted(day: ISODate, { count, unit }: Length, sign: 1 | -1): ISODate {
  if (unit === "day") return addDays(day, sign * count);
  if (unit === "week") return addDays(day, sign * 7 * count);
  if (unit === "year") return addYears(day, sign * count);
  const { year, month, day: number } = dateParts(day);
  const months = year * 12 + month - 1 + sign * count;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(y, m, number) ?? lastOfMonth(y, m);
}
