import { addDays, type ISODate } from "../calendar/iso-date.ts";
import { schoolYearOf } from "../calendar/school-year.ts";
import type { DeadlinePart } from "./deadline.ts";
import { type ItemState, itemState } from "./item-state.ts";
import { nextDue } from "./next-due.ts";
import {
  type Dated,
  daysOfPart,
  type Occurrence,
  occurrencesIn,
  type RollingPart,
  rollingParts,
} from "./occurrences.ts";

/** The states of «Контроль сроков», and two for deadlines that no calendar decides. */
export type DeadlineState = ItemState | "постоянно" | "ждёт события";

/** What a state is decided from. */
export type StateQuestion = {
  /** The last day it was done, or null. */
  readonly doneOn: ISODate | null;
  readonly today: ISODate;
  /** «скоро» begins so many days before the due day. */
  readonly soonDays: number;
  /** The day of the roadmap's approval, before which nothing is due. */
  readonly approved: ISODate | null;
};

/** The most urgent first: a cell with several deadlines is in the state of the one that presses most. */
const BY_URGENCY = [
  "просрочено",
  "скоро",
  "идёт",
  "предстоит",
  "ждёт события",
  "постоянно",
  "без даты",
  "выполнено",
] as const satisfies readonly DeadlineState[];

/**
 * The state of a deadline on a day. What was done once is done, unless it recurs: then it is done until the school year in which it is
 * next due, or, for rhythms within a year, until its next time.
 * @example «до 15.09, ежегодно» on 20 September, never done // "просрочено"
 */
export function deadlineState(deadline: Dated, question: StateQuestion): DeadlineState {
  const states = rollingParts(deadline).map((rolling) => stateOfPart(rolling, question));
  return BY_URGENCY.find((state) => states.includes(state)) ?? (question.doneOn ? "выполнено" : "без даты");
}

function stateOfPart(rolling: RollingPart, question: StateQuestion): DeadlineState {
  const { part, recurs } = rolling;
  const { doneOn, today, soonDays, approved } = question;
  if (doneOn !== null && recurs === null) return "выполнено";
  const dated = {
    parts: [{ ...part, ...(recurs && { recurs }) }],
    origins: rolling.origin ? [rolling.origin] : [],
  };
  const first = firstDay(part);
  if (doneOn === null) {
    // Recurring ones: the first time after the approval that nobody has done.
    const occurrence = first && recurs ? nextDue(dated, first, approved) : daysOfPart(part);
    return occurrence
      ? itemState({ done: false, ...occurrence }, today, soonDays)
      : stateWithoutDue(part, today, soonDays);
  }
  const fulfilled =
    (recurs === "yearly" && thatYear(dated, doneOn, approved)) || nextDue(dated, doneOn, approved);
  if (!fulfilled) return first ? "выполнено" : stateWithoutDue(part, today, soonDays);
  const next = nextDue(dated, addDays(fulfilled.due, 1), approved);
  if (!next || (recurs === "yearly" && schoolYearOf(today) < schoolYearOf(next.due))) return "выполнено";
  return today <= fulfilled.due ? "выполнено" : itemState({ done: false, ...next }, today, soonDays);
}

/** What comes once a year is done for its school year, also when it was done late. */
function thatYear(dated: Dated, doneOn: ISODate, approved: ISODate | null): Occurrence | null {
  return occurrencesIn(dated, schoolYearOf(doneOn), approved)[0] ?? null;
}

function stateWithoutDue(part: DeadlinePart, today: ISODate, soonDays: number): DeadlineState {
  switch (part.kind) {
    case "on-event":
    case "on-demand":
      return "ждёт события";
    case "by-plan":
      return "без даты";
    case "ongoing":
      return part.from === null
        ? "постоянно"
        : itemState({ done: false, from: part.from, due: null }, today, soonDays);
    // Days that no occurrence has: a recurring part whose days all lie before the approval and that never comes again.
    case "by":
    case "window":
      return "без даты";
  }
}

function firstDay(part: DeadlinePart): ISODate | null {
  const days = daysOfPart(part);
  return days && (days.from ?? days.due);
}
