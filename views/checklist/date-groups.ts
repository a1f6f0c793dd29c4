import { dateParts } from "../../shared/calendar/iso-date.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import type { HeaderCounts } from "../../shared/checklist/view/header-counts.ts";

export type DateGroup = { readonly title: string; readonly items: readonly ViewedItem[] };

const MONTHS = [
  "Январь",
  "Февраль",
  "Март",
  "Апрель",
  "Май",
  "Июнь",
  "Июль",
  "Август",
  "Сентябрь",
  "Октябрь",
  "Ноябрь",
  "Декабрь",
] as const;

/** Items sorted by date, under the headings a person thinks in: late, this week, then month by month. No item is lost. */
export function groupByDate(
  items: readonly ViewedItem[],
  { weekEnds }: Pick<HeaderCounts, "weekEnds">,
): readonly DateGroup[] {
  const groups = new Map<string, ViewedItem[]>();
  for (const item of items) {
    const title = titleOf(item, weekEnds);
    const group = groups.get(title);
    if (group) group.push(item);
    else groups.set(title, [item]);
  }
  return [...groups].map(([title, group]) => ({ title, items: group }));
}

function titleOf({ standing, open, from }: ViewedItem, weekEnds: string): string {
  if (standing === "выполнено") return "Готово";
  if (standing === "просрочено") return "Просрочено";
  const day = open?.due ?? from;
  if (day === null) return "Без даты";
  if (open !== null && day <= weekEnds) return "На этой неделе";
  const { year, month } = dateParts(day);
  return `${MONTHS[month - 1]} ${year}`;
}
