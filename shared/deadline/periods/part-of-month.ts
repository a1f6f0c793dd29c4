import { skipDot, type Token, wordAt } from "../tokens.ts";
import { LAST_ONE, ordinalAt } from "../vocabulary/ordinals.ts";
import { weekdayOfWord } from "../vocabulary/weekdays.ts";
import { type PeriodReader, withYear } from "./period-read.ts";
import { readMonthOrEvery } from "./read-month.ts";

/** Thirds of a month, as «начало», «середина» and «конец» are meant, and as the ten-day periods are fixed. */
const THIRDS = [
  { word: /^(?:нач|начал|начало|начала|начале|началу)$/, first: 1, last: 10 },
  { word: /^(?:сер|серед|середина|середины|середине|середину)$/, first: 11, last: 20 },
  { word: /^(?:кон|конец|конца|конце|концу)$/, first: 21, last: null },
] as const;

/** «начало сентября», «в середине мая», «кон. сентября»: ten days by custom. */
export const readThirdOfMonth: PeriodReader = (tokens, at) => {
  const third = THIRDS.find(({ word }) => word.test(wordAt(tokens, at)));
  if (!third) return null;
  const month = readMonthOrEvery(tokens, skipDot(tokens, at + 1));
  // «до конца месяца» is any month's; «в конце месяца» is every month's.
  if (
    !month ||
    (month.everyMonth && /^(?:начала|середины|конца)$/.test(wordAt(tokens, at)) && month.end === at + 2)
  ) {
    return null;
  }
  const shape = { kind: "days", month: month.month, first: third.first, last: third.last } as const;
  return withYear(tokens, month.end, shape, { daysBy: "third-of-month", month });
};

/** «первая половина октября», «2-я половина мая»: days 1–15, 16 to the end. */
export const readHalfOfMonth: PeriodReader = (tokens, at) => {
  const which = ordinalAt(tokens, at);
  if (!which || !/^половин[аеуы]?$/.test(wordAt(tokens, which.end))) return null;
  const month = readMonthOrEvery(tokens, which.end + 1);
  if (!month || (which.value !== 1 && which.value !== 2)) return null;
  const days = which.value === 1 ? { first: 1, last: 15 } : { first: 16, last: null };
  return withYear(
    tokens,
    month.end,
    { kind: "days", month: month.month, ...days },
    { daysBy: "half-of-month", month },
  );
};

/** «2 декада октября», «третья декада мая»: days 1–10, 11–20, 21 to the end. */
export const readTenDays: PeriodReader = (tokens, at) => {
  const which = ordinalAt(tokens, at);
  if (
    !which ||
    isCount(tokens, at) ||
    !/^(?:дек|декада|декады|декаде|декаду|декадой)$/.test(wordAt(tokens, which.end))
  )
    return null;
  const month = readMonthOrEvery(tokens, skipDot(tokens, which.end + 1));
  const third = THIRDS[which.value === LAST_ONE ? 2 : which.value - 1];
  if (!month || !third) return null;
  const shape = { kind: "days", month: month.month, first: third.first, last: third.last } as const;
  return withYear(tokens, month.end, shape, { daysBy: "ten-days", month });
};

/** «вторая неделя октября», «последняя неделя мая»: the weeks that begin in the month, Monday to Sunday. */
export const readWeek: PeriodReader = (tokens, at) => {
  const which = ordinalAt(tokens, at);
  if (
    !which ||
    isCount(tokens, at) ||
    !/^(?:нед|неделя|недели|неделе|неделю|неделей)$/.test(wordAt(tokens, which.end))
  )
    return null;
  const month = readMonthOrEvery(tokens, skipDot(tokens, which.end + 1));
  if (!month) return null;
  return withYear(
    tokens,
    month.end,
    { kind: "week", month: month.month, nth: which.value },
    { daysBy: which.value === LAST_ONE ? "last-week" : "week", month },
  );
};

/** «третий понедельник апреля», «последняя пятница месяца», «последний день мая». */
export const readWeekdayOfMonth: PeriodReader = (tokens, at) => {
  const start = /^кажд(?:ый|ую|ое|ая|ого|ой)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const which = ordinalAt(tokens, start);
  if (!which) return null;
  const lastDay = which.value === LAST_ONE && /^(?:день|дня|число|числа)$/.test(wordAt(tokens, which.end));
  const weekday = weekdayOfWord(wordAt(tokens, which.end));
  if (!lastDay && weekday === null) return null;
  const month = readMonthOrEvery(tokens, which.end + 1);
  if (!month) return null;
  if (!lastDay && weekday !== null) {
    return withYear(
      tokens,
      month.end,
      { kind: "weekday", month: month.month, nth: which.value, weekday },
      { daysBy: which.value === LAST_ONE ? "last-weekday" : "weekday", month },
    );
  }
  return withYear(tokens, month.end, { kind: "last-day", month: month.month }, { daysBy: "last-day", month });
};

/** «2 недели сентября» are two weeks, «2 неделя» and «2-й недели» is the second. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "number" &&
    !token.ordinal &&
    Number(token.text) > 1 &&
    /^(?:недели|декады)$/.test(wordAt(tokens, at + 1))
  );
}
