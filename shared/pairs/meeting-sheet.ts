import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import { type Pairing, pairingsIn } from "../participants/pairing-rows.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { nameOf } from "./check-step.ts";
import type { MeetingSpacing } from "./meeting-plan.ts";
import { type MeetingLine, pairMeetings } from "./pair-meetings.ts";

/** The sheet of a pair's meetings: what is planned, and beside it the day on which it took place. */
export type MeetingSheet = {
  /** «Пара П-001»: by code, never by names. */
  readonly pair: string;
  readonly start: ISODate;
  readonly end: ISODate;
  readonly lines: readonly MeetingLine[];
  readonly remarks: readonly string[];
};

/** The sheet of a pair, or a sentence why there is none. Meetings of «Встречи» on or before today took place. */
export function meetingSheet(
  { tables }: Pick<Workbook, "tables">,
  pairing: Pairing,
  today: ISODate,
  spacing?: MeetingSpacing,
): MeetingSheet | string {
  const { start, end, lines, remarks } = pairMeetings({ tables })(pairing, today, spacing);
  if (start === null || end === null)
    return `${nameOf(pairing)}: чтобы составить план встреч, укажите ${start === null ? "«Начало»" : "«Завершение»"} во вкладке «Пары», строка ${pairing.row}.`;
  return { pair: nameOf(pairing), start, end, lines, remarks };
}

/** The sheets of all active pairs, and sentences why others have none: there is always one or the other. Nobody hidden is named. */
export function meetingSheets(
  whole: Workbook,
  today: ISODate,
): { readonly sheets: readonly MeetingSheet[]; readonly leftOut: readonly string[] } {
  const workbook = withoutHidden(whole, today);
  const pairings = pairingsIn(workbook, "действует");
  if (pairings.length === 0)
    return { sheets: [], leftOut: ["В книге нет действующих пар: план встреч составлять не для кого."] };
  const answers = pairings.map((pairing) => meetingSheet(workbook, pairing, today));
  return {
    sheets: answers.filter((answer): answer is MeetingSheet => typeof answer !== "string"),
    leftOut: answers.filter((answer) => typeof answer === "string"),
  };
}

/** «с 01.10.2024 по 30.05.2025» */
export function periodWords({ start, end }: Pick<MeetingSheet, "start" | "end">): string {
  return `с ${dottedDate(start)} по ${dottedDate(end)}`;
}
