import {
  addDays,
  daysInMonth,
  type ISODate,
  isoDate,
  lastOfMonth,
  nthWeekday,
} from "../calendar/iso-date.ts";
import { type SchoolYear, schoolYearStarting, yearOfMonth } from "../calendar/school-year.ts";
import type { DaysRule, Recurrence } from "./deadline.ts";
import { LAST_ONE } from "./vocabulary/ordinals.ts";

/** The year as the words say it: «2023 г.» or «2023-2024 уч. год». */
export type YearSaid =
  | { readonly kind: "calendar"; readonly year: number }
  | { readonly kind: "school"; readonly firstYear: number };

/** A stretch of the calendar as the words name it, before its year is known where they leave it out. */
export type Period = PeriodShape & {
  readonly year: YearSaid | null;
  /** What gives its days where the words do not: «середина мая», «осенние каникулы»; null where they name a day. */
  readonly daysBy: DaysRule | null;
  /** The month was read through a typing slip: «сентебрь». */
  readonly slip?: true;
  /** The month stands only further on: «1-15 сентября», «2, 3 мая». */
  readonly monthLater?: true;
  /** The year is two bare digits, «сентябрь 23»: believed only where they fit the school year. */
  readonly shortYear?: true;
  /** «25 числа каждого месяца» names its recurrence itself. */
  readonly recurs?: Recurrence;
};

export type PeriodShape =
  | { readonly kind: "day"; readonly month: number; readonly day: number }
  /** Days of one month; `last` null is the month's last day. */
  | { readonly kind: "days"; readonly month: number; readonly first: number; readonly last: number | null }
  /** Whole months; may run into the next year. */
  | { readonly kind: "months"; readonly month: number; readonly count: number }
  /** The nth Monday-to-Sunday week that begins in the month, cut at the month's end. */
  | { readonly kind: "week"; readonly month: number; readonly nth: number }
  | { readonly kind: "weekday"; readonly month: number; readonly nth: number; readonly weekday: number }
  | { readonly kind: "last-day"; readonly month: number }
  /** Fixed days of the year, may run into the next one. */
  | {
      readonly kind: "fixed";
      readonly month: number;
      readonly day: number;
      readonly lastMonth: number;
      readonly lastDay: number;
    };

/** First and last day. */
export type Span = { readonly from: ISODate; readonly due: ISODate };

/** The days of a period whose first month lies in the given calendar year, or null where the calendar has no such days. */
export function spanOf(period: PeriodShape, year: number): Span | null {
  if (period.month < 1 || period.month > 12) return null;
  switch (period.kind) {
    case "day":
      return between(isoDate(year, period.month, period.day), isoDate(year, period.month, period.day));
    case "days":
      return between(
        isoDate(year, period.month, period.first),
        isoDate(year, period.month, period.last ?? daysInMonth(year, period.month)),
      );
    case "months": {
      const last = period.month + period.count - 2;
      return between(
        isoDate(year, period.month, 1),
        lastOfMonth(year + Math.floor(last / 12), (last % 12) + 1),
      );
    }
    case "week": {
      const monday = nthWeekday(year, period.month, 1, nthOf(period.nth));
      if (!monday) return null;
      const sunday = addDays(monday, 6);
      const end = lastOfMonth(year, period.month);
      return between(monday, sunday < end ? sunday : end);
    }
    case "weekday": {
      const day = nthWeekday(year, period.month, period.weekday, nthOf(period.nth));
      return between(day, day);
    }
    case "last-day":
      return between(lastOfMonth(year, period.month), lastOfMonth(year, period.month));
    case "fixed":
      return between(
        isoDate(year, period.month, period.day),
        isoDate(period.lastMonth < period.month ? year + 1 : year, period.lastMonth, period.lastDay),
      );
  }
}

/** The calendar year in which a period begins: the written one, or the one its month has in the school year. */
export function yearOf(period: Period, schoolYear: SchoolYear): number {
  if (period.year?.kind === "calendar") return period.year.year;
  const { month } = period;
  return yearOfMonth(period.year ? schoolYearStarting(period.year.firstYear) : schoolYear, month);
}

function between(from: ISODate | null, due: ISODate | null): Span | null {
  return from && due && from <= due ? { from, due } : null;
}

function nthOf(value: number): number | "last" {
  return value === LAST_ONE ? "last" : value;
}
