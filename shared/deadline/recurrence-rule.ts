import { dateParts, type ISODate, lastOfMonth, weekday } from "../calendar/iso-date.ts";
import { daysOfPart, holdsItsRhythm, type RollingPart } from "./occurrences.ts";
import { type Anchor, anchorOf, STEPS } from "./rhythm.ts";

/** A recurring due day as calendars take it: the first day and an RRULE (RFC 5545, 3.3.10), without the «RRULE:». */
export type CalendarRule = { readonly firstDue: ISODate; readonly rrule: string };

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * The due days of a recurring part as an RRULE, or null where it does not recur, has no days, or no RRULE says exactly them.
 * @example «до 15.09, ежегодно» // { firstDue: "2023-09-15", rrule: "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15" }
 */
export function recurrenceRuleOf({ part, origin, recurs }: RollingPart): CalendarRule | null {
  const days = daysOfPart(part);
  if (!days || !recurs) return null;
  const { due } = days;
  if (holdsItsRhythm(days, recurs)) return recurs === "monthly" ? monthEnds(days.from as ISODate, due) : null;
  if (recurs === "daily") return { firstDue: due, rrule: "FREQ=DAILY" };
  if (recurs === "weekly") return { firstDue: due, rrule: `FREQ=WEEKLY;BYDAY=${weekdayName(weekday(due))}` };
  const day = dayRule(anchorOf(due, origin?.due ?? null, "due"));
  if (!day) return null;
  const { months } = STEPS[recurs];
  const frequency =
    months === 12
      ? `FREQ=YEARLY;BYMONTH=${dateParts(due).month}`
      : `FREQ=MONTHLY${months === 1 ? "" : `;INTERVAL=${months}`}`;
  return { firstDue: due, rrule: `${frequency};${day}` };
}

/** «ежемесячно с сентября по май»: the end of each month; a range that ends inside a month has no such rule. */
function monthEnds(from: ISODate, due: ISODate): CalendarRule | null {
  const start = dateParts(from);
  const end = dateParts(due);
  if (due !== lastOfMonth(end.year, end.month)) return null;
  return {
    firstDue: lastOfMonth(start.year, start.month),
    rrule: `FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=${due.replace(/-/g, "")}`,
  };
}

function dayRule(anchor: Anchor): string | null {
  switch (anchor.kind) {
    case "day":
      return `BYMONTHDAY=${anchor.day}`;
    case "last-day":
      return "BYMONTHDAY=-1";
    case "weekday":
      return `BYDAY=${anchor.nth}${weekdayName(anchor.weekday)}`;
    case "last-weekday":
      return `BYDAY=-1${weekdayName(anchor.weekday)}`;
    case "week-end": {
      // The Sunday after the nth Monday lies on days 7n to 7n + 6; later weeks may be cut by the month's end.
      if (anchor.nth === "last" || anchor.nth > 3) return null;
      const first = anchor.nth * 7;
      const list = Array.from({ length: 7 }, (_, i) => first + i);
      return `BYDAY=SU;BYMONTHDAY=${list.join(",")}`;
    }
  }
}

function weekdayName(day: number): string {
  return WEEKDAYS[day - 1] as string;
}
