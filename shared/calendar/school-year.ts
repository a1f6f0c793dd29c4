import { dateParts, type ISODate, isoDate } from "./iso-date.ts";

/** A school year, "2023-2024": from 1 September of the first year to 31 August of the second. */
export type SchoolYear = string & { readonly __brand: "SchoolYear" };

/**
 * The school year that starts on 1 September of the given year.
 * @example schoolYearStarting(2023) // "2023-2024"
 */
export function schoolYearStarting(year: number): SchoolYear {
  return `${year}-${year + 1}` as SchoolYear;
}

/**
 * Reads "2023-2024", "2023/2024" or "2023–2024" (any dash, spaces allowed), or null where the years do not follow each other.
 * @example parseSchoolYear("2023 – 2024") // "2023-2024"
 */
export function parseSchoolYear(text: string): SchoolYear | null {
  const match = /^\s*(\d{4})\s*[-–—/]\s*(\d{4})\s*$/.exec(text);
  if (!match || Number(match[2]) !== Number(match[1]) + 1) return null;
  return schoolYearStarting(Number(match[1]));
}

/** The school year a day lies in: 31 August 2024 is in "2023-2024", 1 September 2024 in "2024-2025". */
export function schoolYearOf(date: ISODate): SchoolYear {
  const { year, month } = dateParts(date);
  return schoolYearStarting(month >= 9 ? year : year - 1);
}

/** First calendar year of a school year: 2023 of "2023-2024". */
export function firstYear(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

/** First and last day of a school year. */
export function schoolYearBounds(schoolYear: SchoolYear): { from: ISODate; to: ISODate } {
  const start = firstYear(schoolYear);
  return { from: isoDate(start, 9, 1) as ISODate, to: isoDate(start + 1, 8, 31) as ISODate };
}

/** Calendar year of a month of the school year: months 09–12 lie in the first year, 01–08 in the second. */
export function yearOfMonth(schoolYear: SchoolYear, month: number): number {
  return month >= 9 ? firstYear(schoolYear) : firstYear(schoolYear) + 1;
}
