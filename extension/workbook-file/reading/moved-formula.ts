import { columnLetters, columnNumber } from "../../../shared/workbook/formula-template.ts";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Words in quotes, tabs in quotes, columns of tables, whole columns, whole rows, and words: names, functions, cells. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])|[\p{L}\p{N}_.$\\]+(?:\s*[(!])?/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula as it reads in another cell: references without «$» move along. A file tells a formula shared by many cells only once.
 * @example movedFormula("SUM(A$1:A5)*LOG10($B5)", 2, 1) // "SUM(B$1:B7)*LOG10($B7)"
 */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(TOKEN, (token) => {
    const cell = CELL.exec(token);
    if (cell) {
      const [, columnFixed, letters, rowFixed, digits] = cell as unknown as [
        string,
        string,
        string,
        string,
        string,
      ];
      const column = movedColumn(columnFixed + letters, right);
      const row = movedRow(rowFixed + digits, down);
      return column === null || row === null ? "#REF!" : column + row;
    }
    if (/^\$?[A-Z]{1,3}:/.test(token)) return movedPair(token, (each) => movedColumn(each, right));
    if (/^\$?\d+:/.test(token)) return movedPair(token, (each) => movedRow(each, down));
    return token;
  });
}

function movedPair(range: string, moved: (end: string) => string | null): string {
  const ends = range.split(":").map(moved);
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function movedColumn(column: string, right: number): string | null {
  if (column.startsWith("$")) return column;
  const number = columnNumber(column) + right;
  return number >= 1 && number <= LAST_COLUMN ? columnLetters(number) : null;
}

function movedRow(row: string, down: number): string | null {
  if (row.startsWith("$")) return row;
  const number = Number(row) + down;
  return number >= 1 && number <= LAST_ROW ? String(number) : null;
}
