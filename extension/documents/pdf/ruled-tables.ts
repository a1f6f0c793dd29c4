import { type CellGrid, type FramedCell, frameCells } from "./cell-grid.ts";
import { type Box, boxOf, contains, type PageMarks, type Piece, type Rules } from "./page-marks.ts";
import { connectRules, joinRules } from "./rule-joining.ts";

/** A table between lines, with the words of each cell. */
export type RuledTable = CellGrid & {
  readonly filled: readonly { readonly cell: FramedCell; readonly pieces: readonly Piece[] }[];
};

/** The tables of a page that lines draw, or else the edges of shaded cells; and the words that stand in none of them. */
export function findRuledTables(page: PageMarks): {
  tables: RuledTable[];
  rest: readonly Piece[];
  boxes: readonly Box[];
} {
  const drawn = framesOf(page.rules);
  const open = page.areas.filter(
    (area) => !drawn.some((frame) => overlap(frame, area)) && isCellSized(area, page),
  );
  const shaded = open.length < 4 ? [] : framesOf(edgesOf(open, page.rules));
  const frames = [...drawn, ...shaded.filter((frame) => !drawn.some((other) => overlap(other, frame)))];
  let rest: readonly Piece[] = page.pieces;
  const tables: RuledTable[] = [];
  const boxes: Box[] = [];
  for (const frame of frames.sort((a, b) => areaOf(b) - areaOf(a))) {
    if (frame.columns < 2) {
      boxes.push(frame);
      continue;
    }
    if (tables.some((table) => overlap(table, frame))) continue;
    const inside = rest.filter((piece) => stands(frame, piece));
    const filled = frame.cells.map((cell) => ({
      cell,
      pieces: inside.filter((piece) => stands(cell, piece)),
    }));
    const words = filled.filter(({ pieces }) => pieces.length > 0).length;
    // A form's check boxes, a chart: lines with hardly a word between them are no table of words.
    if (words < 2) continue;
    const placed = new Set(filled.flatMap(({ pieces }) => pieces));
    rest = rest.filter((piece) => !placed.has(piece));
    tables.push({ ...frame, filled: eachOnce(filled) });
  }
  return { tables, rest, boxes };
}

function framesOf(rules: Rules): CellGrid[] {
  return connectRules(joinRules(rules))
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

/** A piece stands where its middle does. */
function stands(box: Box, piece: Piece): boolean {
  const own = boxOf(piece);
  return contains(box, (own.left + own.right) / 2, (own.top + own.bottom) / 2);
}

/** On the very border of two cells a piece belongs to the first. */
function eachOnce(filled: readonly { cell: FramedCell; pieces: Piece[] }[]) {
  const seen = new Set<Piece>();
  return filled.map(({ cell, pieces }) => ({
    cell,
    pieces: pieces.filter((piece) => {
      if (seen.has(piece)) return false;
      seen.add(piece);
      return true;
    }),
  }));
}

function overlap(first: Box, second: Box): boolean {
  const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return width > 2 && height > 2;
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
