import { type ISODate, parseISODate } from "../../shared/calendar/iso-date.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Day 0 of the sheet's serial dates is 30 December 1899; so many days before 1 January 1970. */
const SERIAL_OF_1970 = 25569;
const DAY_MS = 86_400_000;

/** Today where the spreadsheet is, not where Google's server is. */
export function todayIn(spreadsheet: Spreadsheet): ISODate {
  return isoDayOf(new Date(), spreadsheet.getSpreadsheetTimeZone()) as ISODate;
}

/** The day, and the time that a clock on the wall shows where the spreadsheet is: «09:30». */
export function momentIn(spreadsheet: Spreadsheet): { readonly today: ISODate; readonly time: string } {
  const now = new Date() as unknown as GoogleAppsScript.Base.Date;
  const time = Utilities.formatDate(now, spreadsheet.getSpreadsheetTimeZone(), "HH:mm");
  return { today: todayIn(spreadsheet), time };
}

/** The day a date cell shows, or null for a clock time, which Sheets hands over as a moment of December 1899. */
export function isoDayOf(date: Date, timeZone: string): ISODate | null {
  // The declarations want Google's own Date, which is the ordinary one.
  const moment = date as unknown as GoogleAppsScript.Base.Date;
  const day = parseISODate(Utilities.formatDate(moment, timeZone, "yyyy-MM-dd"));
  return day !== null && day >= "1900-01-01" ? day : null;
}

/**
 * The serial number of a day. Written instead of a Date: a Date is a moment, and where the time zones of script and
 * spreadsheet differ it lands on the day before.
 * @example serialOf("2023-03-15") // 45000
 */
export function serialOf(day: ISODate): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY_MS +
    SERIAL_OF_1970
  );
}
