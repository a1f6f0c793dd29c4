import type { ISODate } from "../calendar/iso-date.ts";
import type { CellContent } from "../workbook/cell.ts";
import { lastUsedRow, locateTab, locateTabs } from "../workbook/locate.ts";
import { holdsTypedValue } from "../workbook/read-workbook.ts";
import type { HeadingOf, TabName } from "../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Planning } from "./planning.ts";

/** When and by whom the workbook is changed. */
export type JournalMoment = {
  readonly today: ISODate;
  /** «09:30» on the clock of the workbook; absent where the edge knows the day only. */
  readonly time?: string;
  readonly who: string;
};

/**
 * Plans the line of «Журнал» for what the plan does besides: what was done, and how many rows the tabs held before and will hold. A
 * tick of a person stands in its own row with the day and the name, so it has no line here: «Журнал» tells what the program did.
 */
export function planJournal(
  planning: Planning,
  before: WorkbookSnapshot,
  what: string,
  { today, time, who }: JournalMoment,
): void {
  const journal = locateTab(planning.now, "Журнал");
  if (!journal || journal.columns.size < journal.spec.columns.length) return;
  const entry: Readonly<Record<HeadingOf<"Журнал">, CellContent>> = {
    Когда: time === undefined ? today : `${today} ${time}`,
    Кто: who,
    Что: what,
    "Было строк": countRows(before),
    "Стало строк": countRows(planning.now),
  };
  const line: CellContent[] = new Array(Math.max(...journal.columns.values())).fill(null);
  for (const [heading, column] of journal.columns)
    line[column - 1] = entry[heading as HeadingOf<"Журнал">] ?? null;
  planning.add({
    kind: "set-cells",
    tab: journal.tab.name,
    row: lastUsedRow(journal.tab) + 1,
    column: 1,
    cells: [line],
    expected: [line.map(() => null)],
  });
}

/** Tabs whose lines are the program's own and no rows of anybody's data. */
const UNCOUNTED: readonly TabName[] = ["Паспорт", "Показатели", "Справочники", "Журнал"];

/** How many rows of data stand in all tabs of the schema together. */
function countRows(snapshot: WorkbookSnapshot): number {
  let count = 0;
  for (const [name, located] of locateTabs(snapshot)) {
    if (located.headingRow === null || UNCOUNTED.includes(name)) continue;
    for (let row = located.headingRow + 1; row <= located.tab.rows.length; row += 1)
      if (holdsTypedValue(located, row)) count += 1;
  }
  return count;
}
