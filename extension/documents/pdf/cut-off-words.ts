import { boxOf, type PageMarks, type Piece } from "./page-marks.ts";
import { runLines, type TextRun } from "./text-runs.ts";

/** Shares of a letter's size by which it may stick out of its window and still be whole: a slanted letter, the tail of «р». */
const whole = { sideways: 0.1, upright: 0.25 };
/**
 * What sticks out further is in the file although nobody sees it: there the program drops no words. In letters; browsers stop at
 * the letter that the edge of the paper cuts, spreadsheets one letter behind the edge of a cell.
 */
const furthest = { paper: 1.3, cell: 2 };
/** The same for a line of a cell too low for it, in sizes of the font. */
const oneLine = 0.95;
/** A single line may end at an edge by chance; a cell or two too low for their last line still keep it. */
const fewestLines = 2;
const fewestCells = 3;

/**
 * The words of a page that the side of a cell or of the paper cuts: [] where there are none. Programs that print leave out what
 * cannot be seen, so the line ends with the letter that the edge cuts, and what followed is not in the file.
 */
export function wordsCutOff(page: PageMarks): string[] {
  const pieces = [...page.pieces, ...page.beyond].filter(({ turn }) => turn === 0);
  return [...cutSideways(pieces, page.width), ...cutUpright(pieces)];
}

/** Lines of words that end in the middle of a letter at the left or right side of their window. */
function cutSideways(pieces: readonly Piece[], width: number): string[] {
  const ends = runLines(pieces).flatMap(({ baseline, runs }) =>
    runs.flatMap((run) => endsAtEdges(run, width).map((end) => ({ ...end, baseline }))),
  );
  const keptWhole = new Set(ends.filter(({ isFurther }) => isFurther).map(({ edge }) => edge));
  const cut = ends.filter(({ edge }) => !keptWhole.has(edge));
  const lines = new Set(cut.map(({ baseline }) => baseline));
  return lines.size < fewestLines ? [] : cut.map(({ text }) => text);
}

/** The first and the last word of a run where they stick out of their window, each with the edge that it crosses. */
function endsAtEdges({ pieces, left, right }: TextRun, width: number) {
  return pieces.flatMap((piece) => {
    const { window, text, size, length } = piece;
    if (window === undefined) return [];
    const letter = length / text.length;
    const crossing = [
      { at: window.right, past: piece.x + length === right ? right - window.right : 0 },
      { at: window.left, past: piece.x === left ? window.left - left : 0 },
    ];
    return crossing
      .filter(({ past }) => past > whole.sideways * size)
      .map(({ at, past }) => {
        const isPaper = at < 1 || at > width - 1;
        const isFurther = past > letter * (isPaper ? furthest.paper : furthest.cell);
        return { edge: at.toFixed(), text, isFurther };
      });
  });
}

/** The last lines of cells too low for their words: half of the letters can be seen, and no further line is there. */
function cutUpright(pieces: readonly Piece[]): string[] {
  const cells = new Map<string, { past: number; text: string }>();
  for (const piece of pieces) {
    const { window, size, text } = piece;
    if (window === undefined) continue;
    const key = [window.left, window.top, window.right, window.bottom].map((at) => at.toFixed()).join(" ");
    const { top, bottom } = boxOf(piece);
    const past = Math.max(bottom - window.bottom, window.top - top) / size;
    if (past > (cells.get(key)?.past ?? whole.upright)) cells.set(key, { past, text });
  }
  const cut = [...cells.values()].filter(({ past }) => past < oneLine);
  return cut.length < fewestCells ? [] : cut.map(({ text }) => text);
}
