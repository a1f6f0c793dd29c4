import { addDays, type ISODate, weekday as weekdayOf } from "../calendar/iso-date.ts";

/** When mails go: every week on a day (1 Monday … 7 Sunday) at an hour (0–23) of the workbook's clock. */
export type ReminderWeek = { readonly weekday: number; readonly hour: number };

/** Up to which day nothing is left to be done where reminders are switched on now: today's run may still be to come. */
export function doneAtStart({ weekday, hour }: ReminderWeek, today: ISODate, hourNow: number): ISODate {
  return weekdayOf(today) === weekday && hourNow < hour ? addDays(today, -1) : today;
}

/**
 * The day whose run is not done yet, null where none is: asked every day, so that what a day did not get through goes on the next.
 * @param doneUpTo the day of the last run that was done with
 */
export function weekToRun(week: ReminderWeek, doneUpTo: ISODate, today: ISODate): ISODate | null {
  const scheduled = lastScheduled(week, today);
  return scheduled > doneUpTo ? scheduled : null;
}

/** The day of the next run. */
export function nextRun(week: ReminderWeek, doneUpTo: ISODate, today: ISODate, hourNow: number): ISODate {
  if (weekToRun(week, doneUpTo, today) === null) return addDays(lastScheduled(week, today), 7);
  return hourNow < week.hour ? today : addDays(today, 1);
}

function lastScheduled({ weekday }: ReminderWeek, today: ISODate): ISODate {
  return addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
}
