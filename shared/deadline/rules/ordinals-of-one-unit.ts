import {
  readHalfOfMonth,
  readTenDays,
  readThirdOfMonth,
  readWeek,
  readWeekdayOfMonth,
} from "../periods/part-of-month.ts";
import {
  readEdgeOfSchoolYear,
  readHalfYear,
  readHolidays,
  readQuarter,
  readTerm,
} from "../periods/part-of-year.ts";
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
  readThirdOfMonth,
  readEdgeOfSchoolYear,
  readHolidays,
];
const MOST = 6;
/** Words besides ordinals that may share what follows the last of them. */
const SHARING = /^(?:начал[оеу]|середин[аеу]|кон(?:ец|це)|(?:осенн|зимн|весенн|летн)(?:ие|их|ими|яя|ей))$/;

/**
 * «I-II квартал», «1, 3 четверть», «1 и 2 неделя октября», «начало и конец учебного года», «осенние, весенние каникулы»: several that
 * share the unit after the last of them.
 */
export function readOrdinalsOfOneUnit(tokens: readonly Token[], at: number): Match | null {
  const items: { readonly at: number; readonly rangeFrom: number | null }[] = [];
  let rangeFrom: number | null = null;
  let next = at;
  while (items.length < MOST) {
    const end = headEnd(tokens, next);
    if (end === null) return null;
    if (isMark(tokens, end, "-") && rangeFrom === null) {
      rangeFrom = next;
      next = end + 1;
      continue;
    }
    items.push({ at: next, rangeFrom });
    if (!isMark(tokens, end, ",") && wordAt(tokens, end) !== "и") {
      // One ordinal alone is read with its unit elsewhere.
      return items.length > 1 || rangeFrom !== null ? readItems(tokens, items, end) : null;
    }
    rangeFrom = null;
    next = /^(?:в|во)$/.test(wordAt(tokens, end + 1)) ? end + 2 : end + 1;
  }
  return null;
}

/** The place after one of the words that share a unit. */
function headEnd(tokens: readonly Token[], at: number): number | null {
  return SHARING.test(wordAt(tokens, at)) ? at + 1 : (ordinalAt(tokens, at)?.end ?? null);
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
  const head = headEnd(tokens, at);
  if (head === null) return null;
  const length = head - at;
  const words = [...tokens.slice(at, head), ...tokens.slice(unit, unit + 12)];
  for (const read of READERS) {
    const found = read(words, 0);
    if (found) return { period: found.period, end: found.end - length };
  }
  return null;
}
