import type { Box, Rule, Rules } from "./page-marks.ts";
import { clusterPlaces, snap } from "./rule-joining.ts";

/** A cell between lines, with its place in the grid: rows and columns count from 0. */
export type FramedCell = Box & {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** No line closes it at the table's end, where the cells beside it are closed: merged over rows of the next page. */
  readonly goesOn: boolean;
};

export type CellGrid = Box & {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FramedCell[];
  /** Upright lines run on below the last level one: the table is cut there, in the middle of a row. */
  readonly openBottom: boolean;
  /** The cell in which a point of the page lies. */
  readonly cellAt: (x: number, y: number) => FramedCell | null;
};

/** Columns narrower than this (points) that hold no cell of their own come from borders that do not quite meet. */
const narrowest = 14;

/** More places than these make no table a person could read; they are a drawing. */
const mostPlaces = 30_000;

/**
 * The cells that touching lines frame. Where a line is missing between two places of the grid, they are one merged cell; a side
 * without a line (tables open to the left and right) ends where the lines end.
 */
export function frameCells(rules: Rules): CellGrid | null {
  const ends = extentOf(rules);
  if (!ends) return null;
  const ys = withEnds(clusterPlaces(rules.across.map((rule) => rule.at)), ends.top, ends.bottom);
  const xs = withEnds(clusterPlaces(rules.down.map((rule) => rule.at)), ends.left, ends.right);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostPlaces) return null;
  const first = cellsBetween(xs, ys, rules);
  const settled = withoutSlivers(xs, first);
  const cells = settled.length === xs.length ? first : cellsBetween(settled, ys, rules);
  return {
    left: settled[0] as number,
    right: settled[settled.length - 1] as number,
    top: ys[0] as number,
    bottom: ys[ys.length - 1] as number,
    rows: ys.length - 1,
    columns: settled.length - 1,
    cells,
    openBottom: ends.bottom - Math.max(...rules.across.map((rule) => rule.at)) > snap * 1.5,
    cellAt: lookUp(settled, ys, cells),
  };
}

function lookUp(
  xs: readonly number[],
  ys: readonly number[],
  cells: readonly FramedCell[],
): CellGrid["cellAt"] {
  const owners: FramedCell[][] = ys.slice(1).map(() => []);
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        (owners[row] as FramedCell[])[column] = cell;
  const indexOf = (places: readonly number[], at: number) =>
    places.findIndex((place, index) => index > 0 && at <= place) - 1;
  return (x, y) => {
    if (x < (xs[0] as number) || y < (ys[0] as number)) return null;
    return owners[indexOf(ys, y)]?.[indexOf(xs, x)] ?? null;
  };
}

function extentOf({ across, down }: Rules): Box | null {
  if (across.length + down.length === 0) return null;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { at, from, to } of across) {
    box.top = Math.min(box.top, at);
    box.bottom = Math.max(box.bottom, at);
    box.left = Math.min(box.left, from);
    box.right = Math.max(box.right, to);
  }
  for (const { at, from, to } of down) {
    box.left = Math.min(box.left, at);
    box.right = Math.max(box.right, at);
    box.top = Math.min(box.top, from);
    box.bottom = Math.max(box.bottom, to);
  }
  return box;
}

function withEnds(places: readonly number[], from: number, to: number): number[] {
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return [from, to];
  return [...(first - from > snap * 1.5 ? [from] : []), ...places, ...(to - last > snap * 1.5 ? [to] : [])];
}

/** From the upper left: each cell grows to the right and then down as far as no line parts it. */
function cellsBetween(xs: readonly number[], ys: readonly number[], rules: Rules): FramedCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  // parted.right[row][column]: a line stands on the right side of that place; parted.below likewise.
  const right = partedAt(rules.down, xs, ys);
  const below = partedAt(rules.across, ys, xs);
  const taken: boolean[][] = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const cells: FramedCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !right(column + columnSpan, row) &&
        !taken[row]?.[column + columnSpan]
      )
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rows && joinsBelow(row + rowSpan, column, columnSpan)) rowSpan += 1;
      for (let y = row; y < row + rowSpan; y++)
        for (let x = column; x < column + columnSpan; x++) (taken[y] as boolean[])[x] = true;
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: xs[column] as number,
        right: xs[column + columnSpan] as number,
        top: ys[row] as number,
        bottom: ys[row + rowSpan] as number,
        goesOn: row + rowSpan === rows && !closedBelow(column, columnSpan),
      });
    }
  }
  return cells;

  function closedBelow(column: number, columnSpan: number): boolean {
    for (let x = column; x < column + columnSpan; x++) if (below(rows, x)) return true;
    return false;
  }

  function joinsBelow(row: number, column: number, columnSpan: number): boolean {
    for (let x = column; x < column + columnSpan; x++) {
      if (below(row, x) || taken[row]?.[x]) return false;
      if (x > column && right(x, row)) return false;
    }
    return true;
  }
}

/** Whether a line at place `line` covers the stretch number `part` along it. */
function partedAt(
  rules: readonly Rule[],
  places: readonly number[],
  along: readonly number[],
): (line: number, part: number) => boolean {
  const byPlace: Rule[][] = places.map(() => []);
  for (const rule of rules) {
    let best = 0;
    places.forEach((place, index) => {
      if (Math.abs(place - rule.at) < Math.abs((places[best] as number) - rule.at)) best = index;
    });
    byPlace[best]?.push(rule);
  }
  for (const own of byPlace) own.sort((a, b) => a.from - b.from);
  return (line, part) => {
    const from = along[part] as number;
    const to = along[part + 1] as number;
    let covered = 0;
    let reached = from;
    for (const rule of byPlace[line] ?? []) {
      const start = Math.max(reached, rule.from);
      const end = Math.min(to, rule.to);
      if (end > start) {
        covered += end - start;
        reached = end;
      }
    }
    return to - from - covered <= Math.min(snap * 1.5, (to - from) * 0.4);
  };
}

/** Leaves out upright places a hair apart between which no cell stands. */
function withoutSlivers(xs: readonly number[], cells: readonly FramedCell[]): number[] {
  const kept = [...xs];
  for (let index = xs.length - 2; index >= 0; index--) {
    const width = (xs[index + 1] as number) - (xs[index] as number);
    if (width >= narrowest || cells.some((cell) => cell.column === index && cell.columnSpan === 1)) continue;
    // The place at which fewer cells begin is the stray one; the outer sides stay.
    const starts = (at: number) => cells.filter((cell) => cell.column === at).length;
    const inner =
      index + 1 === xs.length - 1 || (index > 0 && starts(index) < starts(index + 1)) ? index : index + 1;
    if (inner > 0 && inner < xs.length - 1) kept.splice(kept.indexOf(xs[inner] as number), 1);
  }
  return kept;
}
