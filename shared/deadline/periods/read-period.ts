import { readDay } from "./day.ts";
import { readMonth } from "./month.ts";
import { readNarrowedMonth } from "./narrowed-month.ts";
import {
  readHalfOfMonth,
  readTenDays,
  readThirdOfMonth,
  readWeek,
  readWeekdayOfMonth,
} from "./part-of-month.ts";
import {
  readEdgeOfSchoolYear,
  readHalfYear,
  readHolidays,
  readQuarter,
  readSeason,
  readTerm,
} from "./part-of-year.ts";
import type { PeriodReader } from "./period-read.ts";
import { readWholeYear } from "./year.ts";

/**
 * In this order, because a later reading is often the beginning of an earlier one: a day before its month, a part of a month
 * before the month (also where it follows: «май, 3 неделя»), «2024 г., май» before the year.
 */
const READERS: readonly PeriodReader[] = [
  readDay,
  readWeekdayOfMonth,
  readWeek,
  readTenDays,
  readHalfOfMonth,
  readThirdOfMonth,
  readEdgeOfSchoolYear,
  readNarrowedMonth,
  readMonth,
  readQuarter,
  readHalfYear,
  readTerm,
  readHolidays,
  readSeason,
  readWholeYear,
];

/** The period of any kind that the words at a place name, or null. */
export const readPeriod: PeriodReader = (tokens, at) => {
  const token = tokens[at];
  if (!token || (token.kind === "mark" && token.text !== '"')) return null;
  for (const read of READERS) {
    const found = read(tokens, at);
    if (found) return found;
  }
  return null;
};
