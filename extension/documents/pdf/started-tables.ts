import type { FramedCell } from "./cell-grid.ts";
import { centredColumns } from "./centred-columns.ts";
import { columnStarts } from "./column-starts.ts";
import type { Piece } from "./page-marks.ts";
import { isAcross, type PlacedLine, placeLine, startsOn } from "./placed-lines.ts";
import { type RowHabits, readRowHabits } from "./row-habits.ts";
import type { RuledTable } from "./ruled-tables.ts";
import { type StartedRow, startedRows } from "./started-rows.ts";
import { type RunLine, runLines } from "./text-runs.ts";

export type StartedTables = { readonly tables: readonly RuledTable[]; readonly rest: readonly Piece[] };

/** A table's first line has words in so many columns. */
const headingColumns = 3;

/** Text further below (points) is no part of the table. */
const farBelow = 80;

/** A line of the first column no further below (in sizes of its letters) belongs to the cell above. */
const closeBelow = 2.5;

/** Between the widest words of a column and the next column is no more (points) where the columns touch. */
const touching = 4;

/**
 * Tables that no line draws, by the places where the lines of their cells begin; page by page, for the columns stand at the same
 * places on all of them. Columns may touch, so that no white strip parts them.
 */
export function findStartedTables(pages: readonly (readonly Piece[])[]): StartedTables[] {
  const lines = pages.map(runLines);
  const columns = columnStarts(lines) ?? centredColumns(lines);
  if (!columns) return pages.map((pieces) => ({ tables: [], rest: pieces }));
  let begun = false;
  const stretches = lines.map((own) => {
    const stretch = tableStretch(own, columns, begun);
    begun ||= stretch.length > 0;
    return stretch;
  });
  const habits = readRowHabits(stretches, columns.length);
  const heading = headingWords(stretches, habits);
  const sides = rightSides(stretches, columns);
  return pages.map((pieces, index) => {
    const stretch = stretches[index] as readonly PlacedLine[];
    if (stretch.length < 2 && !begun) return { tables: [], rest: pieces };
    const table = stretch.length > 0 ? tableOf(startedRows(stretch, habits, heading), columns, sides) : null;
    if (!table) return { tables: [], rest: pieces };
    const own = new Set(table.filled.flatMap((each) => each.pieces));
    return { tables: [table], rest: pieces.filter((piece) => !own.has(piece)) };
  });
}

/** The lines of the page's table: from its heading, or from the top of a page that goes on, to the last words beside others. */
function tableStretch(lines: readonly RunLine[], columns: readonly number[], goesOn: boolean): PlacedLine[] {
  const placed = lines.map((line) => placeLine(line, columns));
  let first = lines.findIndex((line, index) =>
    goesOn
      ? placed[index] != null
      : startsOn(line, columns) >= headingColumns || standsIn(placed[index]) === columns.length,
  );
  if (first < 0) return [];
  for (let above = first - 1; !goesOn && above >= 0; above--) {
    const line = placed[above];
    if (line && isHeadingLine(line, placed[above + 1])) {
      first = above;
      continue;
    }
    const over = headingOver(placed, above);
    if (over === null) break;
    first = over;
    above = over;
  }
  const stretch: PlacedLine[] = [];
  let end = 0;
  for (let index = first; index < lines.length; index++) {
    const line = placed[index];
    const above = stretch[stretch.length - 1];
    if (!line || (above && line.baseline - above.baseline > farBelow)) break;
    stretch.push(line);
    const beside = line.placed.some(({ column, across }) => column > 0 && !across);
    // Lines of the first column alone go on with its cell where they follow close.
    const wraps =
      end === stretch.length - 1 &&
      above !== undefined &&
      line.placed.every(({ across }) => !across) &&
      line.baseline - above.baseline < (line.placed[0]?.run.size ?? 0) * closeBelow;
    if (beside || wraps) end = stretch.length;
  }
  return stretch.slice(0, end);
}

/** In how many columns the line has words of their own. */
function standsIn(line: PlacedLine | null | undefined): number {
  if (!line || isAcross(line)) return 0;
  return new Set(line.placed.map(({ column }) => column)).size;
}

/** A stage's name may stand over all columns right below the headings: so many lines of it at most, and so many of the headings. */
const longestName = 3;
const longestHeadings = 6;

/** From name to headings (in sizes of their letters) lie the margins of two cells. */
const nameBelow = 4;

/** The first line of the headings above a name over several columns, of which `end` is the last line; null where there is none. */
function headingOver(placed: readonly (PlacedLine | null)[], end: number): number | null {
  let at = end;
  while (at > end - longestName && (placed[at]?.placed.length ?? headingColumns) < headingColumns) at -= 1;
  const name = placed[at + 1];
  if (at === end || !name) return null;
  let [below, first]: [PlacedLine, number | null] = [name, null];
  for (let index = at; index >= 0 && index > at - longestHeadings; index--) {
    const line = placed[index];
    const size = line?.placed[0]?.run.size ?? 0;
    if (!line || isAcross(line) || below.baseline - line.baseline > size * nameBelow) break;
    if (standsIn(line) >= headingColumns) first = index;
    below = line;
  }
  return first;
}

/** Headings stand in the middle of their columns, right above the lines that begin at the columns' sides. */
function isHeadingLine({ baseline, placed }: PlacedLine, below: PlacedLine | null | undefined): boolean {
  const size = placed[0]?.run.size ?? 0;
  return (
    below != null && below.baseline - baseline < size * closeBelow && placed.every(({ across }) => !across)
  );
}

/** Where the words of each column may stand at most: up to the next column where they touch it, else up to their widest line. */
function rightSides(pages: readonly (readonly PlacedLine[])[], columns: readonly number[]): number[] {
  return columns.map((_left, column) => {
    const own = pages.flatMap((lines) =>
      lines.flatMap(({ placed }) => placed.filter((each) => each.column === column && !each.across)),
    );
    const widest = own.reduce((most, { run }) => Math.max(most, run.right), columns[column] as number);
    const next = columns[column + 1];
    return next !== undefined && next - widest < touching ? next : widest;
  });
}

/** The words of the first row, which may be printed again on every page. */
function headingWords(pages: readonly (readonly PlacedLine[])[], habits: RowHabits): ReadonlySet<string> {
  const first = pages.find((lines) => lines.length > 0) ?? [];
  const [row] = startedRows(first, habits, new Set());
  return new Set((row?.lines ?? []).flatMap(({ placed }) => placed.map(({ run }) => run.text)));
}

function tableOf(
  rows: readonly StartedRow[],
  columns: readonly number[],
  sides: readonly number[],
): RuledTable | null {
  const filled: { cell: FramedCell; pieces: Piece[] }[] = [];
  const owners = new Map<number, (typeof filled)[number]>();
  rows.forEach((row, index) => {
    const across = acrossOf(row);
    for (let column = 0; column < columns.length; ) {
      const columnSpan = across?.column === column ? across.span : 1;
      const pieces = piecesOf(row, column, column + columnSpan);
      const owner = owners.get(column);
      if (row.held.has(column) && owner) {
        owner.pieces.push(...pieces);
        owner.cell = { ...owner.cell, rowSpan: index + 1 - owner.cell.row };
      } else {
        const cell = cellOf(index, column, columnSpan, row);
        const each = { cell, pieces };
        filled.push(each);
        owners.set(column, each);
      }
      column += columnSpan;
    }
  });
  if (rows.length === 0) return null;
  const cells = filled.map(({ cell }) => cell);
  return {
    left: (columns[0] as number) - 1,
    right: (sides[sides.length - 1] as number) + 1,
    top: Math.min(...cells.map(({ top }) => top)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
    rows: rows.length,
    columns: columns.length,
    cells,
    filled,
    openBottom: false,
    cellAt: () => null,
  };

  function cellOf(row: number, column: number, columnSpan: number, { lines: own }: StartedRow): FramedCell {
    const first = own[0] as PlacedLine;
    const last = own[own.length - 1] as PlacedLine;
    const size = first.placed[0]?.run.size ?? 0;
    return {
      row,
      column,
      rowSpan: 1,
      columnSpan,
      left: (columns[column] as number) - 1,
      right: (sides[column + columnSpan - 1] as number) + 1,
      top: first.baseline - size,
      bottom: last.baseline + size * 0.3,
      goesOn: false,
    };
  }

  /** A heading over the columns goes up to the next words on its right, or to the end of the row. */
  function acrossOf({ lines: own }: StartedRow): { column: number; span: number } | null {
    const placed = own.flatMap((line) => line.placed);
    const heading = placed.find(({ across }) => across);
    if (!heading) return null;
    const next = placed.filter(({ column }) => column > heading.column).map(({ column }) => column);
    return { column: heading.column, span: Math.min(columns.length, ...next) - heading.column };
  }
}

function piecesOf({ lines }: StartedRow, from: number, to: number): Piece[] {
  return lines.flatMap(({ placed }) =>
    placed.filter(({ column }) => column >= from && column < to).flatMap(({ run }) => run.pieces),
  );
}
