import type { PlacedLine } from "./placed-lines.ts";

/** More than this many usual pitches between two lines of a column are a break. */
export const longPitch = 1.45;

/** How the table writes: its usual pitch, its column of numbers, and the columns whose cells begin only beside a number. */
export type RowHabits = {
  readonly pitch: number;
  readonly numbers: number | null;
  readonly besideNumbers: ReadonlySet<number>;
  /** The least distance from the last line of a row to the first of the next, where rows stand further apart than lines; else null. */
  readonly rowGap: number | null;
};

export function readRowHabits(pages: readonly (readonly PlacedLine[])[], columns: number): RowHabits {
  const pitch = usualPitch(pages, columns);
  const all = Array.from({ length: columns }, (_value, column) => column);
  const numbers = all.find((column) => holdsNumbers(pages, column)) ?? null;
  const longest = longestColumn(pages, columns);
  const besideNumbers = new Set(
    numbers === null
      ? []
      : all.filter(
          (column) =>
            // What there is most to say about is what the rows are made of: it is never merged over them.
            column !== numbers && column !== longest && startsBeside(pages, column, numbers, pitch),
        ),
  );
  return { pitch, numbers, besideNumbers, rowGap: usualRowGap(pages, numbers, pitch) };
}

/** «1.», «2.3», «IV». */
export function isRowNumber(text: string): boolean {
  return /^(\d{1,2}(\.\d{1,2}){0,3}|[IVXІХ]{1,5})[.)]?$/.test(text);
}

function holdsNumbers(pages: readonly (readonly PlacedLine[])[], column: number): boolean {
  const own = pages
    .flat()
    .flatMap(({ placed }) => placed.filter((each) => each.column === column && !each.across));
  const numbers = own.filter(({ run }) => isRowNumber(run.text)).length;
  return numbers >= 2 && numbers * 3 >= own.length * 2;
}

function longestColumn(pages: readonly (readonly PlacedLine[])[], columns: number): number {
  const counts = new Array<number>(columns).fill(0);
  for (const { placed } of pages.flat())
    for (const { column } of placed) counts[column] = (counts[column] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

function startsBeside(
  pages: readonly (readonly PlacedLine[])[],
  column: number,
  numbers: number,
  pitch: number,
): boolean {
  return pages.every((lines) => {
    let before = Number.NEGATIVE_INFINITY;
    return lines.every((line, index) => {
      if (!line.placed.some((each) => each.column === column)) return true;
      const begins = index > 0 && line.baseline - before > pitch * longPitch;
      before = line.baseline;
      return !begins || line.placed.some((each) => each.column === numbers);
    });
  });
}

/** The gap above lines that begin a row for certain: those with a number or, without numbers, those with words in three columns. */
function usualRowGap(
  pages: readonly (readonly PlacedLine[])[],
  numbers: number | null,
  pitch: number,
): number | null {
  const gaps = pages
    .flatMap((lines) =>
      lines.flatMap((line, index) => {
        const above = lines[index - 1];
        const begins =
          numbers === null
            ? line.placed.length > 2
            : line.placed.some(({ column, run }) => column === numbers && isRowNumber(run.text));
        return above && begins ? [line.baseline - above.baseline] : [];
      }),
    )
    .sort((a, b) => a - b);
  const gap = gaps[Math.floor(gaps.length * 0.2)];
  return gap !== undefined && gap > pitch * longPitch ? gap : null;
}

function usualPitch(pages: readonly (readonly PlacedLine[])[], columns: number): number {
  const pitches: number[] = [];
  for (const lines of pages) {
    const last = new Array<number | undefined>(columns).fill(undefined);
    for (const { placed, baseline } of lines) {
      for (const { column } of placed) {
        const before = last[column];
        if (before !== undefined && baseline > before) pitches.push(baseline - before);
        last[column] = baseline;
      }
    }
  }
  pitches.sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length * 0.3)] ?? 12;
}
