import type { CellContent } from "../../shared/workbook/cell.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * One run over a list of edits. Every read after a write costs a round trip inside Google, so tabs are looked up once, and the
 * cells of a tab that this very run made are gathered and written in one rectangle at the end: nobody else has cells there.
 */
export type EditRun = {
  readonly spreadsheet: Spreadsheet;
  /** A tab by name; a plan that edits a tab it did not make is broken and throws. */
  readonly sheet: (tab: string) => Sheet;
  readonly has: (tab: string) => boolean;
  readonly create: (tab: string, index: number) => Sheet;
  readonly isNew: (tab: string) => boolean;
  readonly setCells: (
    tab: string,
    row: number,
    column: number,
    cells: readonly (readonly CellContent[])[],
  ) => void;
  /** Writes what was gathered. */
  readonly finish: () => void;
};

export function startRun(spreadsheet: Spreadsheet): EditRun {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const gathered = new Map<string, CellContent[][]>();
  const sheetOf = (tab: string): Sheet => {
    const sheet = sheets.get(tab);
    if (!sheet) throw new Error(`The plan edits a tab it did not make: ${tab}`);
    return sheet;
  };
  const write = (tab: string, row: number, column: number, cells: readonly (readonly CellContent[])[]) => {
    const width = Math.max(0, ...cells.map((line) => line.length));
    if (width === 0) return;
    const sheet = sheetOf(tab);
    const area = { row, column, lastRow: row + cells.length - 1, lastColumn: column + width - 1 };
    const full = cells.map((line) => Array.from({ length: width }, (_, right) => line[right] ?? null));
    writeCells(sheet, rangeOf(sheet, area), full);
  };
  return {
    spreadsheet,
    sheet: sheetOf,
    has: (tab) => sheets.has(tab),
    create: (tab, index) => {
      const sheet = spreadsheet.insertSheet(tab, Math.min(index, sheets.size));
      sheets.set(tab, sheet);
      gathered.set(tab, []);
      return sheet;
    },
    isNew: (tab) => gathered.has(tab),
    setCells: (tab, row, column, cells) => {
      const rows = gathered.get(tab);
      if (!rows) return write(tab, row, column, cells);
      cells.forEach((line, down) => {
        while (rows.length < row + down) rows.push([]);
        const target = rows[row + down - 1] as CellContent[];
        line.forEach((cell, right) => {
          target[column + right - 1] = cell;
        });
      });
    },
    finish: () => {
      for (const [tab, rows] of gathered) write(tab, 1, 1, rows);
    },
  };
}

/** A rectangle of the sheet by its corners; the sheet is made larger first where it is too small. */
export function rangeOf(
  sheet: Sheet,
  area: {
    readonly row: number;
    readonly column: number;
    readonly lastRow: number;
    readonly lastColumn: number;
  },
): Range {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (area.lastRow > rows) sheet.insertRowsAfter(rows, area.lastRow - rows);
  if (area.lastColumn > columns) sheet.insertColumnsAfter(columns, area.lastColumn - columns);
  return sheet.getRange(
    area.row,
    area.column,
    area.lastRow - area.row + 1,
    area.lastColumn - area.column + 1,
  );
}
