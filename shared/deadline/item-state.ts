import { addDays, daysBetween, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { plural } from "../text/plural.ts";

/** Words shown to people; they stand in «Состояние» too. */
export const itemStates = ["выполнено", "просрочено", "скоро", "идёт", "предстоит", "без даты"] as const;
/** «неизвестно»: the columns it is decided from are lost or hold words that were not understood. No formula says it. */
export type ItemState = (typeof itemStates)[number] | "неизвестно";

/** What a state is decided from. */
export type Dates = { readonly done: boolean; readonly from: ISODate | null; readonly due: ISODate | null };

/** Which of them nobody can tell: that is not the same as empty. */
export type UnknownDates = Readonly<Record<keyof Dates, boolean>>;

/**
 * The state of an item on a day; the formula of «Состояние» asks the same questions in the same order.
 * @param soonDays «скоро» begins so many days before the due day
 * @example itemState({ done: false, from: null, due: "2024-05-31" }, "2024-06-01", 14) // "просрочено"
 */
export function itemState({ done, from, due }: Dates, today: ISODate, soonDays: number): ItemState {
  if (done) return "выполнено";
  if (due === null && from === null) return "без даты";
  const begun = from !== null && from <= today;
  if (due === null) return begun ? "идёт" : "предстоит";
  if (due < today) return "просрочено";
  if (due <= addDays(today, soonDays)) return "скоро";
  return begun ? "идёт" : "предстоит";
}

/**
 * The state where a part of what it is decided from is unknown: one that stands whatever the unknown is, else «неизвестно».
 * @example itemStateOfKnown({ done: true, from: null, due: null }, { done: false, from: false, due: true }, "2024-06-01", 14)
 *   // "выполнено"
 */
export function itemStateOfKnown(
  dates: Dates,
  unknown: UnknownDates,
  today: ISODate,
  soonDays: number,
): ItemState {
  if (unknown.done) return "неизвестно";
  if (dates.done) return "выполнено";
  if (unknown.due) return "неизвестно";
  const state = itemState(dates, today, soonDays);
  return unknown.from && state !== "просрочено" && state !== "скоро" ? "неизвестно" : state;
}

const DAYS = ["день", "дня", "дней"] as const;

/**
 * The due day as a person says it.
 * @example whenInWords({ done: false, from: null, due: "2024-05-31" }, "2024-05-28") // "через 3 дня"
 */
export function whenInWords({ done, from, due }: Dates, today: ISODate): string {
  if (due === null) return from === null ? "" : `с ${dottedDate(from)}`;
  if (done) return `срок ${dottedDate(due)}`;
  const left = daysBetween(today, due);
  if (left === 0) return "сегодня";
  if (left === 1) return "завтра";
  if (left > 1) return `через ${left} ${plural(left, DAYS)}`;
  return `просрочено на ${-left} ${plural(-left, DAYS)}`;
}
