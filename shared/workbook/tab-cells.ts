import { type CellContent, shownValue } from "./cell.ts";
import type { TabSnapshot } from "./snapshot.ts";

/** The text a person sees in a cell; "" for an empty one. */
export function textOf(cell: CellContent | undefined): string {
  const value = cell === undefined ? null : shownValue(cell);
  if (value === null) return "";
  return typeof value === "object" ? value.date : String(value);
}

/** The cell at one-based row and column; null where the snapshot has none. */
export function cellAt(tab: TabSnapshot, row: number, column: number): CellContent {
  return tab.rows[row - 1]?.[column - 1] ?? null;
}

/** One-based number of the last row in which any cell holds something a person or the program put there; 0 for an empty tab. */
export function lastUsedRow(tab: TabSnapshot): number {
  for (let row = tab.rows.length; row > 0; row -= 1) {
    if (tab.rows[row - 1]?.some((cell) => textOf(cell) !== "")) return row;
  }
  return 0;
}

/** One-based number of the last column in use; 0 for an empty tab. */
export function lastUsedColumn(tab: TabSnapshot): number {
  return Math.max(
    0,
    ...tab.rows.map((row) =>
      row.reduce<number>((last, cell, index) => (textOf(cell) === "" ? last : index + 1), 0),
    ),
  );
}
