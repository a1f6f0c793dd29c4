import { sameStart } from "./column-starts.ts";
import type { RunLine, TextRun } from "./text-runs.ts";

/** So many lines stand in the middle of a column, and so many columns has a table without any line. */
const fewestLines = 6;
const fewestColumns = 3;

/** So far (points) words of one column may reach over the first of the next: rounding. */
const overlap = 1;

type Column = { readonly left: number; readonly right: number };

/**
 * The left sides of the columns of a lineless table whose lines are set in the middle, as far left as their words reach; from left to
 * right. Null where no such table can be told.
 */
export function centredColumns(pages: readonly (readonly RunLine[])[]): readonly number[] | null {
  const lines = pages.flat();
  if (lines.filter(({ runs }) => runs.length >= fewestColumns).length < fewestLines) return null;
  const runs = lines.flatMap((line) => line.runs).sort((a, b) => middle(a) - middle(b));
  const columns: Column[] = [];
  let open: TextRun[] = [];
  const close = () => {
    if (open.length >= fewestLines)
      columns.push({
        left: Math.min(...open.map(({ left }) => left)),
        right: Math.max(...open.map(({ right }) => right)),
      });
    open = [];
  };
  for (const run of runs) {
    const first = open[0];
    if (first && middle(run) - middle(first) > sameStart) close();
    open.push(run);
  }
  close();
  const apart = columns.every((column, index) => {
    const next = columns[index + 1];
    return next === undefined || column.right <= next.left + overlap;
  });
  return apart && columns.length >= fewestColumns ? columns.map(({ left }) => left) : null;
}

function middle({ left, right }: TextRun): number {
  return (left + right) / 2;
}
