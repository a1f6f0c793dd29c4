import type { ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import type { CellContent } from "../workbook/cell.ts";
import { cellAt, locateTabs, textOf } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

export type Tick = {
  readonly code: string;
  readonly done: boolean;
  readonly day: ISODate;
  readonly who: string;
};

export type TickPlan =
  | { readonly ok: true; readonly edits: readonly SheetEdit[] }
  | { readonly ok: false; readonly reason: "no-tab" | "no-column" | "no-row" | "two-rows" | "newer" };

/**
 * The edits that tick or untick a row of «Контроль сроков», found by its code wherever it stands now. Unticking clears the
 * day and the name that a tick wrote; a row that is ticked already is left as it is.
 */
export function planTick(snapshot: WorkbookSnapshot, tick: Tick): TickPlan {
  if (isNewer(snapshot)) return { ok: false, reason: "newer" };
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
  const standing = (heading: string) => {
    const at = column(heading);
    return at === undefined ? null : cellAt(located.tab, row, at);
  };
  // Somebody else ticked it meanwhile: their day and name stand.
  if (tick.done && standing("Выполнено") === true) return { ok: true, edits: [] };
  // A day without a name was typed by hand: the day it was really done. With a name it is left from a tick taken back by hand.
  const typedDay = textOf(standing("Кто отметил")) === "" ? standing("Дата выполнения") : null;
  const day = textOf(typedDay) === "" ? { date: tick.day } : typedDay;
  const writes = new Map<number, CellContent>();
  const write = (heading: string, content: CellContent) => {
    const at = column(heading);
    if (at !== undefined) writes.set(at, content);
  };
  write("Дата выполнения", tick.done ? day : null);
  write("Кто отметил", tick.done ? tick.who : null);
  write("Выполнено", tick.done);
  return { ok: true, edits: rowWrites(located.tab, row, writes, done) };
}

/**
 * One edit a run of neighbouring columns. The run with the tick itself comes last: a run that died before it left no row ticked by
 * nobody.
 */
function rowWrites(
  tab: TabSnapshot,
  row: number,
  writes: ReadonlyMap<number, CellContent>,
  last: number,
): readonly SheetEdit[] {
  const runs: { column: number; cells: CellContent[] }[] = [];
  for (const [column, content] of [...writes].sort(([a], [b]) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.cells.length === column) run.cells.push(content);
    else runs.push({ column, cells: [content] });
  }
  const holdsLast = (run: (typeof runs)[number]) =>
    run.column <= last && last < run.column + run.cells.length ? 1 : 0;
  return runs
    .sort((a, b) => holdsLast(a) - holdsLast(b))
    .map(({ column, cells }) => ({
      kind: "set-cells",
      tab: tab.name,
      row,
      column,
      cells: [cells],
      expected: [cells.map((_, right) => cellAt(tab, row, column + right))],
    }));
}
