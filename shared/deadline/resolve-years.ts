import { addDays, dateParts } from "../calendar/iso-date.ts";
import { type SchoolYear, schoolYearOf, schoolYearStarting } from "../calendar/school-year.ts";
import type { DeadlineMoment } from "./deadline.ts";
import { type Period, type Span, spanOf, yearOf } from "./period.ts";
import type { DatedForm, Draft } from "./rules/rule.ts";

export type DatedDraft = Extract<Draft, { kind: "dated" }>;

/**
 * The days of deadlines that stand in one list («октябрь, январь, апрель 2024 г.»). A year written later in the list counts for
 * what stands before it, else one written earlier for what follows; where none is written, the school year decides.
 * Null for a deadline whose words name no days of the calendar.
 */
export function resolveList(list: readonly DatedDraft[], schoolYear: SchoolYear): (Span | null)[] {
  const spans = list.map((draft) => (isYearSaid(draft) ? spanOfDraft(draft, schoolYear) : undefined));
  for (let i = list.length - 2; i >= 0; i--) {
    const next = spans[i + 1];
    if (spans[i] === undefined && next) spans[i] = spanBefore(list[i] as DatedDraft, next);
  }
  for (let i = 1; i < list.length; i++) {
    const previous = spans[i - 1];
    if (spans[i] === undefined && previous) spans[i] = spanAfter(list[i] as DatedDraft, previous);
  }
  return list.map((draft, i) => {
    const span = spans[i];
    return span === undefined ? spanOfDraft(draft, schoolYear) : span;
  });
}

/** The deadline that the form and the days make. */
export function momentOf(as: DatedForm, { from, due }: Span): DeadlineMoment {
  switch (as) {
    case "by":
      return { kind: "by", due };
    case "by-before":
      return { kind: "by", due: addDays(from, -1) };
    case "window":
      return { kind: "window", from, due };
    case "since":
      return { kind: "ongoing", from, due: null };
    case "after":
      return { kind: "ongoing", from: addDays(due, 1), due: null };
    case "ongoing":
      return { kind: "ongoing", from, due };
    case "ongoing-by":
      return { kind: "ongoing", from: null, due };
  }
}

/** Whether the words of a deadline give a year, for one of its ends at least. */
export function isYearSaid({ first, last }: DatedDraft): boolean {
  return first.year !== null || (last !== null && last.year !== null);
}

function spanBefore(draft: DatedDraft, next: Span): Span | null {
  const span = spanOfDraft(draft, schoolYearOf(next.from));
  if (span && span.from <= next.from) return span;
  return spanOfDraft(inYear(draft, dateParts(next.due).year), schoolYearOf(next.from));
}

function spanAfter(draft: DatedDraft, previous: Span): Span | null {
  const schoolYear = schoolYearOf(previous.due);
  const span = spanOfDraft(draft, schoolYear);
  if (span && span.due >= previous.from) return span;
  return spanOfDraft(draft, schoolYearStarting(Number(schoolYear.slice(0, 4)) + 1));
}

function inYear(draft: DatedDraft, year: number): DatedDraft {
  const said = { kind: "calendar", year } as const;
  return draft.last
    ? { ...draft, last: { ...draft.last, year: said } }
    : { ...draft, first: { ...draft.first, year: said } };
}

function spanOfDraft({ first, last }: DatedDraft, schoolYear: SchoolYear): Span | null {
  return last ? spanOfRange(first, last, schoolYear) : spanInYear(first, yearOf(first, schoolYear));
}

/** A range is read whole: the year of its end counts for its start, and the other way round where only the start has one. */
function spanOfRange(first: Period, last: Period, schoolYear: SchoolYear): Span | null {
  // «сентябрь 2023-2025 гг.» may be three Septembers.
  if (last.daysBy === "bounds-of-year" && first.daysBy !== "bounds-of-year") return null;
  if (first.year === null && last.year?.kind === "school")
    return spanOfRange({ ...first, year: last.year }, last, schoolYear);
  if (last.year === null && first.year?.kind === "school")
    return spanOfRange(first, { ...last, year: first.year }, schoolYear);
  const firstYear = yearOf(first, schoolYear);
  const lastYear = yearOf(last, schoolYear);
  if (first.year !== null && last.year !== null) return join(first, firstYear, last, lastYear);
  if (last.year !== null)
    return join(first, lastYear, last, lastYear) ?? acrossNewYear(first, lastYear - 1, last, lastYear);
  if (first.year !== null)
    return join(first, firstYear, last, firstYear) ?? acrossNewYear(first, firstYear, last, firstYear + 1);
  const inOrder = join(first, firstYear, last, lastYear);
  if (inOrder) return inOrder;
  // «С 29 августа по 12 сентября» begins in the August before the school year; any other range that runs backwards is a mistake.
  return first.month === 8 ? acrossNewYear(first, firstYear - 1, last, lastYear) : null;
}

/**
 * A range over New Year or over 1 September begins in August at the earliest: «с 15 мая по 1 апреля 2024» is a mistake and no range
 * of a year, as is «с 15 по 10 сентября» in one month.
 */
function acrossNewYear(first: Period, firstYear: number, last: Period, lastYear: number): Span | null {
  return first.month === last.month || first.month < 8 ? null : join(first, firstYear, last, lastYear);
}

function join(first: Period, firstYear: number, last: Period, lastYear: number): Span | null {
  const from = spanInYear(first, firstYear)?.from;
  const due = spanInYear(last, lastYear)?.due;
  return from && due && from <= due ? { from, due } : null;
}

/** Years no school plan writes are misprints: «15.09.1023», «15.09.0203». */
function spanInYear(period: Period, year: number): Span | null {
  return year >= 1990 && year <= 2099 ? spanOf(period, year) : null;
}
