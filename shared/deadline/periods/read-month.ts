import { monthOfFullName } from "../../calendar/month-names.ts";
import { isMark, skipDot, type Token, wordAt } from "../tokens.ts";
import { monthOfWord } from "../vocabulary/months.ts";

/** A month named by its word; `everyMonth` where the words are «каждого месяца» and the month is the first of the school year. */
export type MonthRead = {
  readonly month: number;
  readonly slip: boolean;
  readonly everyMonth: boolean;
  readonly end: number;
};

/**
 * The name of a month: in any case, cut, with a typing slip, or torn in two («сен тября», «сен-\nтября»).
 * A full stop after a short form belongs to it.
 */
export function readMonthName(tokens: readonly Token[], at: number): MonthRead | null {
  const word = wordAt(tokens, at);
  if (word === "") return null;
  const torn = readTornMonth(tokens, at, word);
  if (torn) return torn;
  const read = monthOfWord(word);
  if (!read) return null;
  const name = monthOfFullName(word) === null ? skipDot(tokens, at + 1) : at + 1;
  // «с октября месяца»
  const end = /^месяц[ае]?$/.test(wordAt(tokens, name)) ? name + 1 : name;
  return { month: read.month, slip: read.slip, everyMonth: false, end };
}

/** A month by name, or «каждого месяца», «месяца», which stand for September with a monthly recurrence. */
export function readMonthOrEvery(tokens: readonly Token[], at: number): MonthRead | null {
  const named = readMonthName(tokens, at);
  if (named) return named;
  const each = /^кажд(?:ого|ом)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  if (!/^месяц(?:а|е)$/.test(wordAt(tokens, each))) return null;
  const end = afterReportedEnd(tokens, each + 1);
  return end === null ? null : { month: 9, slip: false, everyMonth: true, end };
}

/**
 * The place after «…, следующего за отчетным»: the next month's day is every month's. Null for «следующего за отчетным кварталом» and
 * «следующего месяца», which are not.
 */
function afterReportedEnd(tokens: readonly Token[], at: number): number | null {
  const next = isMark(tokens, at, ",") ? at + 1 : at;
  if (!/^следующ/.test(wordAt(tokens, next))) return at;
  if (wordAt(tokens, next + 1) !== "за" || !/^отчетн/.test(wordAt(tokens, next + 2))) return null;
  const what = wordAt(tokens, next + 3);
  if (what === "месяцем") return next + 4;
  return /^(?:квартал|полугод|год|период|четверт)/.test(what) ? null : next + 3;
}

function readTornMonth(tokens: readonly Token[], at: number, head: string): MonthRead | null {
  if (monthOfFullName(head) !== null) return null;
  let rest = at + 1;
  if (isMark(tokens, rest, "-") && tokens[rest]?.glued && tokens[rest + 1]?.newLine) rest++;
  const tail = wordAt(tokens, rest);
  if (tail === "") return null;
  const month = monthOfFullName(head + tail);
  return month === null ? null : { month, slip: false, everyMonth: false, end: rest + 1 };
}
