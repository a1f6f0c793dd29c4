import { addDays, dateParts, type ISODate, lastOfMonth, weekday } from "../../calendar/iso-date.ts";
import type { OtherItem } from "../besides/other-item.ts";
import type { ViewedItem } from "./checklist-view.ts";
import { groupActivities } from "./group-activities.ts";

/** How many things press; `activities` of the roadmap and what comes besides it (consents, reports), never their steps. */
export type Count = { readonly activities: number; readonly besides: number };

/**
 * What the header says. `late`: overdue; `week` and `month`: due from today to the Sunday of this week and to the last day of this
 * month, the week within the month counted in both. Nothing done and nothing late is in the last two.
 */
export type HeaderCounts = {
  readonly late: Count;
  readonly week: Count;
  readonly month: Count;
  readonly weekEnds: ISODate;
  readonly monthEnds: ISODate;
};

export function headerCounts(
  items: readonly ViewedItem[],
  besides: readonly OtherItem[],
  today: ISODate,
): HeaderCounts {
  const { year, month } = dateParts(today);
  const weekEnds = addDays(today, 7 - weekday(today));
  const monthEnds = lastOfMonth(year, month);
  const activities = groupActivities(items).flatMap(({ activities }) => activities);
  const count = (test: (thing: Pressing) => boolean): Count => ({
    activities: activities.filter(({ rows, steps }) => openRows(rows, steps).some(test)).length,
    besides: besides.filter(test).length,
  });
  const dueBy = (last: ISODate) => (thing: Pressing) =>
    thing.standing !== "выполнено" && thing.due !== null && thing.due >= today && thing.due <= last;
  return {
    late: count(({ standing }) => standing === "просрочено"),
    week: count(dueBy(weekEnds)),
    month: count(dueBy(monthEnds)),
    weekEnds,
    monthEnds,
  };
}

type Pressing = { readonly standing: ViewedItem["standing"]; readonly due: ISODate | null };

/** A step counts for its activity; a person who ticked the activity as a whole has done its steps. */
function openRows(rows: readonly ViewedItem[], steps: readonly ViewedItem[]): readonly Pressing[] {
  const isWholeDone = rows.length > 0 && rows.every(({ standing }) => standing === "выполнено");
  return (isWholeDone ? rows : [...rows, ...steps]).map(({ standing, open }) => ({
    standing,
    due: open?.due ?? null,
  }));
}
