import { addDays, daysBetween, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { plural } from "../text/plural.ts";

/** Words shown to people; they stand in «Состояние» too. */
export const itemStates = ["выполнено", "просрочено", "скоро", "идёт", "предстоит", "без даты"] as const;
export type ItemState = (typeof itemStates)[number];

/** What a state is decided from. */
export type Dates = { readonly done: boolean; readonly from: ISODate | null; readonly due: ISODate | null };

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
