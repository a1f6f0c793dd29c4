import { type CellGrid, type FramedCell, frameCells } from "./cell-grid.ts";
import { type Box, boxOf, middleOf, type PageMarks, type Piece, type Rules } from "./page-marks.ts";
import { connectRules, joinRules } from "./rule-joining.ts";

/** A table between lines, with the words of each cell. */
export type RuledTable = CellGrid & {
  readonly filled: readonly { readonly cell: FramedCell; readonly pieces: readonly Piece[] }[];
};

/**
 * The tables of a page that lines draw, or else the edges of shaded cells; and the words that stand in none of them. A table wider
 * than the paper has its last words `beyond` the edge.
 * @param before the last table of the page before
 */
export function findRuledTables(
  page: PageMarks,
  before: CellGrid | null,
): {
  tables: RuledTable[];
  rest: readonly Piece[];
  beyond: readonly Piece[];
} {
  const drawn = framesOf(page.rules);
  const open = page.areas.filter(
    (area) => !drawn.some((frame) => overlap(frame, area)) && isCellSized(area, page),
  );
  const shaded = open.length < 4 ? [] : framesOf(edgesOf(open, page.rules));
  const frames = [...drawn, ...shaded.filter((frame) => !drawn.some((other) => overlap(other, frame)))];
  let rest: readonly Piece[] = page.pieces;
  let beyond = page.beyond;
  const tables: RuledTable[] = [];
  for (const frame of frames.sort((a, b) => areaOf(b) - areaOf(a))) {
    if (frame.columns < 2) continue;
    if (tables.some((table) => overlap(table, frame))) continue;
    const words = new Map<FramedCell, Piece[]>(frame.cells.map((cell) => [cell, []]));
    const place = (pieces: readonly Piece[]): Piece[] =>
      pieces.filter((piece) => {
        const { x, y } = middleOf(piece);
        const cell = frame.cellAt(x, y) ?? cellRunningOver(frame, piece);
        if (cell) words.get(cell)?.push(piece);
        return !cell;
      });
    const outside = place(rest);
    const filled = [...words].map(([cell, pieces]) => ({ cell, pieces }));
    // A form's check boxes, a chart: lines with hardly a word between them are no table of words.
    const worded = filled.filter(({ pieces }) => pieces.length > 0);
    if (worded.length < 2 && !isRestOfRow(frame, worded[0]?.pieces ?? [], before)) continue;
    rest = outside;
    beyond = [
      ...beyond.filter((piece) => !isBeside(page, piece)),
      ...place(beyond.filter((piece) => isBeside(page, piece))),
    ];
    tables.push({ ...frame, filled });
  }
  return { tables, rest, beyond };
}

/** Words right below a merged cell that the page cut: its last line is printed over the end of the table. */
function cellRunningOver(frame: CellGrid, piece: Piece): FramedCell | null {
  const { left, right, top } = boxOf(piece);
  if (top < frame.bottom - piece.size || top > frame.bottom + piece.size * 0.6) return null;
  return frame.cells.find((cell) => cell.goesOn && left > cell.left - 2 && right < cell.right + 2) ?? null;
}

/** Past the left or right edge of the paper, no further than a table may run over it. */
function isBeside(page: PageMarks, piece: Piece): boolean {
  const { left, right, top, bottom } = boxOf(piece);
  const off = Math.max(left - page.width, -right);
  return off < page.width / 2 && top > 0 && bottom < page.height;
}

/** A page filled by one row of which only one cell goes on: the others are empty. */
function isRestOfRow(frame: CellGrid, words: readonly Piece[], before: CellGrid | null): boolean {
  const goesOn =
    before?.columns === frame.columns &&
    Math.abs(before.left - frame.left) < 3 &&
    Math.abs(before.right - frame.right) < 3;
  return frame.rows === 1 && words.length >= (goesOn ? 1 : fewestWords);
}

/** So many words are a sentence, not the label of a drawing. */
const fewestWords = 4;

/** More lines than this on one page are a drawing. */
const mostRules = 6000;

/** Everything that touching lines frame: tables, and boxes of one cell. */
export function framesOf(rules: Rules): CellGrid[] {
  const joined = joinRules(rules);
  if (joined.across.length + joined.down.length > mostRules) return [];
  return connectRules(joined)
    .map(frameCells)
    .filter((frame) => frame !== null);
}

/** Shaded cells and bands without lines: their edges part the table as lines would. */
function edgesOf(areas: readonly Box[], rules: Rules): Rules {
  return {
    across: [
      ...rules.across,
      ...areas.flatMap(({ left, right, top, bottom }) => [
        { at: top, from: left, to: right },
        { at: bottom, from: left, to: right },
      ]),
    ],
    down: [
      ...rules.down,
      ...areas.flatMap(({ left, right, top, bottom }) => [
        { at: left, from: top, to: bottom },
        { at: right, from: top, to: bottom },
      ]),
    ],
  };
}

function isCellSized(area: Box, page: PageMarks): boolean {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  return width > 12 && height > 6 && !(width > page.width * 0.9 && height > page.height * 0.5);
}

function overlap(first: Box, second: Box): boolean {
  const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return width > 2 && height > 2;
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
