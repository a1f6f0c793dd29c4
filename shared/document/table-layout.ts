import type { CellLine, GridCell, GridRow } from "./document-grid.ts";
import { straightenColumns } from "./jagged-columns.ts";

/** A cell as a file lists it: in order, without the places that merged cells cover. */
export type LaidCell = {
  readonly lines: readonly CellLine[];
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** Wider tables are mistakes of a file, or an attack: spans beyond are cut, and words beyond stand in the last column. */
const widest = 200;
/** As many places as the merged cells of one table may cover; after that, cells are taken as single ones. */
const mostCovered = 50_000;

/** Puts listed cells into their columns: places covered by a merged cell hold `null`. Rows without a cell are left out. */
export function layOutTable(
  rows: readonly (readonly LaidCell[])[],
  placeOf: (index: number) => string,
): GridRow[] {
  const grid: GridCell[][] = rows.map(() => []);
  let covered = 0;
  rows.forEach((cells, y) => {
    const own = grid[y] as GridCell[];
    const beyond: CellLine[] = [];
    let x = 0;
    for (const cell of cells) {
      while (own[x] !== undefined) x += 1;
      if (x >= widest) {
        for (const line of cell.lines) beyond.push(line);
        continue;
      }
      const room = covered < mostCovered;
      const columnSpan = room ? Math.min(cell.columnSpan, widest - x) : 1;
      const rowSpan = room ? Math.min(cell.rowSpan, rows.length - y) : 1;
      covered += columnSpan * rowSpan - 1;
      for (let dy = 0; dy < rowSpan; dy++) {
        for (let dx = 0; dx < columnSpan; dx++) {
          const target = grid[y + dy];
          if (target && target[x + dx] === undefined)
            target[x + dx] = dy + dx === 0 ? { lines: cell.lines, rowSpan, columnSpan } : null;
        }
      }
      x += columnSpan;
    }
    if (beyond.length > 0) own[widest] = { lines: beyond, rowSpan: 1, columnSpan: 1 };
  });
  const laid = grid
    .map((cells, index) => ({ cells: Array.from(cells, emptyWhereMissing), place: placeOf(index) }))
    .filter((row) => row.cells.length > 0);
  return straightenColumns(laid);
}

function emptyWhereMissing(cell: GridCell | undefined): GridCell {
  return cell === undefined ? { lines: [], rowSpan: 1, columnSpan: 1 } : cell;
}
