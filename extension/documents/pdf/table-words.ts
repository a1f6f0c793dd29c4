import type { Box, Piece, Turn } from "./page-marks.ts";
import type { RuledTable } from "./ruled-tables.ts";
import { composeLines, type TextLine } from "./text-lines.ts";
import { turnBox, turnPiece } from "./upright.ts";

/** A cell with its printed lines, before these become paragraphs. */
export type CellWords = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A merged cell that holds for rows of the next page too. */
  readonly goesOn: boolean;
  /** A cell may hold upright words and turned ones; each run has the box of the cell as seen along its lines. */
  readonly runs: readonly { readonly lines: readonly TextLine[]; readonly box: Box }[];
};

export type TableWords = Box & {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellWords[];
  /** The last row goes on over the page break, for certain. */
  readonly openBottom: boolean;
};

const noSize = { width: 0, height: 0 };
const turns: readonly Turn[] = [0, 3, 1, 2];

/** The printed lines of each cell. */
export function readTableWords(table: RuledTable): TableWords {
  const { left, right, top, bottom, rows, columns, openBottom } = table;
  const cells = table.filled.map(({ cell, pieces }) => ({
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    goesOn: cell.goesOn && !openBottom,
    runs: turns.flatMap((turn) => runOf(turn, pieces, cell)),
  }));
  return { left, right, top, bottom, rows, columns, cells, openBottom };
}

function runOf(turn: Turn, pieces: readonly Piece[], box: Box): CellWords["runs"] {
  const own = pieces.filter((piece) => piece.turn === turn);
  if (own.length === 0 || turn === "askew") return [];
  if (turn === 0) return [{ lines: composeLines(own), box }];
  const lines = composeLines(own.map((piece) => turnPiece(piece, turn, noSize)));
  return [{ lines, box: turnBox(box, turn, noSize) }];
}

/** The lines of each cell, one under the other. */
export function runsOf(table: TableWords): (readonly TextLine[])[] {
  return table.cells.flatMap((cell) => cell.runs.map(({ lines }) => lines));
}
