import {
  addDays,
  dateParts,
  daysInMonth,
  type ISODate,
  isoDate,
  lastOfMonth,
  nthWeekday,
  weekday,
} from "../calendar/iso-date.ts";
import type { DateOrigin, DaysRule, Recurrence } from "./deadline.ts";

/** Months from one occurrence to the next; weeks and days are counted in days. */
export const STEPS = {
  yearly: { months: 12 },
  "half-yearly": { months: 6 },
  quarterly: { months: 3 },
  monthly: { months: 1 },
  weekly: { days: 7 },
  daily: { days: 1 },
} as const satisfies Record<Recurrence, { months: number } | { days: number }>;

/** What of a day stays the same from month to month: its number, its being the last, or its place among the days of the week. */
export type Anchor =
  | { readonly kind: "day"; readonly day: number }
  | { readonly kind: "last-day" }
  | { readonly kind: "weekday"; readonly weekday: number; readonly nth: number }
  | { readonly kind: "last-weekday"; readonly weekday: number }
  /** The Sunday after the nth Monday, or the month's last day where that comes first. */
  | { readonly kind: "week-end"; readonly nth: number | "last" };

const BY_WEEKS: Readonly<Partial<Record<DaysRule, true>>> = { week: true, "last-week": true };

/**
 * How a bound of a recurring deadline is found in another month, by what its day was said with: «первая среда месяца» stays a first
 * Wednesday, «сентябрь» stays a whole month, «до 30 числа» stays a 30th.
 */
export function anchorOf(date: ISODate, origin: DateOrigin | null, bound: "from" | "due"): Anchor {
  const { year, month, day } = dateParts(date);
  const rule = origin?.day.kind === "supplied" ? (origin.day.by as DaysRule) : null;
  const nth = Math.ceil(day / 7);
  if (rule === "weekday") return { kind: "weekday", weekday: weekday(date), nth };
  if (rule === "last-weekday") return { kind: "last-weekday", weekday: weekday(date) };
  if (rule !== null && BY_WEEKS[rule]) {
    const last = rule === "last-week";
    if (bound === "from") {
      return last ? { kind: "last-weekday", weekday: 1 } : { kind: "weekday", weekday: 1, nth };
    }
    // The Monday of a cut last week is at most six days before the month's end.
    const monday = addDays(date, 1 - weekday(date));
    return { kind: "week-end", nth: last ? "last" : Math.ceil(dateParts(monday).day / 7) };
  }
  // Said or not, «до 30 числа» is no end of a month; a supplied last day is.
  return rule !== null && day === daysInMonth(year, month) ? { kind: "last-day" } : { kind: "day", day };
}

/** The anchored day of a month, or null where the month has none: no 31st in November, no fifth Friday. */
export function anchoredDay(anchor: Anchor, year: number, month: number): ISODate | null {
  switch (anchor.kind) {
    case "day":
      return isoDate(year, month, anchor.day);
    case "last-day":
      return lastOfMonth(year, month);
    case "weekday":
      return nthWeekday(year, month, anchor.weekday, anchor.nth);
    case "last-weekday":
      return nthWeekday(year, month, anchor.weekday, "last");
    case "week-end": {
      const monday = nthWeekday(year, month, 1, anchor.nth);
      if (!monday) return null;
      const sunday = addDays(monday, 6);
      const end = lastOfMonth(year, month);
      return sunday < end ? sunday : end;
    }
  }
}
