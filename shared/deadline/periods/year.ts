import { isMark, numberTokenAt, wordAt } from "../tokens.ts";
import type { PeriodReader } from "./period-read.ts";
import { isYearWord, readWrittenYear, skipYearWords } from "./read-year.ts";

/**
 * A whole year: «2024 год», «2023-2024 учебный год» (1 September to 31 August), «2023-2025 гг.».
 * A bare «2024» is too little: it may be a number of anything.
 */
export const readWholeYear: PeriodReader = (tokens, at) => {
  const first = numberTokenAt(tokens, at);
  const several = readYears(tokens, at);
  if (several) return several;
  const read = readWrittenYear(tokens, at);
  if (!first || !read?.year) return null;
  if (read.year.kind === "school") {
    return {
      period: { kind: "months", month: 9, count: 12, year: read.year, daysBy: "bounds-of-year" },
      end: read.end,
    };
  }
  if (!isYearWord(wordAt(tokens, at + 1))) return null;
  return {
    period: { kind: "months", month: 1, count: 12, year: read.year, daysBy: "bounds-of-year" },
    end: read.end,
  };
};

const readYears: PeriodReader = (tokens, at) => {
  const first = numberTokenAt(tokens, at);
  const last = numberTokenAt(tokens, at + 2);
  if (first?.text.length !== 4 || last?.text.length !== 4 || !isMark(tokens, at + 1, "-")) return null;
  const from = Number(first.text);
  const years = Number(last.text) - from + 1;
  if (from < 2000 || years < 3 || years > 10 || !isYearWord(wordAt(tokens, at + 3))) return null;
  const year = { kind: "calendar", year: from } as const;
  return {
    period: { kind: "months", month: 1, count: years * 12, year, daysBy: "bounds-of-year" },
    end: skipYearWords(tokens, at + 3),
  };
};
