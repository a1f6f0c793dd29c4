import type { CellContent } from "./cell.ts";

/** A workbook as read at one moment, from Google Sheets or an .xlsx file: everything the planner decides from. */
export type WorkbookSnapshot = { readonly tabs: readonly TabSnapshot[] };

export type TabSnapshot = {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows from the first, cells from column A; short rows are empty to the right. Row index 0 is row 1. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Merged areas, one-based and inclusive. A merged cell's content stands in its first cell. */
  readonly merges: readonly Area[];
};

/** A rectangle of cells, one-based and inclusive: A1:B3 is { row: 1, column: 1, lastRow: 3, lastColumn: 2 }. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

export const emptyWorkbook: WorkbookSnapshot = { tabs: [] };
