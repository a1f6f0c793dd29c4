import { sha256 } from "../text/sha256.ts";
import { readText } from "../workbook/read-cell.ts";
import type { Workbook } from "../workbook/read-workbook.ts";

/**
 * The column of «Анкеты» by which an answer of a form is known again. It stands in the very row, so it is written with the answers in one call, moves
 * with them and is taken back with them.
 */
export const MARK_HEADING = "Ответ формы";

const LENGTH = 12;
const LETTERS = "abcdefghijklmnop";

/** The mark of an answer: letters alone, that nobody takes for a point, a code or a telephone. @example responseMark("2_ABaOnuc9x") // "ldpgjnbaokce" */
export function responseMark(responseId: string): string {
  const digits = sha256(responseId).slice(0, LENGTH);
  return [...digits].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join("");
}

/** The marks of the answers that stand in the workbook. */
export function standingMarks({ tables }: Pick<Workbook, "tables">): ReadonlySet<string> {
  const marks = tables.Анкеты.map((row) => readText(row.values.get(MARK_HEADING) ?? null));
  return new Set(marks.filter((mark) => mark !== null));
}
