import type { PeriodShape } from "../period.ts";
import { skipDot, wordAt } from "../tokens.ts";
import { LAST_ONE, ordinalAt } from "../vocabulary/ordinals.ts";
import { type PeriodReader, withYear } from "./period-read.ts";
import { schoolYearWordsEnd } from "./read-year.ts";

/** «I квартал», «4-й кв. 2023 г.»: a calendar quarter. */
export const readQuarter: PeriodReader = (tokens, at) => {
  const which = ordinalAt(tokens, at);
  if (
    !which ||
    !/^(?:кв|кварт|квартал|квартала|квартале|кварталу|кварталом)$/.test(wordAt(tokens, which.end))
  )
    return null;
  const quarter = which.value === LAST_ONE ? 4 : which.value;
  if (quarter < 1 || quarter > 4) return null;
  return withYear(
    tokens,
    skipDot(tokens, which.end + 1),
    {
      kind: "months",
      month: quarter * 3 - 2,
      count: 3,
    },
    { daysBy: "quarter" },
  );
};

/**
 * «1 полугодие», «II полугодие 2023-2024 уч. года»: halves of the school year (the second to the end of May, by custom);
 * with a calendar year («I полугодие 2024 года») halves of that year.
 */
export const readHalfYear: PeriodReader = (tokens, at) => {
  const which = ordinalAt(tokens, at);
  if (
    !which ||
    !/^(?:п|полуг|полугод|полугодие|полугодия|полугодии|полугодию)$/.test(wordAt(tokens, which.end))
  )
    return null;
  if (which.value !== 1 && which.value !== 2) return null;
  const wordEnd = wordAt(tokens, which.end);
  // «1 п.» alone is too little; only «п/г» in full.
  if (wordEnd === "п" && !(tokens[which.end + 1]?.text === "/" && wordAt(tokens, which.end + 2) === "г"))
    return null;
  const end = wordEnd === "п" ? skipDot(tokens, which.end + 3) : skipDot(tokens, which.end + 1);
  const first = which.value === 1;
  const school = withYear(
    tokens,
    end,
    { kind: "months", month: first ? 9 : 1, count: first ? 4 : 5 },
    { daysBy: "half-of-school-year" },
  );
  if (school.period.year?.kind !== "calendar") return school;
  return withYear(
    tokens,
    end,
    { kind: "months", month: first ? 1 : 7, count: 6 },
    { daysBy: "half-of-year" },
  );
};

/** Usual days of the school quarters; each school's own calendar may differ by some days. */
const TERMS = [
  { kind: "fixed", month: 9, day: 1, lastMonth: 10, lastDay: 27 },
  { kind: "fixed", month: 11, day: 6, lastMonth: 12, lastDay: 29 },
  { kind: "fixed", month: 1, day: 9, lastMonth: 3, lastDay: 22 },
  { kind: "fixed", month: 4, day: 1, lastMonth: 5, lastDay: 26 },
] as const satisfies readonly PeriodShape[];

/** «1 четверть», «III четверти»: a school quarter, on its usual days. */
export const readTerm: PeriodReader = (tokens, at) => {
  const which = ordinalAt(tokens, at);
  if (!which || !/^(?:четв|четверть|четверти|четвертью)$/.test(wordAt(tokens, which.end))) return null;
  const term = TERMS[which.value === LAST_ONE ? 3 : which.value - 1];
  return term ? withYear(tokens, skipDot(tokens, which.end + 1), term, { daysBy: "term" }) : null;
};

/** Usual days of the school holidays. */
const HOLIDAYS = [
  { season: /^осенн/, shape: { kind: "fixed", month: 10, day: 28, lastMonth: 11, lastDay: 5 } },
  { season: /^(?:зимн|новогодн)/, shape: { kind: "fixed", month: 12, day: 30, lastMonth: 1, lastDay: 8 } },
  { season: /^весенн/, shape: { kind: "fixed", month: 3, day: 23, lastMonth: 3, lastDay: 31 } },
  { season: /^летн/, shape: { kind: "fixed", month: 6, day: 1, lastMonth: 8, lastDay: 31 } },
] as const satisfies readonly { season: RegExp; shape: PeriodShape }[];

/** «осенние каникулы», «во время весенних каникул»: on their usual days. */
export const readHolidays: PeriodReader = (tokens, at) => {
  let start = at;
  if (wordAt(tokens, start) === "время" || wordAt(tokens, start) === "период") start++;
  const row = HOLIDAYS.find(({ season }) => season.test(wordAt(tokens, start)));
  if (!row || !/^каникул(?:ы|ам|ами|ах)?$/.test(wordAt(tokens, start + 1))) return null;
  return withYear(tokens, start + 2, row.shape, { daysBy: "holidays" });
};

const SEASONS = [
  { word: /^осен(?:ь|и|ью)$/, month: 9 },
  { word: /^зим(?:а|ы|ой|у|е)$/, month: 12 },
  { word: /^весн(?:а|ы|ой|у|е)$/, month: 3 },
  { word: /^лет(?:о|а|ом)$/, month: 6 },
] as const;

/** «осень 2023», «весной»: three whole months. «5 лета» does not occur; «лет» is years and stays out. */
export const readSeason: PeriodReader = (tokens, at) => {
  const row = SEASONS.find(({ word }) => word.test(wordAt(tokens, at)));
  return row
    ? withYear(tokens, at + 1, { kind: "months", month: row.month, count: 3 }, { daysBy: "season" })
    : null;
};

/** «начало учебного года», «в конце учебного года»: September and May, by custom; see `by` for «до конца …». */
export const readEdgeOfSchoolYear: PeriodReader = (tokens, at) => {
  const word = wordAt(tokens, at);
  const begins = /^нач(?:ало|але|алу)?$/.test(word);
  const ends = /^кон(?:ец|це|цу)?$/.test(word);
  if (!begins && !ends) return null;
  const start = skipDot(tokens, at + 1);
  const shape = { kind: "months", month: begins ? 9 : 5, count: 1 } as const;
  const bare = schoolYearWordsEnd(tokens, start);
  if (bare !== null) return { period: { ...shape, year: null, daysBy: "edge-of-school-year" }, end: bare };
  const read = withYear(tokens, start, shape, { daysBy: "edge-of-school-year" });
  // «в начале 2024 года», «в начале текущего года» may be any year but the school's.
  return read.period.year?.kind === "school" ? read : null;
};
