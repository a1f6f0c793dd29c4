import { type ISODate, parseISODate } from "../../../shared/calendar/iso-date.ts";
import type { ReminderWeek } from "../../../shared/reminders/reminder-week.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reminders of this spreadsheet as they were switched on. */
export type KeptReminders = ReminderWeek & {
  readonly daysAhead: number;
  /** The trigger that alone may send; another person's is neither seen nor removed from here. Null: switched off. */
  readonly trigger: string | null;
  readonly who: string;
  /** The day of the last run that was done with. */
  readonly doneUpTo: ISODate;
  /** The last day Google started a run. */
  readonly ranOn: ISODate;
};

/** Kept with the spreadsheet and marked by its id, so that a copy of the file sends nothing until somebody switches it on there. */
const KEY = "напоминания";

/** Null where nobody has switched reminders on in this spreadsheet yet. */
export function keptReminders(spreadsheet: Spreadsheet): KeptReminders | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (text === null) return null;
  try {
    const { book, ...kept } = JSON.parse(text);
    const days = [kept.doneUpTo, kept.ranOn].map((day) => parseISODate(String(day)));
    const numbers = [kept.daysAhead, kept.weekday, kept.hour];
    const isWhole = numbers.every(Number.isInteger) && days.every((day) => day !== null);
    return isWhole && book === spreadsheet.getId() ? kept : null;
  } catch {
    return null;
  }
}

export function keepReminders(spreadsheet: Spreadsheet, kept: KeptReminders): void {
  const text = JSON.stringify({ book: spreadsheet.getId(), ...kept });
  PropertiesService.getDocumentProperties().setProperty(KEY, text);
}
