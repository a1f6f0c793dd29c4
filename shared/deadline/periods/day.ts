import type { YearSaid } from "../period.ts";
import { isMark, numberTokenAt, skipDot, type Token, wordAt } from "../tokens.ts";
import { readDayInWords } from "../vocabulary/day-words.ts";
import { isMeasured } from "../vocabulary/measures.ts";
import { type PeriodRead, type PeriodReader, withYear } from "./period-read.ts";
import { readMonthName, readMonthOrEvery } from "./read-month.ts";
import { isYearWord, readYear, skipYearWords } from "./read-year.ts";

const BEFORE_A_DAY = /^(?:до|с|со|по|к|ко|позднее|позже|ранее|раньше|после)$/;

/**
 * A day: «15.09.2023», «15.09», «15/09/23», «2023-09-15», «15 сентября 2023 г.», «15-го сент.», «25 числа каждого месяца».
 * «35.13.2023» is a day as well, one the calendar does not have.
 */
export const readDay: PeriodReader = (tokens, at) =>
  isTornOff(tokens, at)
    ? null
    : (readIsoDay(tokens, at) ?? readDottedDay(tokens, at) ?? readWordedDay(tokens, at));

/** «l5.09», «10.15.09»: what stands right before the number belongs to it, so the number is not the day. */
function isTornOff(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]?.glued || !before) return false;
  if (before.kind === "number") return true;
  return (
    before.kind === "word" &&
    (/[a-z]/.test(before.text) || (before.text.length === 1 && !/[скви]/.test(before.text)))
  );
}

function readIsoDay(tokens: readonly Token[], at: number): PeriodRead | null {
  const year = numberTokenAt(tokens, at);
  if (year?.text.length !== 4 || !isMark(tokens, at + 1, "-", ".")) return null;
  const mark = tokens[at + 1]?.text as string;
  const month = numberTokenAt(tokens, at + 2, 2);
  const day = numberTokenAt(tokens, at + 4, 2);
  if (month?.text.length !== 2 || !isMark(tokens, at + 3, mark) || day?.text.length !== 2) return null;
  if (![1, 2, 3, 4].every((step) => tokens[at + step]?.glued)) return null;
  const said: YearSaid = { kind: "calendar", year: Number(year.text) };
  return { period: dayOf(day, month, said), end: at + 5 };
}

function readDottedDay(tokens: readonly Token[], at: number): PeriodRead | null {
  const day = numberTokenAt(tokens, at, 2);
  const month = numberTokenAt(tokens, at + 2, 2);
  if (!day || !month || day.ordinal || month.ordinal || !isMark(tokens, at + 1, ".", "/", "-", ","))
    return null;
  const mark = tokens[at + 1]?.text as string;
  const whole = readYearOfDotted(tokens, at, mark);
  if (whole) return { period: dayOf(day, month, whole.year), end: whole.end };
  if (mark === "-" || mark === ",") return null;
  const led = BEFORE_A_DAY.test(wordAt(tokens, at - 1)) || isMark(tokens, at - 1, "-");
  if (month.text.length < 2 && !(led && mark === ".")) return null;
  // A lone «10.11» before such a word is an hour, a share or a class, never a day.
  if (isMeasured(tokens, at + 3)) return null;
  // «в 10.10» is an hour: a day never takes «в».
  if (/^(?:в|во)$/.test(wordAt(tokens, at - 1))) return null;
  const end = skipTrailingDot(tokens, at + 3);
  // «01.09-31.12.2023г» is read here as far as «01.09»; «15.09 2023 г.» and «15.09 уч. года» have their year after a space.
  const year = readYear(tokens, end);
  return { period: dayOf(day, month, year?.year ?? null), end: year?.end ?? end };
}

/** The third number of «15.09.2023»: a year, or, where it can be none, whatever makes the day impossible. */
function readYearOfDotted(
  tokens: readonly Token[],
  at: number,
  mark: string,
): { readonly year: YearSaid; readonly end: number } | null {
  const token = tokens[at + 4];
  if (token?.kind !== "number" || !isMark(tokens, at + 3, mark)) return null;
  const joined = token.glued && tokens[at + 3]?.glued;
  const goesOn =
    isMark(tokens, at + 5, ".") &&
    tokens[at + 5]?.glued &&
    tokens[at + 6]?.kind === "number" &&
    tokens[at + 6]?.glued;
  // «01-09-2023» and «1,9,2023»: only with all four digits and nothing between, else they are ranges and lists.
  if (
    (mark === "-" || mark === ",") &&
    !(token.text.length === 4 && joined && tokens[at + 1]?.glued && tokens[at + 2]?.glued)
  ) {
    return null;
  }
  // «15.09.20l3» and «15.09.2О-го»: whatever that year is, it is not 2020.
  const rest = tokens[at + 5];
  if (rest?.glued && rest.kind !== "mark" && !isYearWord(rest.text)) {
    return { year: { kind: "calendar", year: 0 }, end: at + 6 };
  }
  if (token.text.length === 4) {
    const year = readYear(tokens, at + 4);
    if (year?.year) return { year: year.year, end: year.end };
    return { year: { kind: "calendar", year: Number(token.text) }, end: skipYearWords(tokens, at + 5) };
  }
  // A day of the next deadline, «15.09. 20.10», stands apart or goes on itself.
  if (!joined || goesOn) return null;
  if (token.text.length === 2) {
    return {
      year: { kind: "calendar", year: 2000 + Number(token.text) },
      end: skipYearWords(tokens, at + 5),
    };
  }
  return { year: { kind: "calendar", year: 0 }, end: at + 5 };
}

function readWordedDay(tokens: readonly Token[], at: number): PeriodRead | null {
  const quoted = isMark(tokens, at, '"');
  const start = quoted ? at + 1 : at;
  const day = dayNumberAt(tokens, start);
  if (!day) return null;
  let next = day.end;
  if (isMark(tokens, next, '"', "_")) next++;
  else if (quoted) return null;
  const numbered = /^(?:числа|число|числу|числом|чис)$/.test(wordAt(tokens, next));
  if (numbered) next = skipDot(tokens, next + 1);
  // «1-октября»; «1-октябрь» may be a range.
  else if (isMark(tokens, next, "-") && tokens[next]?.glued && /(?:а|я)$/.test(wordAt(tokens, next + 1)))
    next++;
  const month = numbered ? readMonthOrEvery(tokens, next) : readMonthName(tokens, skipDot(tokens, next));
  // «2 дек. октября»: ten days, not a day of December.
  if (month && /^дек$/.test(wordAt(tokens, next)) && readMonthOrEvery(tokens, month.end)) return null;
  if (month) {
    // The first 31st of the school year is in October.
    const first = month.everyMonth && day.value === 31 ? 10 : month.month;
    return withYear(tokens, month.end, { kind: "day", month: first, day: day.value }, { month });
  }
  if (
    !numbered &&
    /^кажд(?:ого|ый)$/.test(wordAt(tokens, next)) &&
    /^месяца?$/.test(wordAt(tokens, next + 1))
  ) {
    return { period: monthly(day.value), end: next + 2 };
  }
  return numbered && isMonthlyNear(tokens, at, next) ? { period: monthly(day.value), end: next } : null;
}

/** The day of the month in digits or in words: «15», «1-го», «первого», «двадцать пятое». */
export function dayNumberAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const digits = numberTokenAt(tokens, at, 2);
  return digits ? { value: Number(digits.text), end: at + 1 } : readDayInWords(tokens, at);
}

/** «ежемесячно до 5 числа», «5 числа ежемесячно», «раз в месяц, до 5 числа». */
function isMonthlyNear(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = Math.max(0, start - 7); at < end + 4; at++) {
    const word = wordAt(tokens, at);
    if (word.startsWith("ежемес")) return true;
    if (word.startsWith("кажд") && wordAt(tokens, at + 1) === "месяц") return true;
    const once =
      word === "раз" ||
      (/^раз[ау]$/.test(word) && (/^одно/.test(wordAt(tokens, at - 1)) || tokens[at - 1]?.text === "1"));
    if (once && wordAt(tokens, at + 1) === "в" && wordAt(tokens, at + 2) === "месяц") return true;
  }
  return false;
}

function monthly(day: number): PeriodRead["period"] {
  return { kind: "day", month: day === 31 ? 10 : 9, day, year: null, daysBy: null, recurs: "monthly" };
}

function dayOf(day: Token, month: Token, year: YearSaid | null): PeriodRead["period"] {
  return { kind: "day", month: Number(month.text), day: Number(day.text), year, daysBy: null };
}

/** The full stop of «15.09. 2023» and «15.09.-20.09.», but not one that ends the cell's sentence. */
function skipTrailingDot(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens, at, ".")) return at;
  return numberTokenAt(tokens, at + 1)?.text.length === 4 ||
    isMark(tokens, at + 1, "-") ||
    wordAt(tokens, at + 1) !== ""
    ? at + 1
    : at;
}
