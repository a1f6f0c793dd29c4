/** A calendar day as text, "2024-05-31". No time, no zone: a deadline is a day on the wall calendar. */
export type ISODate = string & { readonly __brand: "ISODate" };

const DAY_MS = 86_400_000;

/**
 * The day made of year, month (1–12) and day, or null where the calendar has no such day.
 * @example isoDate(2024, 2, 29) // "2024-02-29"
 * @example isoDate(2023, 11, 31) // null
 */
export function isoDate(year: number, month: number, day: number): ISODate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as ISODate;
}

/**
 * Reads "YYYY-MM-DD", or null where the text is not exactly that or names no real day.
 * @example parseISODate("2024-05-31") // "2024-05-31"
 */
export function parseISODate(text: string): ISODate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1–12) and day of a date. */
export function dateParts(date: ISODate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days in a month of the Gregorian calendar: daysInMonth(2024, 2) = 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Last day of a month: lastOfMonth(2024, 2) = "2024-02-29". */
export function lastOfMonth(year: number, month: number): ISODate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}` as ISODate;
}

/** The day `days` after (or, negative, before) a date. */
export function addDays(date: ISODate, days: number): ISODate {
  return dayNumberToISODate(dayNumber(date) + days);
}

/** The same day so many years later; 29 February becomes 28 where the year has none. */
export function addYears(date: ISODate, years: number): ISODate {
  const { year, month, day } = dateParts(date);
  return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month))) as ISODate;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: ISODate, to: ISODate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(date: ISODate): number {
  return ((new Date(dayNumber(date) * DAY_MS).getUTCDay() + 6) % 7) + 1;
}

/**
 * The nth (or last) day of the week in a month, 1 Monday … 7 Sunday, or null where the month has no such.
 * @example nthWeekday(2024, 4, 1, 3) // "2024-04-15", the third Monday
 */
export function nthWeekday(year: number, month: number, day: number, nth: number | "last"): ISODate | null {
  const first = isoDate(year, month, 1);
  if (!first) return null;
  const offset = (day - weekday(first) + 7) % 7;
  const count = Math.floor((daysInMonth(year, month) - offset - 1) / 7) + 1;
  const index = nth === "last" ? count : nth;
  return index >= 1 && index <= count ? addDays(first, offset + 7 * (index - 1)) : null;
}

/** Days since 1 January 1970. */
export function dayNumber(date: ISODate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day so many days after 1 January 1970; the inverse of {@link dayNumber}. */
export function dayNumberToISODate(days: number): ISODate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as ISODate;
}

/** A date as Russian papers write it: "31.05.2024". */
export function dottedDate(date: ISODate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
