import { dayNumber, dayNumberToISODate, type ISODate } from "../../../shared/calendar/iso-date.ts";

/** Which day a workbook counts from: 1 January 1900 (with the leap day it never had), or 1 January 1904 on old Macs. */
export type DateSystem = "1900" | "1904";

const BEFORE_1904 = 24_107;
const BEFORE_1900 = 25_569;
/** 29 February 1900, which never was. */
const NO_SUCH_DAY = 60;

/**
 * The number a workbook stores for a day, or null for days before its first.
 * @example serialOf("2024-09-15", "1900") // 45550
 */
export function serialOf(date: ISODate, system: DateSystem): number | null {
  if (system === "1904") {
    const serial = dayNumber(date) + BEFORE_1904;
    return serial >= 0 ? serial : null;
  }
  const serial = dayNumber(date) + BEFORE_1900;
  const counted = serial > NO_SUCH_DAY ? serial : serial - 1;
  return counted >= 1 ? counted : null;
}

/** The day of a stored number, its time of day dropped. */
export function dayOfSerial(serial: number, system: DateSystem): ISODate {
  const whole = Math.floor(serial);
  if (system === "1904") return dayNumberToISODate(whole - BEFORE_1904);
  return dayNumberToISODate(
    whole > NO_SUCH_DAY ? whole - BEFORE_1900 : whole - BEFORE_1900 + (whole === NO_SUCH_DAY ? 0 : 1),
  );
}
