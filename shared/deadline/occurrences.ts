import { addDays, dateParts, type ISODate, isoDate, lastOfMonth } from "../calendar/iso-date.ts";
import { type SchoolYear, schoolYearBounds } from "../calendar/school-year.ts";
import type { Deadline, DeadlinePart, PartOrigin, Recurrence } from "./deadline.ts";
import { anchoredDay, anchorOf, STEPS } from "./rhythm.ts";

/** One time that something is due; `from` is null where only the last day is said. */
export type Occurrence = { readonly from: ISODate | null; readonly due: ISODate };

/** Days between which occurrences are wanted, both included, by their due day. */
export type Between = { readonly from: ISODate; readonly to: ISODate };

/** What occurrences are made from: a {@link Deadline}, or the parts and origins kept of one. */
export type Dated = Pick<Deadline, "parts" | "origins">;

/**
 * The times a deadline falls due between two days, in order. Recurring parts roll forward from the occurrence that was read, never
 * back; nothing is due before `approved`, the day of the roadmap's approval. Parts without a last day have no occurrences.
 * @example occurrences of «ежегодно до 1 сентября» read for 2021-2022, approved 05.04.2022, up to 2023 // 01.09.2022, 01.09.2023
 */
export function occurrencesBetween(
  deadline: Dated,
  { from, to }: Between,
  approved: ISODate | null,
): readonly Occurrence[] {
  const start = approved !== null && approved > from ? approved : from;
  const found = new Map<string, Occurrence>();
  for (const { part, origin, recurs } of rollingParts(deadline)) {
    for (const occurrence of occurrencesOfPart(part, origin, recurs, { from: start, to })) {
      // «сентябрь, сентябрь» and the like fall on the same days.
      found.set(`${occurrence.from}/${occurrence.due}`, occurrence);
    }
  }
  return [...found.values()].sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** The times a deadline falls due within one school year: {@link occurrencesBetween} its first and last day. */
export function occurrencesIn(
  deadline: Dated,
  schoolYear: SchoolYear,
  approved: ISODate | null,
): readonly Occurrence[] {
  return occurrencesBetween(deadline, schoolYearBounds(schoolYear), approved);
}

/** A part with the rhythm in which it comes again. */
export type RollingPart = {
  readonly part: DeadlinePart;
  readonly origin: PartOrigin | null;
  readonly recurs: Recurrence | null;
};

/**
 * The parts with their rhythm. «2 раза в год (октябрь, апрель)» names all of its times: each of them comes again after a year, not
 * after half a year.
 */
export function rollingParts({ parts, origins }: Dated): readonly RollingPart[] {
  return parts.map((part, i) => {
    const named = part.recurs === "half-yearly" || part.recurs === "quarterly";
    const several =
      named && parts.filter(({ kind, recurs }) => recurs === part.recurs && kind === part.kind).length > 1;
    return { part, origin: origins[i] ?? null, recurs: several ? "yearly" : (part.recurs ?? null) };
  });
}

/** The days of a part that has a last one, else null. */
export function daysOfPart(part: DeadlinePart): Occurrence | null {
  if (part.kind === "by") return { from: null, due: part.due };
  if (part.kind === "window") return { from: part.from, due: part.due };
  return part.kind === "ongoing" && part.due !== null ? { from: part.from, due: part.due } : null;
}

/** «ежемесячно с сентября по май» holds several times of its own rhythm: it ends with its last day and does not roll. */
export function holdsItsRhythm({ from, due }: Occurrence, recurs: Recurrence): boolean {
  if (from === null || recurs === "yearly") return false;
  const step = STEPS[recurs];
  return ("days" in step ? addDays(from, step.days) : monthsLater(from, step.months)) <= due;
}

function occurrencesOfPart(
  part: DeadlinePart,
  origin: PartOrigin | null,
  recurs: Recurrence | null,
  between: Between,
): readonly Occurrence[] {
  const days = daysOfPart(part);
  if (!days) return [];
  const once = recurs === null || (holdsItsRhythm(days, recurs) && recurs !== "monthly");
  const all = once
    ? [days]
    : holdsItsRhythm(days, recurs)
      ? monthsOf(days)
      : rolled(days, origin, recurs, between);
  return all.filter(({ due }) => due >= between.from && due <= between.to);
}

/** The calendar months of a range, the first and the last cut by it. */
function monthsOf({ from, due }: Occurrence): readonly Occurrence[] {
  const months: Occurrence[] = [];
  let start = from as ISODate;
  while (start <= due) {
    const { year, month } = dateParts(start);
    const end = lastOfMonth(year, month);
    months.push({ from: start, due: end < due ? end : due });
    start = addDays(end, 1);
  }
  return months;
}

function rolled(
  days: Occurrence,
  origin: PartOrigin | null,
  recurs: Recurrence,
  between: Between,
): readonly Occurrence[] {
  const step = STEPS[recurs];
  const found: Occurrence[] = [];
  if ("days" in step) {
    for (let shift = 0; addDays(days.due, shift) <= between.to; shift += step.days) {
      found.push({ from: days.from && addDays(days.from, shift), due: addDays(days.due, shift) });
    }
    return found;
  }
  const from = days.from && {
    ...dateParts(days.from),
    anchor: anchorOf(days.from, origin?.from ?? null, "from"),
  };
  const due = { ...dateParts(days.due), anchor: anchorOf(days.due, origin?.due ?? null, "due") };
  for (let shift = 0; monthAfter(due, shift) <= between.to.slice(0, 7); shift += step.months) {
    const last = anchoredDay(due.anchor, ...yearAndMonth(due, shift));
    const first = from && anchoredDay(from.anchor, ...yearAndMonth(from, shift));
    // A month without that day is passed over: no 31st is made up in November.
    if (last && (days.from === null || first)) found.push({ from: first, due: last });
  }
  return found;
}

type YearMonth = { readonly year: number; readonly month: number };

function yearAndMonth({ year, month }: YearMonth, shift: number): [year: number, month: number] {
  const months = month - 1 + shift;
  return [year + Math.floor(months / 12), (months % 12) + 1];
}

function monthAfter(start: YearMonth, shift: number): string {
  return lastOfMonth(...yearAndMonth(start, shift)).slice(0, 7);
}

/** The same day so many months later, or the month's last where it has none. */
function monthsLater(date: ISODate, months: number): ISODate {
  const { day, ...start } = dateParts(date);
  const [year, month] = yearAndMonth(start, months);
  return isoDate(year, month, day) ?? lastOfMonth(year, month);
}
