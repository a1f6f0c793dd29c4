import { type PeriodReader, withYear } from "./period-read.ts";
import { readMonthName } from "./read-month.ts";
import { readWrittenYear } from "./read-year.ts";

/** A whole month: «сентябрь 2023 г.», «сент. 23 г.», «2023 г., сентябрь». */
export const readMonth: PeriodReader = (tokens, at) => {
  const month = readMonthName(tokens, at);
  if (month) return withYear(tokens, month.end, { kind: "months", month: month.month, count: 1 }, { month });
  const year = readWrittenYear(tokens, at);
  if (!year) return null;
  const after = readMonthName(tokens, year.end);
  if (!after) return null;
  return {
    period: { kind: "months", month: after.month, count: 1, year: year.year, assumed: after.assumed },
    end: after.end,
  };
};
