import { isAt, sameStart } from "./column-starts.ts";
import type { RunLine, TextRun } from "./text-runs.ts";

/** A run in its column; `across`: its words go on over the columns to the right. */
export type PlacedRun = { readonly run: TextRun; readonly column: number; readonly across: boolean };
export type PlacedLine = { readonly baseline: number; readonly placed: readonly PlacedRun[] };

/** A row by its lines; `held`: columns whose cell above goes on in it, merged over both. */
export type StartedRow = { readonly lines: readonly PlacedLine[]; readonly held: ReadonlySet<number> };

/** More than this many usual pitches between two lines of a column are a break. */
const longPitch = 1.45;

/** A break of so many pitches in a column alone on its height begins a row, not a paragraph. */
const rowBreak = 2.6;

/** Distances that differ by rounding are one. */
const nearly = 0.93;

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

/**
 * Rows of cells that begin at their top: a row begins at a number, or where cells that had ended begin again on one height. What
 * the columns cannot tell is left together, as lines of one cell.
 * @param heading words of the heading that pages repeat at their top
 */
export function startedRows(
  lines: readonly PlacedLine[],
  habits: RowHabits,
  heading: ReadonlySet<string>,
): StartedRow[] {
  const repeated = lines.findIndex(({ placed }) => !placed.every(({ run }) => heading.has(run.text)));
  const rows: { lines: PlacedLine[]; held: Set<number> }[] = [];
  let last = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const row = rows[rows.length - 1];
    const above = row?.lines[row.lines.length - 1];
    if (
      row &&
      above &&
      (index < repeated || (index !== repeated && !beginsRow(line, above, row.lines, last, habits)))
    ) {
      row.lines.push(line);
    } else {
      const numbered = line.placed.some((each) => each.column === habits.numbers);
      const held =
        numbered || !row || index === repeated || isAcross(line) || row.lines.every(isAcross)
          ? []
          : goesOn(line, last, habits);
      rows.push({ lines: [line], held: new Set(held) });
      last = new Map(held.map((column) => [column, line.baseline]));
    }
    for (const { column } of line.placed) last.set(column, line.baseline);
  }
  return rows;
}

function beginsRow(
  line: PlacedLine,
  above: PlacedLine,
  row: readonly PlacedLine[],
  last: ReadonlyMap<number, number>,
  { pitch, numbers, besideNumbers, rowGap }: RowHabits,
): boolean {
  const near = line.baseline - above.baseline <= pitch * longPitch;
  const wraps =
    near && line.placed.length === 1 && above.placed.some(({ column }) => column === line.placed[0]?.column);
  if (isAcross(line)) return !(wraps && row.every(isAcross));
  if (row.some(isAcross)) return !wraps;
  if (line.placed.some(({ column, run }) => column === numbers && isRowNumber(run.text))) return true;
  // Where rows stand apart, lines of one column that stand apart among others are its paragraphs.
  const ended = Math.max(...[...last].filter(([column]) => !besideNumbers.has(column)).map(([, at]) => at));
  if (rowGap !== null && line.baseline - ended < rowGap * nearly) return false;
  const columns = [...new Set(line.placed.map(({ column }) => column))];
  const begun = columns.filter((column) => {
    const before = last.get(column);
    return before === undefined || line.baseline - before > pitch * longPitch;
  });
  if (begun.length > 1) return true;
  const [only] = begun;
  if (only === undefined) return false;
  // Beside cells that only begin at numbers, and alone in a plan with numbers, it is one more line of its cell after an empty one.
  const others = columns.filter((column) => column !== only);
  if (others.length > 0) return others.some((column) => !besideNumbers.has(column));
  const before = last.get(only);
  return numbers === null && (before === undefined || line.baseline - before > pitch * rowBreak);
}

/** Cells beside numbers whose sentence runs on into a row without a number are merged over both rows. */
function goesOn(line: PlacedLine, last: ReadonlyMap<number, number>, habits: RowHabits): number[] {
  return [...habits.besideNumbers].filter((column) => {
    const before = last.get(column);
    const here = line.placed.find((each) => each.column === column);
    return here !== undefined && before !== undefined && line.baseline - before <= habits.pitch * longPitch;
  });
}

function isAcross({ placed }: PlacedLine): boolean {
  return placed.some(({ across }) => across);
}

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

/** How many of the columns begin a run on this line. */
export function startsOn(line: RunLine, columns: readonly number[]): number {
  return columns.filter((place) => line.runs.some((run) => isAt(run, place))).length;
}
