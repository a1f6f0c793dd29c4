import { readHalfOfMonth, readTenDays, readWeek, readWeekdayOfMonth } from "../periods/part-of-month.ts";
import { readHalfYear, readQuarter, readTerm } from "../periods/part-of-year.ts";
import type { PeriodRead, PeriodReader } from "../periods/period-read.ts";
import { isMark, type Token, wordAt } from "../tokens.ts";
import { ordinalAt } from "../vocabulary/ordinals.ts";
import type { Draft, Match } from "./rule.ts";

const READERS: readonly PeriodReader[] = [
  readQuarter,
  readHalfYear,
  readTerm,
  readTenDays,
  readHalfOfMonth,
  readWeek,
  readWeekdayOfMonth,
];
const MOST = 6;

/** «I-II квартал», «1, 3 четверть», «1 и 2 неделя октября»: several that share the unit after the last of them. */
export function readOrdinalsOfOneUnit(tokens: readonly Token[], at: number): Match | null {
  const items: { readonly at: number; readonly rangeFrom: number | null }[] = [];
  let rangeFrom: number | null = null;
  let next = at;
  while (items.length < MOST) {
    const ordinal = ordinalAt(tokens, next);
    if (!ordinal) return null;
    if (isMark(tokens, ordinal.end, "-") && rangeFrom === null) {
      rangeFrom = next;
      next = ordinal.end + 1;
      continue;
    }
    items.push({ at: next, rangeFrom });
    if (!isMark(tokens, ordinal.end, ",") && wordAt(tokens, ordinal.end) !== "и") {
      // One ordinal alone is read with its unit elsewhere.
      return items.length > 1 || rangeFrom !== null ? readItems(tokens, items, ordinal.end) : null;
    }
    rangeFrom = null;
    next = ordinal.end + 1;
  }
  return null;
}

function readItems(
  tokens: readonly Token[],
  items: readonly { readonly at: number; readonly rangeFrom: number | null }[],
  unit: number,
): Match | null {
  const drafts: Draft[] = [];
  let end = unit;
  for (const item of items) {
    const last = readWithUnit(tokens, item.at, unit);
    const first = item.rangeFrom === null ? last : readWithUnit(tokens, item.rangeFrom, unit);
    if (!first || !last) return null;
    drafts.push({
      kind: "dated",
      as: "window",
      first: first.period,
      last: item.rangeFrom === null ? null : last.period,
    });
    end = unit + last.end;
  }
  return { kind: "drafts", end, drafts };
}

/** Reads the ordinal as if the unit and what follows stood right after it; `end` counts from the unit. */
function readWithUnit(tokens: readonly Token[], at: number, unit: number): PeriodRead | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal) return null;
  const length = ordinal.end - at;
  const words = [...tokens.slice(at, ordinal.end), ...tokens.slice(unit, unit + 12)];
  for (const read of READERS) {
    const found = read(words, 0);
    if (found) return { period: found.period, end: found.end - length };
  }
  return null;
}
