import { addDays, type ISODate } from "../calendar/iso-date.ts";
import { isWorkingDay } from "../calendar/public-holidays.ts";

/** «предупредив не менее чем за три рабочих дня»: ТК РФ, статья 351.8. */
export const NOTICE_DAYS = 3;

/**
 * The first day on which labour mentoring may end after one side refused it: the third working day, counted from the day after the notice
 * (ТК РФ, статья 14). Public holidays are left out; which days off were moved is not known, so the person checks those.
 * @example earliestEnd("2024-11-21") // "2024-11-26", Thursday → Tuesday
 */
export function earliestEnd(notice: ISODate, days: number = NOTICE_DAYS): ISODate {
  let day = notice;
  for (let counted = 0; counted < days; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) counted += 1;
  }
  return day;
}
