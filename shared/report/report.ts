import type { ISODate } from "../calendar/iso-date.ts";
import type { Note } from "../messages/note.ts";
import type { FieldKey } from "./report-fields.ts";

/** A value of a report field: text (dates as YYYY-MM-DD), a number (percentages with one decimal), да/нет, or a list of words. */
export type ReportValue = string | number | boolean | readonly string[];

/** What the workbook can answer on a day. A field without a value is absent: never 0, never "". */
export type Report = {
  readonly date: ISODate;
  readonly values: Readonly<Partial<Record<FieldKey, ReportValue>>>;
  readonly problems: readonly Note[];
};
