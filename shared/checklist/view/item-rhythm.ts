import { addDays, daysBetween, type ISODate } from "../../calendar/iso-date.ts";
import { schoolYearBounds, schoolYearOf } from "../../calendar/school-year.ts";
import type { DeadlinePart, Recurrence } from "../../deadline/deadline.ts";
import { nextDue } from "../../deadline/next-due.ts";
import {
  type Dated,
  daysOfPart,
  holdsItsRhythm,
  type Occurrence,
  occurrencesBetween,
  type RollingPart,
  rollingParts,
} from "../../deadline/occurrences.ts";
import type { ChecklistItem } from "../checklist.ts";
import { readDeadlineWords } from "./deadline-words.ts";

/** What of a row its rhythm is decided from. */
export type RecurringRow = Pick<ChecklistItem, "deadline" | "from" | "due" | "recurs" | "step">;

/**
 * How a row with «Повтор» comes again. The row always stands for one time, that of its «Начало» and «Срок»: a tick is for that time and
 * no other, so a tick that came late is never taken for the next one.
 */
export type ItemRhythm =
  | {
      readonly kind: "rolls";
      readonly recurs: Recurrence;
      /** The time after the one the row stands for; null where the rhythm has no other. */
      readonly next: Occurrence | null;
      /** From this day the next time is to be done: the school year of a yearly one, else the day after this time is over. */
      readonly opensOn: ISODate | null;
      /** The first time due today or later, the row's own not counted. */
      readonly coming: Occurrence | null;
    }
  /** «Ежемесячно с сентября по май»: the row stands for the whole span, and so does its tick. */
  | { readonly kind: "spans"; readonly recurs: Recurrence; readonly coming: Occurrence | null };

/** The rhythm of a row on a day; null where it does not recur, has no last day, or nobody can tell its next one. */
export function rhythmOf(row: RecurringRow, today: ISODate): ItemRhythm | null {
  const found = rowRhythm(row);
  if (found === null) return null;
  const { dated, recurs, stands } = found;
  const [part] = dated.parts;
  const days = part && daysOfPart(part);
  if (days && holdsItsRhythm(days, recurs)) {
    return { kind: "spans", recurs, coming: recurs === "monthly" ? nextDue(dated, today, null) : null };
  }
  const after = addDays(stands, 1);
  const next = nextDue(dated, after, null);
  return {
    kind: "rolls",
    recurs,
    next,
    opensOn: next && (recurs === "yearly" ? schoolYearBounds(schoolYearOf(next.due)).from : after),
    coming: nextDue(dated, today > after ? today : after, null),
  };
}

/** What a row's times are made from. */
export type RowRhythm = {
  readonly rolling: RollingPart;
  readonly dated: Dated;
  readonly recurs: Recurrence;
  /** Its next time falls due after this day: its own, or the one it was moved from where that is later. */
  readonly stands: ISODate;
  /** Somebody moved the row's day: it is none of the days its words give. */
  readonly moved: boolean;
};

/**
 * The rhythm the document's words give a row. A day that somebody moved is one time's alone: the times after it are those of the words.
 * Where the words name no day, the row comes again on the same day of the month. Null where no rhythm is known.
 */
export function rowRhythm(row: RecurringRow): RowRhythm | null {
  const { from, due, recurs, step } = row;
  if (due === null || recurs === null) return null;
  const said = rollingParts(readDeadlineWords(row.deadline, schoolYearOf(due))).filter(
    ({ part }) => part.recurs === recurs && daysOfPart(part) !== null,
  );
  const [only, another] = said;
  const bare: DeadlinePart = from === null ? { kind: "by", due } : { kind: "window", from, due };
  if (only === undefined) return rhythmFrom({ part: { ...bare, recurs }, origin: null, recurs }, due, false);
  // «2 раза в год (сентябрь, декабрь)»: the whole goes from the first to the last of its times, and they come again as a whole.
  if (another !== undefined && step === "") {
    const isYearly = said.every((each) => each.recurs === "yearly");
    const whole = { part: { ...bare, recurs: "yearly" as const }, origin: null, recurs: "yearly" as const };
    return isYearly ? rhythmFrom(whole, due, false) : null;
  }
  for (const rolling of said) {
    const rhythm = rhythmFrom(rolling, due, false);
    if (rhythm && occurrencesBetween(rhythm.dated, { from: due, to: due }, null).length > 0) return rhythm;
  }
  // Which of several was moved, nobody can tell.
  if (another !== undefined) return null;
  const rhythm = rhythmFrom(only, due, true);
  const around = rhythm === null ? [] : timesAround(rhythm.dated, due);
  const distance = (day: ISODate) => Math.abs(daysBetween(day, due));
  const near = around.reduce<ISODate | null>(
    (best, day) => (best === null || distance(day) < distance(best) ? day : best),
    null,
  );
  return rhythm && { ...rhythm, stands: near !== null && near > due ? near : due };
}

function rhythmFrom(rolling: RollingPart, stands: ISODate, moved: boolean): RowRhythm | null {
  const { part, origin, recurs } = rolling;
  if (recurs === null) return null;
  const dated = { parts: [{ ...part, recurs }], origins: origin ? [origin] : [] };
  return { rolling, dated, recurs, stands, moved };
}

/** The times next before and after a day; none is known before the first of the school year. */
function timesAround(dated: Dated, day: ISODate): readonly ISODate[] {
  const before = occurrencesBetween(dated, { from: addDays(day, -366), to: day }, null);
  const after = nextDue(dated, day, null);
  return [...before.slice(-1), ...(after ? [after] : [])].map(({ due }) => due);
}
