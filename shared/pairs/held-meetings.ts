import type { ISODate } from "../calendar/iso-date.ts";
import type { Pairing } from "../participants/pairing-rows.ts";
import { codeKey } from "../people/code.ts";
import { dateOf, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";

/** A meeting that took place. */
export type HeldMeeting = {
  /** As «Вид» says, "" where it says nothing. */
  readonly kind: string;
  readonly day: ISODate;
  readonly row: TableRow<"Встречи">;
};

/** Reads «Встречи» once: the meetings of a pair that took place by a day, the earliest first. */
export function heldMeetings({
  tables,
}: Pick<Workbook, "tables">): (pairing: Pairing, by: ISODate) => readonly HeldMeeting[] {
  const meetings = new Map<string, HeldMeeting[]>();
  for (const row of tables.Встречи) {
    const day = dateOf(row, "Дата");
    const code = codeKey(textOf(row, "Пара"));
    if (day === null || code === "") continue;
    const meeting = { kind: textOf(row, "Вид"), day, row };
    const known = meetings.get(code);
    if (known === undefined) meetings.set(code, [meeting]);
    else known.push(meeting);
  }
  for (const held of meetings.values())
    held.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row.row - b.row.row));
  return (pairing, by) =>
    (meetings.get(codeKey(textOf(pairing, "Код"))) ?? []).filter(({ day }) => day <= by);
}

/** Reads «Встречи» once: the rows of a pair without a day anybody can read; nobody knows when, or whether, they took place. */
export function undatedMeetings({
  tables,
}: Pick<Workbook, "tables">): (pairing: Pairing) => readonly TableRow<"Встречи">[] {
  const undated = tables.Встречи.filter((row) => dateOf(row, "Дата") === null);
  return (pairing) => {
    const code = codeKey(textOf(pairing, "Код"));
    return code === "" ? [] : undated.filter((row) => codeKey(textOf(row, "Пара")) === code);
  };
}
