import type { ISODate } from "../calendar/iso-date.ts";
import type { Planning } from "../structuring/planning.ts";
import type { CellContent } from "../workbook/cell.ts";
import { lastUsedRow } from "../workbook/locate.ts";

/** Plans the line of «Журнал» that tells of everything planned so far; nothing where the tab is gone. */
export function planJournalLine(planning: Planning, today: ISODate, who: string): void {
  const journal = planning.locate("Журнал");
  if (!journal || journal.headingRow === null) return;
  const entry: Readonly<Record<string, CellContent>> = {
    Когда: today,
    Кто: who,
    Что: `Новый учебный год. ${planning.step().changes.join(" ")}`,
  };
  const line: CellContent[] = new Array(Math.max(...journal.columns.values())).fill(null);
  for (const [heading, column] of journal.columns) line[column - 1] = entry[heading] ?? null;
  const row = lastUsedRow(journal.tab) + 1;
  planning.add({ kind: "set-cells", tab: journal.tab.name, row, column: 1, cells: [line] });
}
