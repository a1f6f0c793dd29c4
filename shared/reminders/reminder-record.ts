import { addDays, type ISODate, parseISODate } from "../calendar/iso-date.ts";
import { lastUsedColumn, locateTab, textOf } from "../workbook/locate.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { cellAt } from "../workbook/tab-cells.ts";

/**
 * What was written to whom: a thing → the day it was written. It stands in a column of the hidden «Справочники», a line a thing, so that
 * it goes with every copy of the workbook. Addresses stand there as marks only.
 */
export type ReminderRecord = ReadonlyMap<string, ISODate>;

export const RECORD_HEADING = "О чём напомнили";
const BETWEEN = " → ";
const BEGIN = "напомнено ";
/** A thing is forgotten after so many days: its deadline is of another school year by then. */
const KEPT_DAYS = 400;

/** The record of a workbook; empty where nobody was reminded yet. Lines that are none of it are passed over. */
export function readReminderRecord(snapshot: WorkbookSnapshot): ReminderRecord {
  const record = new Map<string, ISODate>();
  const lists = locateTab(snapshot, "Справочники")?.tab;
  const column = lists ? recordColumn(lists) : null;
  if (!lists || column === null) return record;
  for (const row of lists.rows) {
    const line = readLine(textOf(row[column - 1]));
    if (line !== null) record.set(line.thing, line.day);
  }
  return record;
}

/**
 * The edit that makes the column hold a record; none where it does already. Whatever somebody typed into the column stays, below the
 * lines. Applied to a workbook where others were reminded meanwhile, both are kept.
 */
export function planReminderRecord(
  snapshot: WorkbookSnapshot,
  record: ReminderRecord,
  today: ISODate,
): readonly SheetEdit[] {
  const lists = locateTab(snapshot, "Справочники")?.tab;
  if (!lists) return [];
  const oldest = addDays(today, -KEPT_DAYS);
  const all = new Map([...readReminderRecord(snapshot), ...record].filter(([, day]) => day >= oldest));
  const column = recordColumn(lists) ?? lastUsedColumn(lists) + 1;
  const others = lists.rows
    .slice(1)
    .map((row) => row[column - 1] ?? null)
    .filter((cell) => textOf(cell) !== "" && readLine(textOf(cell)) === null);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = [
    RECORD_HEADING,
    ...sorted.map(([thing, day]) => `${BEGIN}${thing}${BETWEEN}${day}`),
    ...others,
  ];
  if (all.size === 0 && recordColumn(lists) === null) return [];
  let last = lists.rows.length;
  while (last > 0 && textOf(cellAt(lists, last, column)) === "") last -= 1;
  const standing = Array.from({ length: Math.max(lines.length, last) }, (_, index) => [
    cellAt(lists, index + 1, column),
  ]);
  const cells = standing.map((_, index) => [lines[index] ?? null]);
  if (JSON.stringify(cells) === JSON.stringify(standing)) return [];
  return [{ kind: "set-cells", tab: lists.name, row: 1, column, cells, expected: standing }];
}

/** By its heading, or by its lines where somebody wrote over the heading. */
function recordColumn(lists: TabSnapshot): number | null {
  const named = (lists.rows[0] ?? []).findIndex((cell) => textOf(cell).trim() === RECORD_HEADING);
  if (named >= 0) return named + 1;
  for (const row of lists.rows) {
    const at = row.findIndex((cell) => readLine(textOf(cell)) !== null);
    if (at >= 0) return at + 1;
  }
  return null;
}

function readLine(text: string): { readonly thing: string; readonly day: ISODate } | null {
  const at = text.lastIndexOf(BETWEEN);
  if (!text.startsWith(BEGIN) || at < 0) return null;
  const day = parseISODate(text.slice(at + BETWEEN.length));
  return day === null ? null : { thing: text.slice(BEGIN.length, at), day };
}
