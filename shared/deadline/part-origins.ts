import type { DateOrigin, DaysRule, MonthRule, Origin, PartOrigin, YearRule } from "./deadline.ts";
import type { Period } from "./period.ts";
import { type DatedDraft, isYearSaid } from "./resolve-years.ts";
import type { DatedForm } from "./rules/rule.ts";

const WRITTEN: Origin = { kind: "written" };
const supplied = (by: YearRule | MonthRule | DaysRule): Origin => ({ kind: "supplied", by });

/** The part has no days: nothing was said of them and nothing supplied. */
export const withoutDays: PartOrigin = { from: null, due: null };

/** Rules that follow a custom, not the words and not the calendar: what they give is read, but worth a look. */
const CUSTOMS: ReadonlySet<YearRule | MonthRule | DaysRule> = new Set([
  "two-digits",
  "typing-slip",
  "half-of-school-year",
  "half-of-month",
  "third-of-month",
  "week",
  "last-week",
  "term",
  "holidays",
  "season",
  "edge-of-school-year",
] as const);

/** Rules of periods whose words name no month: «I квартал», «осенние каникулы». */
const NAMES_NO_MONTH: ReadonlySet<DaysRule> = new Set([
  "bounds-of-year",
  "quarter",
  "half-of-year",
  "half-of-school-year",
  "term",
  "holidays",
  "season",
  "edge-of-school-year",
] as const);

/** Which bounds each form has, and the neighbouring day it means, if it does not mean the day itself. */
const BOUNDS = {
  by: { from: false, due: true, beside: null },
  "by-before": { from: false, due: true, beside: "day-before" },
  window: { from: true, due: true, beside: null },
  since: { from: true, due: false, beside: null },
  after: { from: true, due: false, beside: "day-after" },
  ongoing: { from: true, due: true, beside: null },
  "ongoing-by": { from: false, due: true, beside: null },
} as const satisfies Record<DatedForm, { from: boolean; due: boolean; beside: DaysRule | null }>;

/**
 * What of a dated deadline's days the words say and what a rule supplied, given the list of deadlines it stands in.
 * @example for «1-15 сентября» the `from` has its year by "school-year", its month by "later-words", its day written
 */
export function originOfDated(draft: DatedDraft, list: readonly DatedDraft[]): PartOrigin {
  const { from, due, beside } = BOUNDS[draft.as];
  const inList = list.some(isYearSaid);
  const first = originOfPeriod(draft.first, draft.last, inList, beside);
  const last = draft.last ? originOfPeriod(draft.last, draft.first, inList, beside) : first;
  return { from: from ? first : null, due: due ? last : null };
}

/** Whether a custom had a part in the days. */
export function isByCustom({ from, due }: PartOrigin): boolean {
  return [from, due].some(
    (date) =>
      date !== null &&
      [date.year, date.month, date.day].some(
        (origin) => origin.kind === "supplied" && CUSTOMS.has(origin.by),
      ),
  );
}

function originOfPeriod(
  period: Period,
  other: Period | null,
  inList: boolean,
  beside: DaysRule | null,
): DateOrigin {
  const day = beside ?? period.daysBy;
  return {
    year: originOfYear(period, other, inList),
    month: originOfMonth(period),
    day: day === null ? WRITTEN : supplied(day),
  };
}

function originOfYear(period: Period, other: Period | null, inList: boolean): Origin {
  if (period.shortYear) return supplied("two-digits");
  if (period.year?.kind === "school") return supplied("written-school-year");
  if (period.year) return WRITTEN;
  if (other?.year) return supplied("range");
  return supplied(inList ? "list" : "school-year");
}

function originOfMonth(period: Period): Origin {
  if (period.slip) return supplied("typing-slip");
  if (period.recurs) return supplied("first-of-recurrence");
  if (period.monthLater) return supplied("later-words");
  return period.daysBy !== null && NAMES_NO_MONTH.has(period.daysBy) ? supplied(period.daysBy) : WRITTEN;
}
