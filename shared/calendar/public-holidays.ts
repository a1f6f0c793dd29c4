import { type ISODate, weekday } from "./iso-date.ts";

/** Non-working holidays, month and day (ТК РФ, статья 112, часть 1). Which days off are moved is decided anew each year and not known here. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  "01-01",
  "01-02",
  "01-03",
  "01-04",
  "01-05",
  "01-06",
  "01-07",
  "01-08",
  "02-23",
  "03-08",
  "05-01",
  "05-09",
  "06-12",
  "11-04",
]);

const SUNDAY = 7;

/**
 * Whether nobody meets at school that day: a Sunday or a public holiday.
 * @example isDayOff("2027-01-07") // true
 */
export function isDayOff(day: ISODate): boolean {
  return weekday(day) === SUNDAY || HOLIDAYS.has(day.slice(5));
}

/**
 * Whether a day counts as a working day of a five-day week: Monday to Friday without public holidays. A day off that was moved onto it is
 * not known.
 * @example isWorkingDay("2026-11-04") // false
 */
export function isWorkingDay(day: ISODate): boolean {
  return weekday(day) <= FRIDAY && !isDayOff(day);
}

const FRIDAY = 5;
