import { foldSpaces } from "../text/fold.ts";
import type { Area } from "../workbook/snapshot.ts";
import { headsGoOn, looksLikeHeads, rowKind } from "./row-kinds.ts";
import { templateGrid } from "./template-grid.ts";
import { blankCell, type TemplateCell, type TemplateSheet } from "./template-sheet.ts";

/** The name of a sheet that was never a file. */
const PASTED = "Таблица";

/**
 * The headings of a shared table as a person copies them: lines of cells with tabs between. In a line above another, a cell stands
 * for the empty ones right of it, and in the line below an empty cell belongs to the one above.
 */
export function sheetOfHeadings(text: string): TemplateSheet {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(foldSpaces))
    .filter((cells) => cells.some((words) => words !== ""));
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  const at = (row: number, column: number) => lines[row]?.[column] ?? "";
  const merges: Area[] = [];
  lines.forEach((_, row) => {
    for (let column = 0; column < width; column += 1) {
      if (at(row, column) === "") continue;
      let lastColumn = column;
      const isAbove = row < lines.length - 1;
      while (
        isAbove &&
        lastColumn + 1 < width &&
        at(row, lastColumn + 1) === "" &&
        at(row + 1, lastColumn + 1) !== ""
      )
        lastColumn += 1;
      let lastRow = row;
      while (lastRow + 1 < lines.length && at(lastRow + 1, column) === "" && lastColumn === column)
        lastRow += 1;
      if (lastColumn > column || lastRow > row)
        merges.push({ row: row + 1, column: column + 1, lastRow: lastRow + 1, lastColumn: lastColumn + 1 });
    }
  });
  const rows = lines.map((_, row) =>
    Array.from({ length: width }, (__, column): TemplateCell => {
      const words = at(row, column);
      return { ...blankCell, value: words === "" ? null : words, bold: true, drawn: true };
    }),
  );
  return { name: PASTED, hidden: false, rows: [...rows, emptyRow(width)], merges };
}

/** The sheet with its headings alone and one empty row below them; null where it has no headings. */
export function headingsOfSheet(sheet: TemplateSheet): TemplateSheet | null {
  const grid = templateGrid(sheet);
  let row = 1;
  while (/^(?:blank|band)$/.test(rowKind(grid, row)) && row <= grid.height) row += 1;
  // Places to answer above any headings: it is a list, not a table.
  if (row > grid.height || rowKind(grid, row) !== "heads" || !looksLikeHeads(grid, row)) return null;
  let last = row;
  while (headsGoOn(grid, last)) last += 1;
  const width = Math.max(...sheet.rows.slice(row - 1, last).map((cells) => cells.length));
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, last), emptyRow(width)],
    merges: sheet.merges.filter(({ lastRow }) => lastRow <= last),
  };
}

function emptyRow(width: number): readonly TemplateCell[] {
  return Array.from({ length: width }, () => ({ ...blankCell, drawn: true }));
}
