import { isAcross, type PlacedLine } from "./placed-lines.ts";
import { isRowNumber, longPitch, type RowHabits } from "./row-habits.ts";

/** A row by its lines; `held`: columns whose cell above goes on in it, merged over both. */
export type StartedRow = { readonly lines: readonly PlacedLine[]; readonly held: ReadonlySet<number> };

/** A break of so many pitches in a column alone on its height begins a row, not a paragraph. */
const rowBreak = 2.6;

/** Distances that differ by rounding are one. */
const nearly = 0.93;

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
          : goesOn(lines, index, last, habits);
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

/** Cells beside numbers whose sentence runs on into a row without a number, if need be between its lines, are merged over both rows. */
function goesOn(
  lines: readonly PlacedLine[],
  from: number,
  last: ReadonlyMap<number, number>,
  { besideNumbers, pitch }: RowHabits,
): number[] {
  return [...besideNumbers].filter((column) => {
    const end = (last.get(column) ?? Number.NEGATIVE_INFINITY) + pitch * longPitch;
    for (let index = from; index < lines.length; index++) {
      const line = lines[index] as PlacedLine;
      if (line.baseline > end) return false;
      if (line.placed.some((each) => each.column === column)) return true;
    }
    return false;
  });
}
