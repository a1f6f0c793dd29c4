import type { CellContent } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, textOf } from "../../workbook/locate.ts";
import { holdsTypedValue } from "../../workbook/read-workbook.ts";
import type { HeadingOf } from "../../workbook/schema/tabs.ts";

/** A row of «Контроль сроков» as it stands, whoever wrote it. */
export type StandingRow = {
  /** One-based row in the tab. */
  readonly row: number;
  readonly code: string;
  readonly stage: string;
  readonly activity: string;
  readonly step: string;
  readonly assignees: string;
  readonly deadline: string;
  readonly cell: (heading: HeadingOf<"Контроль сроков">) => CellContent;
};

/** The rows of «Контроль сроков» that hold anything, in the order of the sheet. */
export function readStandingRows(located: LocatedTab): readonly StandingRow[] {
  const rows: StandingRow[] = [];
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    if (!holdsTypedValue(located, row)) continue;
    const cell = (heading: HeadingOf<"Контроль сроков">) => {
      const column = located.columns.get(heading);
      return column === undefined ? null : cellAt(located.tab, row, column);
    };
    rows.push({
      row,
      code: textOf(cell("Код")).trim(),
      stage: textOf(cell("Этап")),
      activity: textOf(cell("Мероприятие")),
      step: textOf(cell("Шаг")),
      assignees: textOf(cell("Ответственный")),
      deadline: textOf(cell("Срок по документу")),
      cell,
    });
  }
  return rows;
}
