import type { CellContent } from "./cell.ts";
import { cellAt, type LocatedTab } from "./locate.ts";
import type { SheetEdit } from "./sheet-edit.ts";

/** One edit a run of neighbouring rows, because each edit is one call to the sheet. */
export function columnWrites(
  located: LocatedTab,
  column: number,
  cells: readonly (readonly [number, CellContent])[],
): readonly SheetEdit[] {
  const runs: { row: number; cells: CellContent[][] }[] = [];
  for (const [row, cell] of cells) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push([cell]);
    else runs.push({ row, cells: [[cell]] });
  }
  return runs.map((run) => ({
    kind: "set-cells",
    tab: located.tab.name,
    row: run.row,
    column,
    cells: run.cells,
    expected: run.cells.map((_, index) => [cellAt(located.tab, run.row + index, column)]),
  }));
}
