import type { FramedCell } from "./cell-grid.ts";
import { boxOf, type Piece, type Rule } from "./page-marks.ts";
import type { RuledTable } from "./ruled-tables.ts";
import { composeLines, type TextLine } from "./text-lines.ts";

/** A table without upright lines has at least so many columns: two texts side by side are stamps above the table. */
const fewestColumns = 3;

/** Between columns stays a strip this wide (points) that hardly any line crosses. */
const narrowestStrip = 5;

/** So many of the lines may cross a strip, besides headings of stages: a word too long for its column. */
const crossing = 0.03;

/** A stretch of words over so much of the width, with nothing beside it, is a heading across the columns. */
const acrossShare = 0.45;

type Strip = { readonly from: number; readonly to: number };

/**
 * A table that no upright lines draw: columns are told by the strips that its lines leave free, rows by level lines where there
 * are some, else by their numbers or by the gaps between them.
 * @param across level lines of the page; those inside the table part its rows
 */
export function findAlignedTable(
  pieces: readonly Piece[],
  across: readonly Rule[],
): { table: RuledTable; rest: Piece[] } | null {
  const lines = composeLines(pieces);
  const region = regionOf(lines, across);
  if (!region) return null;
  const inside = lines.slice(region.from, region.to);
  const strips = stripsOf(inside);
  if (strips.length + 1 < fewestColumns) return null;
  const edges = [
    Number.NEGATIVE_INFINITY,
    ...strips.map(({ from, to }) => (from + to) / 2),
    Number.POSITIVE_INFINITY,
  ];
  const left = Math.min(...inside.map((line) => line.left));
  const right = Math.max(...inside.map((line) => line.right));
  const tops = rowTops(inside, across, edges, { left, right });
  if (tops.length < 2) return null;
  const top = inside[0]?.top ?? 0;
  const bottom = inside[inside.length - 1]?.bottom ?? 0;
  const own = pieces.filter((piece) => {
    const box = boxOf(piece);
    const middle = (box.top + box.bottom) / 2;
    return middle >= top && middle <= bottom;
  });
  const rowOf = (piece: Piece) => {
    const box = boxOf(piece);
    const middle = (box.top + box.bottom) / 2;
    let row = 0;
    while (row + 1 < tops.length && (tops[row + 1] as number) <= middle) row += 1;
    return row;
  };
  const wide = fullWidthRows(inside, strips, tops);
  const columns = edges.length - 1;
  const filled: { cell: FramedCell; pieces: Piece[] }[] = [];
  for (let row = 0; row < tops.length; row++) {
    const inRow = own.filter((piece) => rowOf(piece) === row);
    for (let column = 0; column < columns; column += wide.has(row) ? columns : 1) {
      const columnSpan = wide.has(row) ? columns : 1;
      const from = edges[column] as number;
      const to = edges[column + columnSpan] as number;
      const words = inRow.filter((piece) => {
        const middle = piece.x + piece.length / 2;
        return middle >= from && middle < to;
      });
      const cell = {
        row,
        column,
        rowSpan: 1,
        columnSpan,
        left: from,
        right: to,
        top: tops[row] as number,
        bottom: tops[row + 1] ?? bottom,
      };
      filled.push({ cell, pieces: words });
    }
  }
  const tight = tightenSides(filled, columns, left, right);
  const placed = new Set(own);
  return {
    table: {
      left,
      right,
      top,
      bottom,
      rows: tops.length,
      columns,
      cells: tight.map(({ cell }) => cell),
      filled: tight,
      openBottom: false,
      cellAt: () => null,
    },
    rest: pieces.filter((piece) => !placed.has(piece)),
  };
}

/** From the first line with enough parts side by side to the last that has two, as long as such lines keep coming. */
function regionOf(lines: readonly TextLine[], across: readonly Rule[]): { from: number; to: number } | null {
  const parts = lines.map((line) => partsOf(line));
  const from = parts.findIndex(
    (count, index) =>
      count >= fewestColumns && parts.slice(index, index + 6).filter((each) => each > 1).length >= 2,
  );
  if (from < 0) return null;
  let to = from + 1;
  for (let index = from + 1; index < lines.length; index++) {
    const gap = (lines[index] as TextLine).baseline - (lines[index - 1] as TextLine).baseline;
    const ruled = across.some(({ at }) => at > (lines[index] as TextLine).bottom - 2);
    if (gap > 80 && !ruled) break;
    if ((parts[index] ?? 0) > 1 || ruled) to = index + 1;
  }
  // The tail of the last row may stand alone in its column.
  const left = lines[from]?.left ?? 0;
  while (to < lines.length) {
    const line = lines[to] as TextLine;
    const above = lines[to - 1] as TextLine;
    if (line.baseline - above.baseline > above.size * 1.6 || line.left < left + 12) break;
    to += 1;
  }
  const several = parts.slice(from, to).filter((count) => count > 1).length;
  return several >= 3 && several * 10 >= to - from ? { from, to } : null;
}

function partsOf(line: TextLine): number {
  return line.words.slice(1).reduce((parts, word, index) => {
    const gap = word.left - (line.words[index]?.right ?? word.left);
    return gap > Math.max(narrowestStrip * 1.4, line.size * 0.75) ? parts + 1 : parts;
  }, 1);
}

/** The strips that hardly a line crosses, from left to right. A space inside a sentence is no strip: it is not there for long. */
function stripsOf(lines: readonly TextLine[]): Strip[] {
  const changes = new Map<number, number>();
  const add = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  for (const line of lines) {
    const parts = solidParts(line);
    if (parts.length < fewestColumns && parts.some((part) => part.right - part.left > width * acrossShare))
      continue;
    for (const { left, right } of parts) {
      add(left, 1);
      add(right, -1);
    }
  }
  const limit = Math.floor(lines.length * crossing);
  const strips: { from: number; to: number }[] = [];
  let depth = 0;
  let open: number | null = null;
  for (const [at, by] of [...changes].sort((a, b) => a[0] - b[0])) {
    depth += by;
    if (depth <= limit && open === null) open = at;
    else if (depth > limit && open !== null) {
      if (at - open >= narrowestStrip) strips.push({ from: open, to: at });
      open = null;
    }
  }
  return strips.filter(
    ({ from, to }) =>
      lines.filter((line) => line.words.some((word) => word.right <= from + 1)).length >= 2 &&
      lines.filter((line) => line.words.some((word) => word.left >= to - 1)).length >= 2 &&
      from > Math.min(...lines.map((line) => line.left)),
  );
}

/** A line as stretches of words with no more than a space between. */
function solidParts(line: TextLine): { left: number; right: number }[] {
  const parts: { left: number; right: number }[] = [];
  for (const { left, right } of line.words) {
    const last = parts[parts.length - 1];
    if (last && left - last.right < line.size * 0.75) last.right = Math.max(last.right, right);
    else parts.push({ left, right });
  }
  return parts;
}

/** Where each row begins: at level lines over most of the width; else where a number stands in the first column, or after a gap. */
function rowTops(
  lines: readonly TextLine[],
  across: readonly Rule[],
  edges: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): number[] {
  const top = lines[0]?.top ?? 0;
  const bottom = lines[lines.length - 1]?.bottom ?? 0;
  const ruled = across
    .filter(
      ({ at, from, to }) =>
        at > top && at < bottom && Math.min(to, right) - Math.max(from, left) > (right - left) * 0.6,
    )
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  if (ruled.length > 0) return [top, ...ruled.filter((at, index) => at - (ruled[index - 1] ?? top) > 4)];
  const pitches = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index] as TextLine).baseline)
    .sort((a, b) => a - b);
  const usual = pitches[Math.floor(pitches.length * 0.4)] ?? 12;
  const first = edges[1] as number;
  const numbered = lines.filter((line) => isNumber(firstColumn(line, first)));
  const byNumber = numbered.length >= 3;
  return lines
    .filter((line, index) => {
      const above = lines[index - 1];
      if (!above) return true;
      if (line.baseline - above.baseline > usual * 1.3 + 0.5) return true;
      return byNumber && isNumber(firstColumn(line, first));
    })
    .map((line) => line.top - 1);
}

function firstColumn(line: TextLine, edge: number): string {
  return line.words
    .filter(({ right }) => right <= edge)
    .map(({ text }) => text)
    .join(" ");
}

function isNumber(text: string): boolean {
  return /^(\d{1,2}(\.\d{1,2}){0,3}|[IVXІХ]{1,5})[.)]?$/.test(text);
}

/** Rows whose only line stands across the strips: headings of stages. */
function fullWidthRows(
  lines: readonly TextLine[],
  strips: readonly Strip[],
  tops: readonly number[],
): Set<number> {
  const wide = new Set<number>();
  tops.forEach((top, row) => {
    const own = lines.filter((line) => {
      const middle = (line.top + line.bottom) / 2;
      return middle >= top && middle < (tops[row + 1] ?? Number.POSITIVE_INFINITY);
    });
    const across = (line: TextLine) =>
      solidParts(line).filter((part) => strips.some(({ from, to }) => part.left < from && part.right > to))
        .length;
    if (
      own.length > 0 &&
      own.length < 4 &&
      own.every((line) => partsOf(line) < 3) &&
      own.some((line) => across(line) > 0)
    )
      wide.add(row);
  });
  return wide;
}

/** Cells as wide as the words of their column: there is no line that says more. */
function tightenSides(
  filled: readonly { cell: FramedCell; pieces: Piece[] }[],
  columns: number,
  left: number,
  right: number,
): { cell: FramedCell; pieces: Piece[] }[] {
  const sides = Array.from({ length: columns }, (_value, column) => {
    const own = filled
      .filter(({ cell }) => cell.column === column && cell.columnSpan === 1)
      .flatMap(({ pieces }) => pieces);
    return {
      left: Math.min(...own.map((piece) => piece.x)) - 1,
      right: Math.max(...own.map((piece) => piece.x + piece.length)) + 1,
    };
  });
  return filled.map(({ cell, pieces }) => {
    const side = cell.columnSpan === 1 ? sides[cell.column] : undefined;
    return { cell: { ...cell, left: side?.left ?? left - 1, right: side?.right ?? right + 1 }, pieces };
  });
}
