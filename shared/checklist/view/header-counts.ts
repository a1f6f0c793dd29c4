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
  const count = (what: WhatPresses): Count => ({
    activities: pressingActivities(what, items, today).length,
    besides: pressingBesides(what, besides, today).length,
  });
  return {
    late: count("late"),
    week: count("week"),
    month: count("month"),
    weekEnds: endOfWeek(today),
    monthEnds: endOfMonth(today),
  };
}

/** One of the counts of the header. */
export type WhatPresses = "late" | "week" | "month";

/** The very rows that a count of the header counted: its activities, of each only the rows and steps that press. */
export function pressingItems(
  what: WhatPresses,
  items: readonly ViewedItem[],
  today: ISODate,
): readonly ViewedItem[] {
  return pressingActivities(what, items, today).flat();
}

/** What a count of the header counted besides the roadmap. */
export function pressingBesides(
  what: WhatPresses,
  besides: readonly OtherItem[],
  today: ISODate,
): readonly OtherItem[] {
  return besides.filter((item) => presses(what, item, today));
}

/** By activity, none of them empty. */
function pressingActivities(
  what: WhatPresses,
  items: readonly ViewedItem[],
  today: ISODate,
): readonly (readonly ViewedItem[])[] {
  return groupActivities(items)
    .flatMap(({ activities }) => activities)
    .map(({ rows, steps }) =>
      openRows(rows, steps).filter(({ standing, open }) =>
        presses(what, { standing, due: open?.due ?? null }, today),
      ),
    )
    .filter((pressing) => pressing.length > 0);
}

type Pressing = { readonly standing: ViewedItem["standing"]; readonly due: ISODate | null };

function presses(what: WhatPresses, { standing, due }: Pressing, today: ISODate): boolean {
  if (what === "late") return standing === "просрочено";
  const last = what === "week" ? endOfWeek(today) : endOfMonth(today);
  return standing !== "выполнено" && due !== null && due >= today && due <= last;
}

function endOfWeek(today: ISODate): ISODate {
  return addDays(today, 7 - weekday(today));
}

function endOfMonth(today: ISODate): ISODate {
  const { year, month } = dateParts(today);
  return lastOfMonth(year, month);
}

/** A step counts for its activity; a person who ticked the activity as a whole has done its steps. */
function openRows(rows: readonly ViewedItem[], steps: readonly ViewedItem[]): readonly ViewedItem[] {
  const isWholeDone = rows.length > 0 && rows.every(({ standing }) => standing === "выполнено");
  return isWholeDone ? rows : [...rows, ...steps];
}
