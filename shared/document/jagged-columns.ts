import type { GridCell, GridRow } from "./document-grid.ts";

type Origin = { readonly row: number; readonly start: number; readonly end: number };

/**
 * Takes out the columns in which no cell ever stands alone. Where borders were dragged by hand, a border of one row misses that of
 * the next by a hair, and the file counts a column between them: «Срок» of the heading and the deadlines below then begin in
 * different columns, though everyone sees one. Cells that covered such a column are a column narrower; none is lost.
 * @example | № | Работа ×2→ | Срок | above | 1 | сбор | май ×2→ | // three columns: «сбор» below «Работа», «май» below «Срок»
 */
export function straightenColumns(rows: readonly GridRow[]): GridRow[] {
  const origins = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, start): Origin[] =>
      cell === null ? [] : [{ row, start, end: start + cell.columnSpan }],
    ),
  );
  const removed = columnsWithoutOwnCell(origins);
  if (removed.size === 0) return [...rows];
  const width = origins.reduce((most, { end }) => Math.max(most, end), 0);
  /** How many columns stay to the left of each. */
  const places: number[] = [0];
  for (let column = 0; column < width; column++)
    places.push((places[column] as number) + (removed.has(column) ? 0 : 1));
  const cellsOf = rows.map(({ cells }): GridCell[] => new Array(places[cells.length] ?? 0).fill(null));
  for (const { row, start, end } of origins) {
    const cell = rows[row]?.cells[start];
    const place = places[start] as number;
    const columnSpan = (places[end] as number) - place;
    if (cell) (cellsOf[row] as GridCell[])[place] = { ...cell, columnSpan };
  }
  return rows.map((row, index) => ({ ...row, cells: cellsOf[index] as GridCell[] }));
}

/** From the left: a column goes when each cell over it also stands over another column that stays. */
function columnsWithoutOwnCell(origins: readonly Origin[]): Set<number> {
  const removed = new Set<number>();
  const alone = new Set(origins.filter(({ start, end }) => end - start === 1).map(({ start }) => start));
  const wide = origins.filter(({ start, end }) => end - start > 1);
  const candidates = new Set<number>();
  for (const { start, end } of wide)
    for (let column = start; column < end; column++) if (!alone.has(column)) candidates.add(column);
  for (const column of [...candidates].sort((a, b) => a - b)) {
    const needed = wide.some(({ start, end }) => {
      if (column < start || column >= end) return false;
      for (let other = start; other < end; other++) if (other !== column && !removed.has(other)) return false;
      return true;
    });
    if (!needed) removed.add(column);
  }
  return removed;
}
