import type { ISODate } from "../calendar/iso-date.ts";
import type { Note } from "../messages/note.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { ReportValue } from "./report.ts";

/** What every computation starts from: the workbook, the day, and the school's own definitions. */
export type ReportContext = {
  readonly workbook: Workbook;
  readonly on: ISODate;
  readonly definitions: Definitions;
  /** Collects what does not hold or could not be counted. */
  readonly note: (note: Note) => void;
};

/** Definitions that differ by region and stand in «Паспорт». */
export type Definitions = {
  /** «Молодой специалист»: length of service of at most so many full years. */
  readonly earlyCareerYears: number;
  /** …and, where set, younger than so many years. */
  readonly earlyCareerAgeBelow: number | null;
  readonly satisfaction: "points" | "share-of-satisfied";
};

/** A field's value, or null where the workbook has none. */
export type Computation = (context: ReportContext) => ReportValue | null;

/** Percent with one decimal, rounded half up; null where the whole is unknown or 0: percent(23, 80) = 28.8. */
export function percent(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  // Multiplied before it is divided: 0.2875 × 1000 is a hair below 287.5 and would be rounded down.
  return Math.round((part * 1000) / whole) / 10;
}
