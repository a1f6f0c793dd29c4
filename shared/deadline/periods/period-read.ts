import type { DaysRule } from "../deadline.ts";
import type { Period, PeriodShape } from "../period.ts";
import type { Token } from "../tokens.ts";
import type { MonthRead } from "./read-month.ts";
import { readYear } from "./read-year.ts";

/** A period found at a place of the cell; `end` is the first token after it. */
export type PeriodRead = { readonly period: Period; readonly end: number };

/** Tries to read one kind of period at a place. The words need not name real days: that is seen later. */
export type PeriodReader = (tokens: readonly Token[], at: number) => PeriodRead | null;

/** The shape with the year that follows it, if one does. */
export function withYear(
  tokens: readonly Token[],
  end: number,
  shape: PeriodShape,
  { daysBy = null, month }: { readonly daysBy?: DaysRule | null; readonly month?: MonthRead } = {},
): PeriodRead {
  const slip = month?.slip ? { slip: true as const } : {};
  if (month?.everyMonth) return { period: { ...shape, year: null, daysBy, recurs: "monthly" }, end };
  const year = readYear(tokens, end);
  const short = year?.short ? { shortYear: true as const } : {};
  return { period: { ...shape, year: year?.year ?? null, daysBy, ...slip, ...short }, end: year?.end ?? end };
}
