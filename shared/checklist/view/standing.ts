import { dottedDate, type ISODate } from "../../calendar/iso-date.ts";
import { type ItemState, itemState, whenInWords } from "../../deadline/item-state.ts";
import type { Occurrence } from "../../deadline/occurrences.ts";
import type { ChecklistItem } from "../checklist.ts";
import type { ItemRhythm } from "./item-rhythm.ts";
import { describeWaiting, type Waiting } from "./waiting.ts";

/** The states of «Состояние», and those a formula cannot tell. */
export type Standing = ItemState | "ждёт события" | "постоянно";

/** How a row stands on a day, its rhythm and its words considered. */
export type ItemStanding = {
  readonly standing: Standing;
  /** The time that is to be done; null where it is done, or nobody knows when. */
  readonly open: Occurrence | null;
  /** «через 3 дня», «просрочено на 12 дней», «постоянно, ежемесячно», «срок 25.09.2024, следующий 25.10.2024». */
  readonly dueWords: string;
};

/**
 * How a row stands. A ticked one that recurs is done until its next time opens; then that one is open, and the row's tick belongs to the
 * time before.
 */
export function standingOf(
  item: Pick<ChecklistItem, "state" | "from" | "due" | "when">,
  rhythm: ItemRhythm | null,
  waits: Waiting | null,
  { today, soonDays }: { readonly today: ISODate; readonly soonDays: number },
): ItemStanding {
  const { state, from, due, when } = item;
  if (state === "выполнено") {
    const next = rhythm?.kind === "rolls" ? rhythm.next : null;
    if (rhythm?.kind !== "rolls" || next === null || rhythm.opensOn === null)
      return { standing: "выполнено", open: null, dueWords: when };
    if (today < rhythm.opensOn)
      return { standing: "выполнено", open: null, dueWords: `${when}, следующий ${dottedDate(next.due)}` };
    const dates = { done: false, ...next };
    return {
      standing: itemState(dates, today, soonDays),
      open: next,
      dueWords: whenInWords(dates, today),
    };
  }
  if (state !== "без даты" || waits === null)
    return { standing: state, open: due === null ? null : { from, due }, dueWords: when };
  const standing = { event: "ждёт события", demand: "ждёт события", plan: "без даты", ongoing: "постоянно" };
  return { standing: standing[waits.kind] as Standing, open: null, dueWords: describeWaiting(waits) };
}

/** What a tick of a recurring row means, as a sentence; «» for a row that comes once. */
export function tickMeaning(
  {
    due,
    open,
    rhythm,
  }: { readonly due: ISODate | null; readonly open: Occurrence | null } & {
    readonly rhythm: ItemRhythm | null;
  },
  done: boolean,
): string {
  if (rhythm === null || due === null) return "";
  if (rhythm.kind === "spans") return `Отметка – за весь срок по ${dottedDate(due)}.`;
  if (done && open !== null)
    return `За срок ${dottedDate(due)} отмечено. Новая отметка – за срок ${dottedDate(open.due)}.`;
  const next = rhythm.next === null ? "" : ` Следующий срок: ${dottedDate(rhythm.next.due)}.`;
  return `Отметка – за срок ${dottedDate(due)}.${next}`;
}
