import type { CellValue } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, textOf } from "../../workbook/locate.ts";

/** What the calculated columns of a tab give: by heading, then by row. */
export type ColumnResults = ReadonlyMap<string, (row: number) => CellValue>;

/** The words of a cell by its heading, "" where there is none. */
export function wordsAt(located: LocatedTab | null, row: number, heading: string): string {
  const column = located?.columns.get(heading);
  return !located || column === undefined ? "" : textOf(cellAt(located.tab, row, column));
}
