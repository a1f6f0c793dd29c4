import type { Period } from "../period.ts";
import { dayNumberAt, readDay } from "../periods/day.ts";
import { readEndOf } from "../periods/end-of.ts";
import type { PeriodRead } from "../periods/period-read.ts";
import { readPeriod } from "../periods/read-period.ts";
import { isMark, skipDot, type Token, wordAt } from "../tokens.ts";

/** Two periods with «-», «по» or «до» between them, or one alone (`last` null). */
export type RangeRead = { readonly first: Period; readonly last: Period | null; readonly end: number };

/** «сентябрь-ноябрь 2023 г.», «1-15 октября», «1 октября по май»; the words before («с», «в период») are the caller's. */
export function readRange(tokens: readonly Token[], at: number): RangeRead | null {
  const first = readPeriod(tokens, at);
  return first ? rangeFrom(tokens, at, first) : readDaysRange(tokens, at);
}

function rangeFrom(tokens: readonly Token[], at: number, first: PeriodRead): RangeRead | null {
  // «с 1 октября, по 5 ноября»; without «с» another deadline follows the comma: «октябрь, до 5 ноября».
  const loose = !isMark(tokens, first.end, ",") || /^со?$/.test(wordAt(tokens, at - 1));
  const last = loose ? lastOfChain(tokens, first, readRangeEnd(tokens, first.end)) : null;
  return last ? { first: first.period, last: last.period, end: last.end } : null;
}

/** «октябрь-ноябрь-декабрь»: months in a chain, of which the last counts. */
function lastOfChain(
  tokens: readonly Token[],
  first: PeriodRead,
  second: PeriodRead | null,
): PeriodRead | null {
  let last = second;
  while (last && [first, last].every(({ period }) => period.daysBy === "bounds-of-month")) {
    const next = isMark(tokens, last.end, "-") ? readPeriod(tokens, last.end + 1) : null;
    if (next?.period.daysBy !== "bounds-of-month") break;
    last = next;
  }
  return last;
}

/** A range, or a single period of any kind. */
export function readRangeOrPeriod(tokens: readonly Token[], at: number): RangeRead | null {
  const single = readPeriod(tokens, at);
  if (!single) return readDaysRange(tokens, at);
  return (
    rangeFrom(tokens, at, single) ?? {
      first: single.period,
      last: null,
      end: skipInclusive(tokens, single.end),
    }
  );
}

/** «1-15 сентября», «1 по 15.09»: the first number takes its month and year from the day at the end. */
export function readDaysRange(tokens: readonly Token[], at: number): RangeRead | null {
  const day = dayNumberAt(tokens, at);
  if (!day) return null;
  const number = /^(?:числа|число)$/.test(wordAt(tokens, day.end)) ? day.end + 1 : day.end;
  const next = connectorEnd(tokens, number);
  const last = next === null ? null : readDay(tokens, next);
  if (last?.period.kind !== "day") return null;
  return {
    first: { ...last.period, day: day.value, year: null, monthLater: true },
    last: last.period,
    end: skipInclusive(tokens, last.end),
  };
}

/** The place after «включительно», which says what holds anyway. */
export function skipInclusive(tokens: readonly Token[], at: number): number {
  if (/^включит/.test(wordAt(tokens, at))) return skipDot(tokens, at + 1);
  if (isMark(tokens, at, "(", ",") && /^включит/.test(wordAt(tokens, at + 1))) {
    return isMark(tokens, at + 2, ")") ? at + 3 : isMark(tokens, at, ",") ? at + 2 : at;
  }
  return at;
}

function readRangeEnd(tokens: readonly Token[], at: number): PeriodRead | null {
  const next = connectorEnd(tokens, at);
  const last = next === null ? null : (readEndOf(tokens, next) ?? readPeriod(tokens, next));
  return last && { period: last.period, end: skipInclusive(tokens, last.end) };
}

function connectorEnd(tokens: readonly Token[], at: number): number | null {
  let end = skipDot(tokens, at);
  if (isMark(tokens, end, ",") || wordAt(tokens, end) === "и") end++;
  if (/^(?:по|до)$/.test(wordAt(tokens, end))) return end + 1;
  if (end !== skipDot(tokens, at)) return null;
  if (isMark(tokens, at, "…", "÷") || (isMark(tokens, at, ".") && isMark(tokens, at + 1, "."))) {
    while (isMark(tokens, end, ".", "…", "÷")) end++;
    return end;
  }
  if (!isMark(tokens, end, "-")) return null;
  return isMark(tokens, end + 1, "-") ? end + 2 : end + 1;
}
