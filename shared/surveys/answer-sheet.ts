import type { ISODate } from "../calendar/iso-date.ts";
import type { CellValue } from "../workbook/cell.ts";

/** One filled questionnaire. */
export type AnswerSheet = {
  /** Where it came from: the line that was typed, the row of the table. */
  readonly line: number;
  /** The participant's code; null for an anonymous one. */
  readonly code: string | null;
  /** When it was filled in; null where only the day of the survey is known. */
  readonly day: ISODate | null;
  /** By key of the question, empty answers left out. */
  readonly answers: ReadonlyMap<string, CellValue>;
};
