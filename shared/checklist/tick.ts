import type { ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import type { CellContent } from "../workbook/cell.ts";
import { cellAt, locateTabs, textOf } from "../workbook/locate.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

export type Tick = {
  readonly code: string;
  readonly done: boolean;
  readonly day: ISODate;
  readonly who: string;
};

export type TickPlan =
  | { readonly ok: true; readonly edits: readonly SheetEdit[] }
  | { readonly ok: false; readonly reason: "no-tab" | "no-column" | "no-row" | "two-rows" };

/**
 * The edits that tick or untick a row of «Контроль сроков», found by its code wherever it stands now. Unticking clears the
 * day and the name that a tick wrote.
 */
export function planTick(snapshot: WorkbookSnapshot, tick: Tick): TickPlan {
  const located = locateTabs(snapshot).get("Контроль сроков");
  if (!located || located.headingRow === null) return { ok: false, reason: "no-tab" };
  const column = (heading: string) => located.columns.get(heading);
  const code = column("Код");
  const done = column("Выполнено");
  if (code === undefined || done === undefined) return { ok: false, reason: "no-column" };
  const rows = located.tab.rows
    .map((_, index) => index + 1)
    .filter(
      (row) =>
        row > (located.headingRow as number) &&
        codeKey(textOf(cellAt(located.tab, row, code))) === codeKey(tick.code),
    );
  const [row, another] = rows;
  if (row === undefined) return { ok: false, reason: "no-row" };
  if (another !== undefined) return { ok: false, reason: "two-rows" };
  const write = (heading: string, content: CellContent): readonly SheetEdit[] => {
    const at = column(heading);
    if (at === undefined) return [];
    const expected = cellAt(located.tab, row, at);
    return [
      {
        kind: "set-cells",
        tab: located.tab.name,
        row,
        column: at,
        cells: [[content]],
        expected: [[expected]],
      },
    ];
  };
  return {
    ok: true,
    edits: [
      ...write("Дата выполнения", tick.done ? { date: tick.day } : null),
      ...write("Кто отметил", tick.done ? tick.who : null),
      // The tick itself comes last: a run that died before it left no row ticked by nobody.
      ...write("Выполнено", tick.done),
    ],
  };
}
