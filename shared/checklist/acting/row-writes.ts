import type { CellContent } from "../../workbook/cell.ts";
import { cellAt } from "../../workbook/locate.ts";
import type { SheetEdit } from "../../workbook/sheet-edit.ts";
import type { DeadlineHeading, FoundRow } from "./find-row.ts";

/** What the cells of a row become, by heading. */
export type RowCells = ReadonlyMap<DeadlineHeading, CellContent>;

/**
 * One edit a run of neighbouring columns, each with what it expects to find; columns that are lost are passed over. The run with the tick
 * comes last: a run that died before it left no row ticked by nobody.
 */
export function rowWrites(
  { located: { tab }, row, columnOf }: FoundRow,
  cells: RowCells,
): readonly SheetEdit[] {
  const writes = new Map<number, CellContent>();
  for (const [heading, content] of cells) {
    const at = columnOf(heading);
    if (at !== undefined) writes.set(at, content);
  }
  const last = columnOf("Выполнено") ?? 0;
  const runs: { column: number; cells: CellContent[] }[] = [];
  for (const [column, content] of [...writes].sort(([a], [b]) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.cells.length === column) run.cells.push(content);
    else runs.push({ column, cells: [content] });
  }
  const holdsLast = (run: (typeof runs)[number]) =>
    run.column <= last && last < run.column + run.cells.length ? 1 : 0;
  return runs
    .sort((a, b) => holdsLast(a) - holdsLast(b))
    .map(({ column, cells: line }) => ({
      kind: "set-cells",
      tab: tab.name,
      row,
      column,
      cells: [line],
      expected: [line.map((_, right) => cellAt(tab, row, column + right))],
    }));
}
