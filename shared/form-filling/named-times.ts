import { dottedDate, type ISODate, isoDate } from "../calendar/iso-date.ts";
import { monthForms } from "../calendar/month-names.ts";
import { firstYear, type SchoolYear, schoolYearOf, schoolYearStarting } from "../calendar/school-year.ts";
import { comparisonKey } from "../text/fold.ts";

/** A time named in a form. */
export type Time =
  | { readonly kind: "day"; readonly day: ISODate }
  | { readonly kind: "school-year"; readonly year: SchoolYear }
  | { readonly kind: "year"; readonly year: number };

/** «01.06.2026», «1 июня 2026», «2024/2025», «2024». */
const TIMES =
  /(?<![\d.])(\d{1,2})[./](\d{1,2})[./]((?:20)?\d{2})(?!\d)|(?<!\d)(\d{1,2}) ([а-я]{3,8}) (20\d{2})|(?<!\d)(20\d{2}) ?[/-] ?((?:20)?\d{2})(?!\d)|(?<!\d)(20\d{2})(?!\d)/g;

/** The days, school years and years a text names, in order: «на 01.06.2026», «в 2025/2026 учебном году». */
export function timesIn(text: string): readonly Time[] {
  return [...comparisonKey(text).matchAll(TIMES)].flatMap((match): Time[] => {
    const [, day, dottedMonth, dottedYear, spokenDay, monthWord, spokenYear, first, second, year] = match;
    if (day !== undefined) return dayTime(fullYear(dottedYear!), Number(dottedMonth), Number(day));
    if (spokenDay !== undefined) {
      const month = monthForms.get(monthWord!);
      return month === undefined
        ? [{ kind: "year", year: Number(spokenYear) }]
        : dayTime(Number(spokenYear), month, Number(spokenDay));
    }
    if (first !== undefined) {
      const follows = fullYear(second!) === Number(first) + 1;
      return follows
        ? [{ kind: "school-year", year: schoolYearStarting(Number(first)) }]
        : [
            { kind: "year", year: Number(first) },
            { kind: "year", year: fullYear(second!) },
          ];
    }
    return [{ kind: "year", year: Number(year) }];
  });
}

function dayTime(year: number, month: number, day: number): Time[] {
  const date = isoDate(year, month, day);
  return date === null ? [] : [{ kind: "day", day: date }];
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Whether a time may lie in a school year; a calendar year lies in two. */
export function liesIn(time: Time, year: SchoolYear): boolean {
  switch (time.kind) {
    case "day":
      return schoolYearOf(time.day) === year;
    case "school-year":
      return time.year === year;
    case "year":
      return time.year === firstYear(year) || time.year === firstYear(year) + 1;
  }
}

/** «01.06.2026», «2025-2026 учебный год», «2025 год». */
export function timeWords(time: Time): string {
  switch (time.kind) {
    case "day":
      return dottedDate(time.day);
    case "school-year":
      return `${time.year} учебный год`;
    case "year":
      return `${time.year} год`;
  }
}
