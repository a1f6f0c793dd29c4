import type { CellLine, GridCell, GridRow } from "./document-grid.ts";

/** A cell as a file lists it: in order, without the places that merged cells cover. */
export type LaidCell = {
  readonly lines: readonly CellLine[];
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** Wider tables are mistakes of a file, or an attack: spans beyond are cut. */
const widest = 200;

/** Puts listed cells into their columns: places covered by a merged cell hold `null`. Rows without a cell are left out. */
export function layOutTable(
  rows: readonly (readonly LaidCell[])[],
  placeOf: (index: number) => string,
): GridRow[] {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const columnSpan = Math.min(cell.columnSpan, Math.max(1, widest - x));
      const rowSpan = Math.min(cell.rowSpan, rows.length - y);
      for (let dy = 0; dy < rowSpan; dy++) {
        for (let dx = 0; dx < columnSpan; dx++) {
          const target = grid[y + dy];
          if (target && target[x + dx] === undefined)
            target[x + dx] = dy + dx === 0 ? { lines: cell.lines, rowSpan, columnSpan } : null;
        }
      }
      x += columnSpan;
    }
  });
  return grid
    .map((cells, index) => ({ cells: Array.from(cells, emptyWhereMissing), place: placeOf(index) }))
    .filter((row) => row.cells.length > 0);
}

function emptyWhereMissing(cell: GridCell | undefined): GridCell {
  return cell === undefined ? { lines: [], rowSpan: 1, columnSpan: 1 } : cell;
}
