/**
 * What is printed on a page, as far as a table needs it. Units are points (1/72 inch), x to the right and y down from the upper
 * left corner of the page as a person sees it.
 */
export type PageMarks = {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Words drawn past the edges of the page: nobody sees them, and they must not be lost without a word. */
  readonly beyond: readonly Piece[];
  readonly rules: Rules;
  /** Filled areas larger than a line: shading of cells, backgrounds. */
  readonly areas: readonly Box[];
  /** Closed outlines: frames of stamps and pictures, also with round corners. */
  readonly frames: readonly Box[];
};

/** A word, or a part of one, as the file draws it: never a space inside. `x` and `y` are where its baseline begins. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far it runs along its baseline. */
  readonly length: number;
  readonly size: number;
  readonly turn: Turn;
  /** Words that the file draws in one go share a number: the lines of different cells never do. */
  readonly run: number;
  /** The file draws a space right before or after. */
  readonly spaceBefore: boolean;
  spaceAfter: boolean;
  /** Where it cannot be seen whole: the window through which it is drawn (a cell too small for its words, or the page). */
  readonly window?: Box;
};

/** Quarter turns clockwise of the direction in which the words run; `askew` for a watermark across the page. */
export type Turn = 0 | 1 | 2 | 3 | "askew";

/** A line of a table or under a word: `at` is its y (across) or x (down). */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };
export type Rules = { readonly across: readonly Rule[]; readonly down: readonly Rule[] };

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The place a piece takes; letters rise about three quarters of their size above the baseline. */
export function boxOf({ x, y, length, size, turn }: Piece): Box {
  const rise = size * 0.75;
  const fall = size * 0.22;
  if (turn === 1) return { left: x - fall, right: x + rise, top: y, bottom: y + length };
  if (turn === 2) return { left: x - length, right: x, top: y - fall, bottom: y + rise };
  if (turn === 3) return { left: x - rise, right: x + fall, top: y - length, bottom: y };
  return { left: x, right: x + length, top: y - rise, bottom: y + fall };
}

/** The middle of the piece; of one drawn through a window the place nearest to it that can be seen. */
export function middleOf(piece: Piece): { x: number; y: number } {
  const own = boxOf(piece);
  const x = (own.left + own.right) / 2;
  const y = (own.top + own.bottom) / 2;
  const { window } = piece;
  if (window === undefined || standsIn(window, piece)) return { x, y };
  return {
    x: clamp(x, window.left + inside, window.right - inside),
    y: clamp(y, window.top + inside, window.bottom - inside),
  };
}

/** So far (points) inside its window a piece is looked for: the window's side is often the line of the cell. */
const inside = 2;

function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

/** Whether the piece lies in the box whole. */
export function liesWholeIn(box: Box, piece: Piece): boolean {
  const own = boxOf(piece);
  return own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom;
}

/** Whether the middle of the piece lies in the box. */
export function standsIn(box: Box, piece: Piece): boolean {
  const own = boxOf(piece);
  const x = (own.left + own.right) / 2;
  const y = (own.top + own.bottom) / 2;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
