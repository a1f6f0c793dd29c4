import type { ISODate } from "../calendar/iso-date.ts";
import type { Pairing } from "../participants/pairing-rows.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { heldMeetings, undatedMeetings } from "./held-meetings.ts";
import { type MeetingSpacing, planMeetings, usualSpacing } from "./meeting-plan.ts";

/** A meeting of a pair: proposed, held, or both. */
export type MeetingLine = {
  readonly kind: string;
  /** The day the program proposes; null for a meeting besides the plan. */
  readonly planned: ISODate | null;
  /** Null where it has not taken place, or nobody wrote on what day. */
  readonly held: ISODate | null;
  /** What «Встречи» has of it. */
  readonly row: TableRow<"Встречи"> | null;
};

export type PairMeetings = {
  readonly start: ISODate | null;
  readonly end: ISODate | null;
  /** By day; without both days of the pair only what was held. */
  readonly lines: readonly MeetingLine[];
  readonly hasPlan: boolean;
  /** What must be said beside the lines. */
  readonly remarks: readonly string[];
};

/** Reads «Встречи» once: the meetings of a pair, those proposed from its first day to its last beside those held by today. */
export function pairMeetings({
  tables,
}: Pick<Workbook, "tables">): (pairing: Pairing, today: ISODate, spacing?: MeetingSpacing) => PairMeetings {
  const heldBy = heldMeetings({ tables });
  const undatedOf = undatedMeetings({ tables });
  return (pairing, today, spacing = usualSpacing) => {
    const [start, end] = [dateOf(pairing, "Начало"), dateOf(pairing, "Завершение")];
    const plan = start === null || end === null ? null : planMeetings(start, end, spacing);
    const held = heldBy(pairing, today).map((meeting) => ({ ...meeting, isFree: true }));
    const planned = (plan?.meetings ?? []).map(({ kind, day }): MeetingLine => {
      const match = held.find((meeting) => meeting.isFree && comparisonKey(meeting.kind) === kind);
      if (match) match.isFree = false;
      return { kind, planned: day, held: match?.day ?? null, row: match?.row ?? null };
    });
    const besides = held
      .filter(({ isFree }) => isFree)
      .map(({ kind, day, row }): MeetingLine => ({ kind: kind || ANY_KIND, planned: null, held: day, row }));
    const undated = undatedOf(pairing);
    const dayOf = (line: MeetingLine) => line.planned ?? line.held ?? "";
    const byDay = [...planned, ...besides].sort((a, b) =>
      dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0,
    );
    return {
      start,
      end,
      lines: [
        ...byDay,
        ...undated.map((row) => ({ kind: textOf(row, "Вид") || ANY_KIND, planned: null, held: null, row })),
      ],
      hasPlan: (plan?.meetings.length ?? 0) > 0,
      remarks: [
        ...(plan?.remarks ?? []),
        ...(undated.length === 0
          ? []
          : [
              `Во вкладке «Встречи» не указан или не понят день встречи: ${undated.length === 1 ? "строка" : "строки"} ${undated.map(({ row }) => row).join(", ")}.`,
            ]),
      ],
    };
  };
}

const ANY_KIND = "встреча";
