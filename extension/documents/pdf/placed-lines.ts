import { isAt, sameStart } from "./column-starts.ts";
import type { RunLine, TextRun } from "./text-runs.ts";

/** A run in its column; `across`: its words go on over the columns to the right. */
export type PlacedRun = { readonly run: TextRun; readonly column: number; readonly across: boolean };
export type PlacedLine = { readonly baseline: number; readonly placed: readonly PlacedRun[] };

/** The line with its runs in their columns; null where words begin left of the first. */
export function placeLine(line: RunLine, columns: readonly number[]): PlacedLine | null {
  const placed: PlacedRun[] = [];
  for (const run of line.runs) {
    let column = -1;
    while (column + 1 < columns.length && (columns[column + 1] as number) <= run.left + sameStart)
      column += 1;
    if (column < 0) return null;
    const next = columns[column + 1];
    placed.push({ run, column, across: next !== undefined && run.right > next + 2 });
  }
  return { baseline: line.baseline, placed };
}

/** A heading over several columns stands on the line. */
export function isAcross({ placed }: PlacedLine): boolean {
  return placed.some(({ across }) => across);
}

/** How many of the columns begin a run on this line. */
export function startsOn(line: RunLine, columns: readonly number[]): number {
  return columns.filter((place) => line.runs.some((run) => isAt(run, place))).length;
}
