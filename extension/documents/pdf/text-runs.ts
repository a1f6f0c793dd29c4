import type { Piece } from "./page-marks.ts";

/** Words that the file draws in one go: a line of a cell, never of two cells. */
export type TextRun = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
};

/** Runs on one height, from left to right. */
export type RunLine = { readonly baseline: number; readonly runs: readonly TextRun[] };

/** Baselines no further apart (points) are one. */
const sameHeight = 2;

/** The runs of a page, line by line from top to bottom. */
export function runLines(pieces: readonly Piece[]): RunLine[] {
  const byRun = new Map<string, Piece[]>();
  for (const piece of pieces) {
    // Bullets drawn as discs belong to no run.
    const key = piece.run < 0 ? `${piece.x} ${piece.y}` : `${piece.run}`;
    const own = byRun.get(key);
    if (own) own.push(piece);
    else byRun.set(key, [piece]);
  }
  const runs = [...byRun.values()].map(runOf).sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const lines: { baseline: number; runs: TextRun[] }[] = [];
  for (const run of runs) {
    const last = lines[lines.length - 1];
    if (last && run.baseline - last.baseline <= sameHeight) last.runs.push(run);
    else lines.push({ baseline: run.baseline, runs: [run] });
  }
  for (const line of lines) line.runs.sort((a, b) => a.left - b.left);
  return lines;
}

function runOf(pieces: readonly Piece[]): TextRun {
  const first = pieces[0] as Piece;
  return {
    text: pieces
      .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
      .join("")
      .trim(),
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, length }) => x + length)),
    baseline: first.y,
    size: first.size,
    pieces,
  };
}
