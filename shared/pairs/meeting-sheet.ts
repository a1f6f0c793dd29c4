import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import type { Pairing } from "../participants/pairing-rows.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, type Workbook } from "../workbook/read-workbook.ts";
import { nameOf } from "./check-step.ts";
import { heldMeetings } from "./held-meetings.ts";
import { type MeetingSpacing, planMeetings, usualSpacing } from "./meeting-plan.ts";

/** The sheet of a pair's meetings: what is planned, and beside it the day on which it took place. */
export type MeetingSheet = {
  /** «Пара П-001»: by code, never by names. */
  readonly pair: string;
  readonly start: ISODate;
  readonly end: ISODate;
  readonly lines: readonly {
    readonly kind: string;
    /** Null for a meeting that took place besides the plan. */
    readonly planned: ISODate | null;
    readonly held: ISODate | null;
  }[];
  readonly remarks: readonly string[];
};

/** The sheet of a pair, or a sentence why there is none. Meetings of «Встречи» on or before today took place. */
export function meetingSheet(
  { tables }: Pick<Workbook, "tables">,
  pairing: Pairing,
  today: ISODate,
  spacing: MeetingSpacing = usualSpacing,
): MeetingSheet | string {
  const [start, end] = [dateOf(pairing, "Начало"), dateOf(pairing, "Завершение")];
  if (start === null || end === null)
    return `${nameOf(pairing)}: чтобы составить план встреч, укажите ${start === null ? "«Начало»" : "«Завершение»"} во вкладке «Пары», строка ${pairing.row}.`;
  const { meetings, remarks } = planMeetings(start, end, spacing);
  const held = heldMeetings({ tables })(pairing, today).map((meeting) => ({ ...meeting, isFree: true }));
  const lines = meetings.map(({ kind, day }): MeetingSheet["lines"][number] => {
    const match = held.find((meeting) => meeting.isFree && comparisonKey(meeting.kind) === kind);
    if (match) match.isFree = false;
    return { kind, planned: day, held: match?.day ?? null };
  });
  const besides = held
    .filter(({ isFree }) => isFree)
    .map(({ kind, day }) => ({ kind: kind || "встреча", planned: null, held: day }));
  const dayOf = (line: (typeof lines)[number]) => line.planned ?? line.held ?? "";
  return {
    pair: nameOf(pairing),
    start,
    end,
    lines: [...lines, ...besides].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
    remarks,
  };
}

/** «с 01.10.2024 по 30.05.2025» */
export function periodWords({ start, end }: Pick<MeetingSheet, "start" | "end">): string {
  return `с ${dottedDate(start)} по ${dottedDate(end)}`;
}
