import type { ISODate } from "../../calendar/iso-date.ts";
import type { ViewedItem } from "../view/checklist-view.ts";

export type ItemOrder = "document" | "date";

/** What the order is decided from. */
export type Sortable = Pick<ViewedItem, "place" | "due" | "from" | "open" | "standing">;

/**
 * The items in the order of the document, or by the day each is to be done: first what is open, the soonest first, then what has no day,
 * then what is done. Items of one day stay in the order of the document.
 */
export function sortItems<T extends Sortable>(items: readonly T[], order: ItemOrder): readonly T[] {
  const byPlace = (a: T, b: T) => a.place - b.place;
  if (order === "document") return [...items].sort(byPlace);
  return [...items].sort((a, b) => rank(a) - rank(b) || compareDays(dayOf(a), dayOf(b)) || byPlace(a, b));
}

function rank(item: Sortable): number {
  if (item.standing === "выполнено") return 2;
  return dayOf(item) === null ? 1 : 0;
}

/** The last day of the time that is open; without one the day from which it goes on. */
function dayOf({ open, due, from }: Sortable): ISODate | null {
  return open?.due ?? due ?? from;
}

function compareDays(a: ISODate | null, b: ISODate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b !== null && a < b ? -1 : 1;
}
