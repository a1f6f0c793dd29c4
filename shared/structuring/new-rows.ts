import type { CellContent } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, lastUsedRow } from "../workbook/locate.ts";
import { holdsTypedValue } from "../workbook/read-workbook.ts";

/**
 * One-based number of the last row in which anybody typed: new rows go below it. Check boxes and formulas that were filled down
 * in advance are no rows. The heading row where there is none.
 */
export function lastDataRow(located: LocatedTab): number {
  let row = lastUsedRow(located.tab);
  while (row > (located.headingRow as number) && !holdsTypedValue(located, row)) row -= 1;
  return row;
}

/**
 * A new row from column A to the last of the schema's columns: what the program writes under its own headings, and under all
 * others what stands there already (formulas of people's own columns, filled down in advance).
 */
export function newLine(
  located: LocatedTab,
  row: number,
  contentUnder: (heading: string) => CellContent,
): CellContent[] {
  const width = Math.max(...located.columns.values());
  const line = Array.from({ length: width }, (_, index) => cellAt(located.tab, row, index + 1));
  for (const [heading, column] of located.columns) line[column - 1] = contentUnder(heading);
  return line;
}
