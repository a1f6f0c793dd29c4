import { dottedDate, type ISODate, isoDate } from "../calendar/iso-date.ts";
import { monthForms } from "../calendar/month-names.ts";
import {
  firstYear,
  parseSchoolYear,
  type SchoolYear,
  schoolYearOf,
  schoolYearStarting,
} from "../calendar/school-year.ts";
import type { Report } from "../report/report.ts";
import { comparisonKey } from "../text/fold.ts";
import type { Question } from "./question.ts";

/** How the time a question names stands to the time the report was counted for. */
export type AskedPeriod =
  | { readonly kind: "same" }
  /** Another day of the same school year: the number may have changed since. */
  | { readonly kind: "near"; readonly remark: string }
  /** Another school year: the report cannot answer. */
  | { readonly kind: "other"; readonly reason: string };

/**
 * Compares the date, year or school year named in a question, or else in the nearest heading that names one, with the report.
 * @example askedPeriod({ text: "Наставников на 01.09.2022", … }, { date: "2024-05-31", … }).kind // "other"
 */
export function askedPeriod({ text, section }: Question, report: Report): AskedPeriod {
  const times = [text, ...[...section].reverse()].map(timesIn).find((each) => each.length > 0);
  if (times === undefined) return { kind: "same" };
  const year = schoolYearOfReport(report);
  const fits = times.filter((time) => liesIn(time, year));
  if (fits.length === 0) {
    return {
      kind: "other",
      reason: `Форма спрашивает о другом времени (${words(times[0]!)}), а показатели посчитаны на ${dottedDate(report.date)}.`,
    };
  }
  if (fits.length < times.length) {
    return {
      kind: "near",
      remark: `В вопросе несколько лет; показатели посчитаны на ${dottedDate(report.date)}.`,
    };
  }
  // A calendar year is never the school year that the report covers.
  const other = fits.find(
    (time) => time.kind === "year" || (time.kind === "day" && time.day !== report.date),
  );
  return other === undefined
    ? { kind: "same" }
    : {
        kind: "near",
        remark: `Форма спрашивает ${other.kind === "day" ? "на" : "за"} ${words(other)}, а показатели посчитаны на ${dottedDate(report.date)}.`,
      };
}

type Time =
  | { readonly kind: "day"; readonly day: ISODate }
  | { readonly kind: "school-year"; readonly year: SchoolYear }
  | { readonly kind: "year"; readonly year: number };

/** «01.06.2026», «1 июня 2026», «2024/2025», «2024». */
const TIMES =
  /(?<![\d.])(\d{1,2})[./](\d{1,2})[./]((?:20)?\d{2})(?!\d)|(?<!\d)(\d{1,2}) ([а-я]{3,8}) (20\d{2})|(?<!\d)(20\d{2}) ?[/-] ?((?:20)?\d{2})(?!\d)|(?<!\d)(20\d{2})(?!\d)/g;

function timesIn(text: string): readonly Time[] {
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

function schoolYearOfReport(report: Report): SchoolYear {
  const typed = report.values.schoolYear;
  return (typeof typed === "string" ? parseSchoolYear(typed) : null) ?? schoolYearOf(report.date);
}

function liesIn(time: Time, year: SchoolYear): boolean {
  switch (time.kind) {
    case "day":
      return schoolYearOf(time.day) === year;
    case "school-year":
      return time.year === year;
    case "year":
      return time.year === firstYear(year) || time.year === firstYear(year) + 1;
  }
}

function words(time: Time): string {
  switch (time.kind) {
    case "day":
      return dottedDate(time.day);
    case "school-year":
      return `${time.year} учебный год`;
    case "year":
      return `${time.year} год`;
  }
}
