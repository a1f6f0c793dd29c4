import type { ISODate } from "../calendar/iso-date.ts";
import type { Note } from "../messages/note.ts";
import type { TableRow, Workbook } from "../workbook/read-workbook.ts";
import type { PassportLabelText } from "../workbook/schema/passport-labels.ts";
import type { ReportValue } from "./report.ts";

/** What every computation starts from: the workbook, the day, and the school's own definitions. */
export type ReportContext = {
  readonly workbook: Workbook;
  readonly on: ISODate;
  readonly definitions: Definitions;
  /** Collects what does not hold or could not be counted. */
  readonly note: (note: Note) => void;
  /** What several fields and checks start from, worked out once in a report. */
  readonly once: <T>(make: (context: ReportContext) => T) => T;
};

/** A context whose `once` keeps what was made; `forgetful` makes it anew for everybody who asks. */
export function reportContext(
  given: Omit<ReportContext, "once">,
  keeping: "keeps" | "forgetful" = "keeps",
): ReportContext {
  const made = new Map<unknown, unknown>();
  const context: ReportContext = {
    ...given,
    once: (make) => {
      if (keeping === "forgetful") return make(context);
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as ReturnType<typeof make>;
    },
  };
  return context;
}

/** Definitions that differ by region and stand in «Паспорт». */
export type Definitions = {
  /** «Молодой специалист»: length of service of at most so many full years. */
  readonly earlyCareerYears: number;
  /** …and, where set, younger than so many years. */
  readonly earlyCareerAgeBelow: number | null;
  readonly satisfaction: "points" | "share-of-satisfied";
};

/** A value with the rows that made it: one of the two is never without the other, so they cannot differ. */
export type Counted = {
  readonly value: ReportValue | null;
  /** Rows that count; one stands twice where it counts twice. */
  readonly rows: readonly TableRow[];
  /** What a share is a share of: rows, or the number of a label of «Паспорт». */
  readonly of?: readonly TableRow[] | PassportLabelText;
};

/** A field's value, with its rows where rows make it; null where the workbook has none. */
export type Computation = (context: ReportContext) => ReportValue | Counted | null;

/** Rows as their number. */
export function counted(rows: readonly TableRow[]): Counted {
  return { value: rows.length, rows };
}

/** Rows as a percentage of others. */
export function shareOfRows(rows: readonly TableRow[], of: readonly TableRow[]): Counted {
  return { value: percent(rows.length, of.length), rows, of };
}

/** Rows as a percentage of a number typed in «Паспорт». */
export function shareOfTyped(
  rows: readonly TableRow[],
  of: PassportLabelText,
  { workbook }: ReportContext,
): Counted {
  return { value: percent(rows.length, workbook.passport.numbers.get(of) ?? null), rows, of };
}

/** A value taken from one row; none from no row. */
export function takenFrom(row: TableRow | null, value: ReportValue | null): Counted {
  return { value, rows: row === null ? [] : [row] };
}

/** Percent with one decimal, rounded half up; null where the whole is unknown or 0: percent(23, 80) = 28.8. */
export function percent(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  // Multiplied before it is divided: 0.2875 × 1000 is a hair below 287.5 and would be rounded down.
  return Math.round((part * 1000) / whole) / 10;
}
