import type { ISODate } from "../calendar/iso-date.ts";
import { textOf } from "../workbook/locate.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type FoundRow, findRow, isYes, type RowRefusal } from "./acting/find-row.ts";
import { type RowCells, rowWrites } from "./acting/row-writes.ts";

export type Tick = {
  readonly code: string;
  readonly done: boolean;
  readonly day: ISODate;
  readonly who: string;
};

export type TickPlan =
  | { readonly ok: true; readonly edits: readonly SheetEdit[] }
  | { readonly ok: false; readonly reason: RowRefusal };

/**
 * The edits that tick or untick a row of «Контроль сроков», found by its code wherever it stands now. Unticking clears the
 * day and the name that a tick wrote; a row that is ticked already is left as it is.
 */
export function planTick(snapshot: WorkbookSnapshot, tick: Tick): TickPlan {
  const search = findRow(snapshot, tick.code, ["Выполнено"]);
  if (!search.ok) return search;
  return { ok: true, edits: rowWrites(search.found, tickCells(search.found, tick)) };
}

/** What a tick writes; nothing where somebody else ticked meanwhile: their day and name stand. */
export function tickCells({ cell }: FoundRow, { done, day, who }: Omit<Tick, "code">): RowCells {
  if (done && isYes(cell("Выполнено"))) return new Map();
  // A day without a name was typed by hand: the day it was really done. With a name it is left from a tick taken back by hand.
  const typedDay = textOf(cell("Кто отметил")) === "" ? cell("Дата выполнения") : null;
  return new Map([
    ["Дата выполнения", done ? (textOf(typedDay) === "" ? { date: day } : typedDay) : null],
    ["Кто отметил", done ? who : null],
    ["Выполнено", done],
  ]);
}
