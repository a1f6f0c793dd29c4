import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { nameOf } from "../pairs/check-step.ts";
import { menteesOfPairing, type Pairing } from "../participants/pairing-rows.ts";
import { codeKey } from "../people/code.ts";
import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planRows } from "../structuring/plan-rows.ts";
import { startPlanning } from "../structuring/planning.ts";
import { dateOf, isOption, readWorkbook, textOf, yesOf } from "../workbook/read-workbook.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type PairPlan, planned, refused } from "./pair-plan.ts";
import { pairingByCode, writeCells } from "./plan-pair-step.ts";

/** One of a group stops, the others go on. */
export type Leaving = {
  /** Code of the group. */
  readonly code: string;
  /** The one who leaves, as the row names them: by code, or by name. */
  readonly mentee: string;
  readonly end: ISODate;
  readonly state: "завершена" | "расторгнута";
  /** Needed where the work is broken off. */
  readonly reason: string;
};

/** What the row of the one who left takes over from the group's row. */
const TAKEN_OVER = [
  "Наставник",
  "Форма наставничества",
  "Вид наставничества",
  "Ролевая модель",
  "Приказ №",
  "Допсоглашение №",
] as const satisfies readonly HeadingOf<"Пары">[];
const TAKEN_OVER_DAYS = ["Дата приказа", "Начало", "Дата допсоглашения"] as const;

/**
 * Plans that one mentee leaves a group: the group's row names the others alone, and a row of its own, ended and with the reason, keeps
 * that this mentee was with this mentor from the group's first day.
 */
export function planLeaving(snapshot: WorkbookSnapshot, leaving: Leaving, moment: JournalMoment): PairPlan {
  const workbook = readWorkbook(snapshot);
  const group = pairingByCode(workbook, leaving.code);
  if (typeof group === "string") return refused(group);
  const mentees = menteesOfPairing(group);
  const gone = mentees.filter((mention) => codeKey(mention) === codeKey(leaving.mentee));
  const refusals = refusalsOf(group, mentees, gone, leaving, moment.today);
  if (refusals.length > 0) return refused(...refusals);
  const rest = mentees.filter((mention) => !gone.includes(mention));
  const planning = startPlanning(snapshot);
  const failure = writeCells(planning, snapshot, group, new Map([["Наставляемый", rest.join("; ")]]));
  if (failure !== null) return refused(failure);
  const code = textOf(group, "Код");
  const origin = `Из группы ${code}.`;
  const reason = leaving.reason.trim();
  planData(planning, {
    Пары: [
      {
        ...Object.fromEntries(TAKEN_OVER.map((heading) => [heading, textOf(group, heading)])),
        ...Object.fromEntries(TAKEN_OVER_DAYS.map((heading) => [heading, dateOf(group, heading)])),
        Доплата: yesOf(group, "Доплата"),
        Наставляемый: gone[0] as string,
        Завершение: leaving.end,
        Состояние: leaving.state,
        "Причина расторжения":
          reason === "" ? origin : `${/[.!?]$/.test(reason) ? reason : `${reason}.`} ${origin}`,
      },
    ],
  });
  planRows(planning, snapshot);
  planning.say(
    `${nameOf(group)}: один наставляемый выбыл ${dottedDate(leaving.end)} («${leaving.state}»), для него новая строка; ${rest.length === 1 ? "остался один" : `осталось ${rest.length}`}.`,
  );
  planJournal(planning, snapshot, planning.step().changes.join(" "), moment);
  return planned(
    planning,
    rest.length === 1 ? [`В строке ${code} остался один наставляемый: в отчёте это уже не группа.`] : [],
  );
}

function refusalsOf(
  group: Pairing,
  mentees: readonly string[],
  gone: readonly string[],
  { mentee, end, state, reason }: Leaving,
  today: ISODate,
): readonly string[] {
  const start = dateOf(group, "Начало");
  const who = nameOf(group);
  if (!isOption(group, "Состояние", "действует")) return [`${who} сейчас не действует: выбывать не из чего.`];
  return [
    ...(gone.length === 0 ? [`В строке ${textOf(group, "Код")} вкладки «Пары» нет «${mentee}».`] : []),
    ...(mentees.length === gone.length
      ? [`${who}: больше никого нет, поэтому завершите или расторгните её целиком.`]
      : []),
    ...(end > today
      ? [`День ${dottedDate(end)} ещё не наступил: отметьте, что наставляемый выбыл, не раньше этого дня.`]
      : []),
    ...(start !== null && end < start
      ? [`Завершение ${dottedDate(end)} раньше начала ${dottedDate(start)}. Проверьте даты.`]
      : []),
    ...(state === "расторгнута" && reason.trim() === "" ? ["Напишите, почему наставляемый выбыл."] : []),
  ];
}
