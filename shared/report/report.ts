import type { ISODate } from "../calendar/iso-date.ts";
import type { Note } from "../messages/note.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import type { FieldKey } from "./report-fields.ts";

/** A value of a report field: text (dates as YYYY-MM-DD), a number (percentages with one decimal), да/нет, or a list of words. */
export type ReportValue = string | number | boolean | readonly string[];

/** What the workbook can answer on a day. A field without a value is absent: never 0, never "". */
export type Report = {
  readonly date: ISODate;
  readonly values: Readonly<Partial<Record<FieldKey, ReportValue>>>;
  /**
   * Fields whose 0 or «нет» rests on a tab without a single row: true by definition, but perhaps only because nobody has
   * filled the tab yet. The value is the tab's name. Such values are never written to a form unasked.
   */
  readonly fromEmptyTabs: Readonly<Partial<Record<FieldKey, TabName>>>;
  /** Fields that regions define differently, each with the definition used here, to be printed beside the number. */
  readonly definitions: Readonly<Partial<Record<FieldKey, string>>>;
  readonly problems: readonly Note[];
};
