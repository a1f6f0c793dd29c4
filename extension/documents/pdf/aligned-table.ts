import type { FramedCell } from "./cell-grid.ts";
import { type Band, growTable, type Strip, solidParts, standsAcross } from "./column-strips.ts";
import { boxOf, type Piece, type Rule } from "./page-marks.ts";
import type { RuledTable } from "./ruled-tables.ts";
import { composeLines, type TextLine } from "./text-lines.ts";

/** A table without any line has at least so many columns: two texts side by side are stamps above the table. */
const fewestColumns = 3;

/** Level lines shorter than this (points) underline words. */
const shortestRule = 150;

/** A line over so much of the table's width parts two rows. */
const rowShare = 0.5;

type Rows = { readonly bands: readonly Band[]; readonly fewest: number };

/**
 * Tables that no upright lines draw: columns are told by the strips that their rows leave free, rows by level lines where there
 * are some, else by their numbers or by the gaps between them.
 * @param across level lines of the page
 */
export function findAlignedTables(
  pieces: readonly Piece[],
  across: readonly Rule[],
): { tables: RuledTable[]; rest: readonly Piece[] } {
  const tables: RuledTable[] = [];
  let rest = pieces;
  for (const group of equalRules(across)) {
    const found = tablesIn(rest, { bands: bandsBetween(composeLines(rest), group), fewest: 2 });
    tables.push(...found.tables);
    rest = found.rest;
  }
  const found = tablesIn(rest, { bands: composeLines(rest).map((line) => [line]), fewest: fewestColumns });
  return { tables: [...tables, ...found.tables], rest: found.rest };
}

/** At least three level lines of one length: between the first and the last stands a table, or several. */
export function equalRules(across: readonly Rule[]): number[][] {
  const groups: Rule[][] = [];
  for (const rule of across.filter(({ from, to }) => to - from >= shortestRule)) {
    const group = groups.find(
      ([first]) => first && Math.abs(first.from - rule.from) < 4 && Math.abs(first.to - rule.to) < 4,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups
    .filter((group) => group.length >= 3)
    .map((group) => {
      const { from, to } = group[0] as Rule;
      const top = Math.min(...group.map(({ at }) => at));
      const bottom = Math.max(...group.map(({ at }) => at));
      // Lines that stop before a merged cell part the rows beside it.
      const rows = across.filter((rule) => {
        const width = Math.min(rule.to, to) - Math.max(rule.from, from);
        return rule.at >= top && rule.at <= bottom && width > (to - from) * rowShare;
      });
      return rows.map(({ at }) => at).sort((first, second) => first - second);
    });
}

/** Lines by the level lines between which they stand; those right below the last one are a row that the page cut. */
function bandsBetween(lines: readonly TextLine[], rules: readonly number[]): Band[] {
  const bands: TextLine[][] = rules.map(() => []);
  let reached = rules[rules.length - 1] ?? 0;
  for (const line of lines) {
    const middle = (line.top + line.bottom) / 2;
    let index = -1;
    while (index + 1 < rules.length && (rules[index + 1] as number) < middle) index += 1;
    if (index < 0) continue;
    if (index === rules.length - 1) {
      if (line.top - reached > line.size) break;
      reached = line.bottom;
    }
    bands[index]?.push(line);
  }
  return bands.filter((band) => band.length > 0);
}

function tablesIn(
  pieces: readonly Piece[],
  { bands, fewest }: Rows,
): { tables: RuledTable[]; rest: Piece[] } {
  const tables: RuledTable[] = [];
  const placed = new Set<Piece>();
  const ruled = fewest < fewestColumns;
  for (let start = 0; start < bands.length; start++) {
    const band = bands[start] as Band;
    if (Math.max(...band.map((line) => solidParts(line).length)) < fewest) continue;
    const { end, strips } = growTable(ruled ? bands : bands.slice(0, endOfText(bands, start)), start);
    const own = bands.slice(start, end);
    const several = own.filter((each) => each.some((line) => solidParts(line).length > 1)).length;
    if (strips.length + 1 < fewest || several < (ruled ? 2 : 3)) continue;
    const rows = ruled ? own : rowsOfLines(own.flat(), strips);
    if (rows.length < 2) continue;
    const table = tableOf(rows, strips, pieces);
    for (const { pieces: words } of table.filled) for (const piece of words) placed.add(piece);
    tables.push(table);
    start = end - 1;
  }
  return { tables, rest: pieces.filter((piece) => !placed.has(piece)) };
}

/** Text far below is no part of a table without lines. */
function endOfText(bands: readonly Band[], start: number): number {
  for (let index = start + 1; index < bands.length; index++) {
    const [line] = bands[index] as Band;
    const [above] = bands[index - 1] as Band;
    if (line && above && line.baseline - above.baseline > 80) return index;
  }
  return bands.length;
}

/** Where no lines part the rows: a row begins at a number in the first column, after a gap, or at words across the columns. */
function rowsOfLines(lines: readonly TextLine[], strips: readonly Strip[]): Band[] {
  const pitches = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index] as TextLine).baseline)
    .sort((a, b) => a - b);
  const usual = pitches[Math.floor(pitches.length * 0.4)] ?? 12;
  const edge = strips[0]?.to ?? 0;
  const numbers = lines.map((line) =>
    isNumber(
      line.words
        .filter(({ right }) => right <= edge)
        .map(({ text }) => text)
        .join(" "),
    ),
  );
  const byNumber = numbers.filter(Boolean).length >= 3;
  const rows: TextLine[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const gap = above ? line.baseline - above.baseline : Number.POSITIVE_INFINITY;
    const across = standsAcross([line], strips);
    const belowAcross = above !== undefined && standsAcross([above], strips);
    if (gap > usual * 1.3 + 0.5 || (byNumber && numbers[index]) || across !== belowAcross) rows.push([line]);
    else rows[rows.length - 1]?.push(line);
  });
  return rows;
}

function isNumber(text: string): boolean {
  return /^(\d{1,2}(\.\d{1,2}){0,3}|[IVXІХ]{1,5})[.)]?$/.test(text);
}

function tableOf(rows: readonly Band[], strips: readonly Strip[], pieces: readonly Piece[]): RuledTable {
  const lines = rows.flat();
  const left = Math.min(...lines.map((line) => line.left)) - 1;
  const right = Math.max(...lines.map((line) => line.right)) + 1;
  const edges = [left - 1, ...strips.map(({ from, to }) => (from + to) / 2), right + 1];
  const columns = edges.length - 1;
  const filled: { cell: FramedCell; pieces: Piece[] }[] = [];
  rows.forEach((row, index) => {
    const top = Math.min(...row.map((line) => line.top)) - 0.5;
    const bottom = Math.max(...row.map((line) => line.bottom)) + 0.5;
    const inRow = pieces.filter((piece) => {
      const box = boxOf(piece);
      const middle = (box.top + box.bottom) / 2;
      return middle >= top && middle <= bottom;
    });
    const columnSpan = standsAcross(row, strips) ? columns : 1;
    for (let column = 0; column < columns; column += columnSpan) {
      const from = edges[column] as number;
      const to = edges[column + columnSpan] as number;
      const words = inRow.filter(({ x, length }) => x + length / 2 >= from && x + length / 2 < to);
      const sides = { left: from, right: to, top, bottom };
      const cell = { row: index, column, rowSpan: 1, columnSpan, ...sides, goesOn: false };
      filled.push({ cell, pieces: words });
    }
  });
  const tight = tightenSides(filled, columns, left, right);
  const top = tight[0]?.cell.top ?? 0;
  const bottom = tight[tight.length - 1]?.cell.bottom ?? 0;
  const cells = tight.map(({ cell }) => cell);
  return {
    left,
    right,
    top,
    bottom,
    rows: rows.length,
    columns,
    cells,
    filled: tight,
    openBottom: false,
    cellAt: () => null,
  };
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
    const side = cell.columnSpan === 1 ? sides[cell.column] : { left, right };
    return { cell: { ...cell, ...(side ?? { left, right }) }, pieces };
  });
}
