import type { Planning } from "../structuring/planning.ts";
import { type CellContent, isFormula } from "../workbook/cell.ts";
import { cellAt, type LocatedTab } from "../workbook/locate.ts";

/**
 * Plans a tab without some of its rows: those below move up, whole, with people's own columns. False, and nothing is planned, where
 * people merged cells of these rows.
 */
export function planRowsUp(
  planning: Planning,
  located: LocatedTab,
  rows: readonly number[],
  taken: ReadonlySet<number>,
): boolean {
  const first = rows.find((row) => taken.has(row));
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return true;
  if (located.tab.merges.some((area) => area.lastRow >= first && area.row <= last)) return false;
  const width = Math.max(...located.tab.rows.slice(first - 1, last).map((row) => row.length));
  const line = (row: number) =>
    Array.from({ length: width }, (_, index) => cellAt(located.tab, row, index + 1));
  // Rows in between that hold nothing typed stay where they are: only what stands in rows moves.
  const places = rows.filter((row) => row >= first);
  const stay = places.filter((row) => !taken.has(row));
  const after = new Map<number, readonly CellContent[]>(
    places.map((place, index) => {
      const from = stay[index];
      const cells =
        from === undefined ? line(place).map(() => null) : line(from).map((cell) => moved(cell, from, place));
      return [place, cells];
    }),
  );
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  planning.add({
    kind: "set-cells",
    tab: located.tab.name,
    row: first,
    column: 1,
    cells: all.map((row) => after.get(row) ?? line(row)),
    expected: all.map(line),
  });
  return true;
}

function moved(cell: CellContent, from: number, to: number): CellContent {
  return isFormula(cell) ? { ...cell, formula: formulaInRow(cell.formula, from, to) } : cell;
}

/**
 * A formula that moves with its row goes on looking at its own row; what it says of other rows and other tabs stays.
 * @example formulaInRow('=IF(F7="","",F7+$G$1)', 7, 5) // '=IF(F5="","",F5+$G$1)'
 */
export function formulaInRow(formula: string, from: number, to: number): string {
  // Texts, names of sheets and whatever stands after «!» are passed over.
  const pattern =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|![$A-Za-z0-9:]+|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3})(\d+)(?![\p{L}\p{N}_.(])/gu;
  return formula.replace(pattern, (whole, column: string | undefined, row: string | undefined) =>
    column !== undefined && Number(row) === from ? `${column}${to}` : whole,
  );
}
