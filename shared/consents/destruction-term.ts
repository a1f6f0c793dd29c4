import { addDays, type ISODate } from "../calendar/iso-date.ts";

/** Days after a withdrawal by which the data are destroyed (152-ФЗ, статья 21, часть 5). */
export const DESTRUCTION_DAYS = 30;

/** The last day on which the data of a withdrawal may be destroyed: 2026-05-10 → 2026-06-09. */
export function lastDayToDestroy(withdrawn: ISODate): ISODate {
  return addDays(withdrawn, DESTRUCTION_DAYS);
}
