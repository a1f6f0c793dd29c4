import { isMark, numberTokenAt } from "../tokens.ts";
import { type PeriodReader, withYear } from "./period-read.ts";
import { readMonthName } from "./read-month.ts";
import { readWrittenYear, readYear } from "./read-year.ts";

/** A whole month: «сентябрь 2023 г.», «сент. 23 г.», «2023 г., сентябрь», «09.2023». */
export const readMonth: PeriodReader = (tokens, at) => {
  const month = readMonthName(tokens, at);
  if (month)
    return withYear(
      tokens,
      month.end,
      { kind: "months", month: month.month, count: 1 },
      { daysBy: "bounds-of-month", month },
    );
  const year = readWrittenYear(tokens, at);
  if (!year) return readNumericMonth(tokens, at);
  const comma = isMark(tokens, year.end, ",") || isMark(tokens, year.end, ":");
  const after = readMonthName(tokens, comma ? year.end + 1 : year.end);
  // «2023 год, октябрь 2024»: the month has a year of its own.
  if (!after || readYear(tokens, after.end)) return null;
  return {
    period: {
      kind: "months",
      month: after.month,
      count: 1,
      year: year.year,
      daysBy: "bounds-of-month",
      ...(after.slip && { slip: true }),
    },
    end: after.end,
  };
};

/** «09.2023», «9/2023»; not the tail of «l5.09.2023». */
const readNumericMonth: PeriodReader = (tokens, at) => {
  const month = numberTokenAt(tokens, at, 2);
  if (!month || !isMark(tokens, at + 1, ".", "/") || !tokens[at + 1]?.glued || !tokens[at + 2]?.glued)
    return null;
  if (month.glued && !isMark(tokens, at - 1, "-", "(")) return null;
  // «09-12.2023» may be days or months: a person must say.
  if (isMark(tokens, at - 1, "-") && numberTokenAt(tokens, at - 2, 2)) return null;
  const year = readWrittenYear(tokens, at + 2);
  return (
    year && {
      period: {
        kind: "months",
        month: Number(month.text),
        count: 1,
        year: year.year,
        daysBy: "bounds-of-month",
      },
      end: year.end,
    }
  );
};
