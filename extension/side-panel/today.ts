import type { ISODate } from "../../shared/calendar/iso-date.ts";

/** The day on the wall calendar of this machine. */
export function today(): ISODate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as ISODate;
}
