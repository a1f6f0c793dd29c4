import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { nameOf } from "../pairs/check-step.ts";
import type { Pairing } from "../participants/pairing-rows.ts";
import { sensitiveIn } from "../people/sensitive-numbers.ts";
import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { dateOf, isOption, readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type PairPlan, refused } from "./pair-plan.ts";
import { pairingByCode } from "./plan-pair-step.ts";

/** A meeting that took place. */
export type HeldMeetingWanted = {
  /** Code of the pair or group. */
  readonly code: string;
  readonly day: ISODate | null;
  /** In the words of the list «Виды встреч», "" where not chosen. */
  readonly meeting: string;
  readonly topic: string;
  readonly feedback: boolean;
};

/**
 * Plans a row of «Встречи» for a meeting that took place: one still to come is no row, because reports count every row of a past day. A
 * pair that is over takes one of its own time that was forgotten.
 */
export function planMeeting(
  snapshot: WorkbookSnapshot,
  { code, day, meeting, topic, feedback }: HeldMeetingWanted,
  moment: JournalMoment,
): PairPlan {
  const pairing = pairingByCode(readWorkbook(snapshot), code);
  if (typeof pairing === "string") return refused(pairing);
  if (day === null) return refused("Укажите день встречи.");
  if (day > moment.today)
    return refused(`День ${dottedDate(day)} ещё не наступил: запишите встречу, когда она пройдёт.`);
  const outside = outsideOf(pairing, day);
  if (outside !== null) return refused(outside);
  if (sensitiveIn(topic, "Тема").length > 0)
    return refused(
      "В теме похоже на номер паспорта, СНИЛС, карты или дату рождения: таких данных в книге не хранят.",
    );
  const planning = startPlanning(snapshot);
  if (planning.locate("Встречи") === null)
    return refused("В книге нет вкладки «Встречи». Дополните книгу, и программа её создаст.");
  planData(planning, {
    Встречи: [
      {
        Пара: textOf(pairing, "Код"),
        Дата: day,
        Вид: meeting,
        Тема: topic.trim(),
        "Обратная связь получена": feedback,
      },
    ],
  });
  if (planning.step().edits.length === 0)
    return refused(`Встреча ${dottedDate(day)} уже записана во вкладке «Встречи».`);
  const told = `${nameOf(pairing)}: встреча ${dottedDate(day)}${meeting === "" ? "" : `, ${meeting}`}.`;
  planJournal(planning, snapshot, told, moment);
  const start = dateOf(pairing, "Начало");
  const early = start !== null && day < start;
  const { edits, after } = planning.step();
  return {
    ok: true,
    edits,
    // How many rows it takes would say less, and after the writing it would sound as if it were still to be done.
    changes: [told],
    remarks: early ? [`Этот день раньше начала работы пары (${dottedDate(start)}).`] : [],
    after,
  };
}

/** Why a day is none of a pair that is over; null where it may be, or where the pair still works: people get to know each other before the order. */
function outsideOf(pairing: Pairing, day: ISODate): string | null {
  if (!isOption(pairing, "Состояние", "завершена") && !isOption(pairing, "Состояние", "расторгнута"))
    return null;
  const [start, end] = [dateOf(pairing, "Начало"), dateOf(pairing, "Завершение")];
  const state = textOf(pairing, "Состояние");
  if (end === null)
    return `${nameOf(pairing)} в состоянии «${state}», а день завершения не указан. Впишите его во вкладку «Пары».`;
  if (day > end)
    return `${nameOf(pairing)} в состоянии «${state}» с ${dottedDate(end)}: позже встречи этой пары быть не могло.`;
  return start !== null && day < start
    ? `${nameOf(pairing)} начала работать ${dottedDate(start)}: раньше встречи этой пары быть не могло.`
    : null;
}
