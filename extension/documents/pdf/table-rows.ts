import type { GridRow } from "../../../shared/document/document-grid.ts";
import { type LaidCell, layOutTable } from "../../../shared/document/table-layout.ts";
import { type CellFrame, paragraphsOf } from "./cell-lines.ts";
import type { DocumentHabits } from "./document-habits.ts";
import type { CellWords, TableWords } from "./table-words.ts";
import type { TextLine } from "./text-lines.ts";

/** Cells have margins of this much at least and at most (points); between, the table itself shows them. */
const margin = { least: 1, most: 9, usual: 5 } as const;

/**
 * The rows of a table. `place` is «стр. N, строка M»: the page, and the row of the table on it.
 */
export function rowsOf(table: TableWords, page: number, habits: DocumentHabits): GridRow[] {
  const pitch = usualPitch(table);
  const side = sideMargin(table);
  const rows: LaidCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of [...table.cells].sort((a, b) => a.column - b.column)) {
    const lines = cell.runs.flatMap(({ lines: printed, box }) => {
      const frame: CellFrame = { ...innerSides(table, cell, box, side), pitch };
      return paragraphsOf(printed, frame, habits);
    });
    rows[cell.row]?.push({ lines, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan });
  }
  return layOutTable(rows, (index) => `стр. ${page}, строка ${index + 1}`);
}

/** Between which the words of a cell stand: the table's margin on both sides, less where the column's words reach further. */
export function innerSides(table: TableWords, cell: CellWords, box: Sides, side = sideMargin(table)): Sides {
  const gaps = table.cells
    .filter((each) => each.column === cell.column && each.columnSpan === cell.columnSpan)
    .flatMap((each) => each.runs.flatMap((run) => run.lines.map((line) => run.box.right - line.right)));
  return { left: box.left + side, right: box.right - Math.min(side, Math.max(0.3, Math.min(...gaps))) };
}

type Sides = { readonly left: number; readonly right: number };

/** The margin of the table's cells, as nearly all of their lines keep it. */
function sideMargin(table: TableWords): number {
  const gaps = table.cells
    .flatMap((cell) => cell.runs)
    .flatMap(({ lines, box }) => lines.map((line) => line.left - box.left))
    .sort((a, b) => a - b);
  const gap = gaps[Math.floor(gaps.length * 0.05)] ?? margin.usual;
  return Math.min(margin.most, Math.max(margin.least, gap));
}

/** From line to line, as most cells of the table have it. */
function usualPitch(table: TableWords): number | null {
  const pitches = table.cells
    .flatMap((cell) => cell.runs)
    .flatMap(({ lines }) =>
      lines.slice(1).map((line, index) => line.baseline - (lines[index] as TextLine).baseline),
    )
    .filter((pitch) => pitch > 0)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length * 0.3)] ?? null;
}
