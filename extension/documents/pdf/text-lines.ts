import { boxOf, type Piece } from "./page-marks.ts";

/** A line of words as it stands on the page; `words` are as they are set apart by spaces. */
export type TextLine = {
  readonly words: readonly LineWord[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
};
export type LineWord = { readonly text: string; readonly left: number; readonly right: number };

/** Without a space in the file, a gap this wide (in sizes of the font) is one. */
const spaceGap = 0.2;

/** Puts pieces that run to the right together into lines, from top to bottom. */
export function composeLines(pieces: readonly Piece[]): TextLine[] {
  // The larger letters make the lines; raised and lowered ones (footnote marks, «м²») then find theirs.
  const order = pieces.map((_piece, index) => index);
  order.sort((a, b) => {
    const first = pieces[a] as Piece;
    const second = pieces[b] as Piece;
    return (
      Math.round(second.size) - Math.round(first.size) || first.y - second.y || first.x - second.x || a - b
    );
  });
  const rows: { top: number; bottom: number; pieces: Piece[] }[] = [];
  for (const index of order) {
    const piece = pieces[index] as Piece;
    const { top, bottom } = boxOf(piece);
    let best: (typeof rows)[number] | null = null;
    let bestOverlap = 0.5;
    for (const row of rows) {
      const overlap =
        (Math.min(bottom, row.bottom) - Math.max(top, row.top)) /
        Math.min(bottom - top, row.bottom - row.top);
      if (overlap > bestOverlap) {
        best = row;
        bestOverlap = overlap;
      }
    }
    if (best) best.pieces.push(piece);
    else rows.push({ top, bottom, pieces: [piece] });
  }
  return rows.map(({ pieces: own }) => lineOf(own)).sort((a, b) => a.baseline - b.baseline);
}

export function lineText(line: TextLine): string {
  return line.words.map((word) => word.text).join(" ");
}

function lineOf(pieces: readonly Piece[]): TextLine {
  const sorted = withoutDoubles([...pieces].sort((a, b) => a.x - b.x));
  const spread = spreadOf(sorted);
  const words: { text: string; left: number; right: number }[] = [];
  let before: Piece | null = null;
  for (const piece of sorted) {
    const right = piece.x + piece.length;
    const last = words[words.length - 1];
    const gap = before ? piece.x - (before.x + before.length) : 0;
    // A justified line is stretched behind «№» too.
    const usual = /№$/.test(last?.text ?? "") && /^\d/.test(piece.text) ? spaceGap * 3 : spaceGap;
    const space = !before || before.spaceAfter || piece.spaceBefore || gap > usual * piece.size + spread;
    if (last && !space) {
      last.text += piece.text;
      last.right = Math.max(last.right, right);
    } else {
      words.push({ text: piece.text, left: piece.x, right });
    }
    before = piece;
  }
  const main = sorted.reduce((best, each) => (each.size > best.size + 0.1 ? each : best), sorted[0] as Piece);
  const boxes = sorted.map(boxOf);
  return {
    words,
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: boxOf(main).top,
    bottom: boxOf(main).bottom,
    baseline: main.y,
    size: main.size,
  };
}

/** Bold is sometimes drawn as the same letters twice, a hair apart. */
function withoutDoubles(sorted: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const double = kept
      .slice(-4)
      .find(
        (each) =>
          each.text === piece.text &&
          Math.abs(each.x - piece.x) < Math.min(0.12 * piece.size, piece.length / 2) &&
          Math.abs(each.y - piece.y) < 0.12 * piece.size,
      );
    if (double) double.spaceAfter = double.spaceAfter || piece.spaceAfter;
    else kept.push(piece);
  }
  return kept;
}

/** «п р и к а з» set letter by letter: how much wider than usual a gap must be to part words. */
function spreadOf(sorted: readonly Piece[]): number {
  const gaps: number[] = [];
  sorted.slice(1).forEach((piece, index) => {
    const before = sorted[index] as Piece;
    const alone = piece.text.length === 1 && before.text.length === 1;
    if (alone && !before.spaceAfter && !piece.spaceBefore)
      gaps.push((piece.x - before.x - before.length) / piece.size);
  });
  if (gaps.length < 4 || gaps.length * 2 < sorted.length) return 0;
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return middle > 0.05 && middle < 1 ? middle * (sorted[0]?.size ?? 0) * 0.6 + 0 : 0;
}
