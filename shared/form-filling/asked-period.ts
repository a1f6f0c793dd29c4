import { dottedDate } from "../calendar/iso-date.ts";
import { parseSchoolYear, type SchoolYear, schoolYearOf } from "../calendar/school-year.ts";
import type { Report } from "../report/report.ts";
import { liesIn, timesIn, timeWords } from "./named-times.ts";
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
      reason: `Форма спрашивает о другом времени (${timeWords(times[0]!)}), а показатели посчитаны на ${dottedDate(report.date)}.`,
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
        remark: `Форма спрашивает ${other.kind === "day" ? "на" : "за"} ${timeWords(other)}, а показатели посчитаны на ${dottedDate(report.date)}.`,
      };
}

function schoolYearOfReport(report: Report): SchoolYear {
  const typed = report.values.schoolYear;
  return (typeof typed === "string" ? parseSchoolYear(typed) : null) ?? schoolYearOf(report.date);
}
