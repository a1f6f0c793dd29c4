import { addDays, type ISODate } from "../../calendar/iso-date.ts";
import { schoolYearBounds, schoolYearOf } from "../../calendar/school-year.ts";
import type { DeadlinePart, Recurrence } from "../../deadline/deadline.ts";
import { nextDue } from "../../deadline/next-due.ts";
import {
  daysOfPart,
  holdsItsRhythm,
  type Occurrence,
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

/** The rhythm of a row on a day; null where it does not recur or has no last day. */
export function rhythmOf(row: RecurringRow, today: ISODate): ItemRhythm | null {
  const rolling = rollingOf(row);
  const days = rolling && daysOfPart(rolling.part);
  if (!rolling || !days || rolling.recurs === null) return null;
  const { recurs } = rolling;
  const dated = {
    parts: [{ ...rolling.part, recurs }],
    origins: rolling.origin ? [rolling.origin] : [],
  };
  if (holdsItsRhythm(days, recurs)) {
    return { kind: "spans", recurs, coming: recurs === "monthly" ? nextDue(dated, today, null) : null };
  }
  const after = addDays(days.due, 1);
  const next = nextDue(dated, after, null);
  return {
    kind: "rolls",
    recurs,
    next,
    opensOn: next && (recurs === "yearly" ? schoolYearBounds(schoolYearOf(next.due)).from : after),
    coming: nextDue(dated, today > after ? today : after, null),
  };
}

/**
 * The time a row stands for, with the rhythm the document's words give it. Where somebody moved the day, it comes again on the same day
 * of the month: the words no longer tell. Null where no rhythm is known.
 */
export function rollingOf(row: RecurringRow): RollingPart | null {
  const { from, due, recurs } = row;
  if (due === null || recurs === null) return null;
  const said = rollingParts(readDeadlineWords(row.deadline, schoolYearOf(due))).filter(
    ({ part }) => daysOfPart(part) !== null,
  );
  const same = said.find(({ part }) => {
    const days = daysOfPart(part);
    return days?.due === due && days.from === from && part.recurs === recurs;
  });
  if (same) return same;
  const bare: DeadlinePart = from === null ? { kind: "by", due } : { kind: "window", from, due };
  // «2 раза в год (сентябрь, декабрь)»: the whole goes from the first to the last of its times, and they come again as a whole.
  const rhythms = new Set(said.map((each) => each.recurs));
  if (row.step === "" && said.length > 1)
    return rhythms.size === 1 && rhythms.has("yearly")
      ? { part: { ...bare, recurs: "yearly" }, origin: null, recurs: "yearly" }
      : null;
  return { part: { ...bare, recurs }, origin: null, recurs };
}
