import type { Recurrence } from "../deadline.ts";
import { isMark, numberTokenAt, skipDot, type Token, wordAt } from "../tokens.ts";
import { weekdayOfWord } from "../vocabulary/weekdays.ts";
import type { Match } from "./rule.ts";

/** «ежегодно», «ежемесячный», «ежемес.»: by stem. */
// «ежегодного конкурса» is which, not how often.
const OBLIQUE = /(?:ого|ому|ой|ым|ом|ую|ых|ыми)$/;
const ADVERBS = [
  { stem: "ежегод", recurs: "yearly" },
  { stem: "ежеполугод", recurs: "half-yearly" },
  { stem: "ежекварт", recurs: "quarterly" },
  { stem: "ежемес", recurs: "monthly" },
  { stem: "еженед", recurs: "weekly" },
  { stem: "ежедн", recurs: "daily" },
  { stem: "поквартальн", recurs: "quarterly" },
  { stem: "помесячн", recurs: "monthly" },
] as const satisfies readonly { stem: string; recurs: Recurrence }[];

/** Times a unit are said of, in months («year» 12) or, under a month, in their own names. */
const UNITS = [
  { word: /^(?:год|года|году|г)$/, months: 12, recurs: "yearly" },
  { word: /^(?:полугод\p{L}*|полгода|семестр\p{L}*)$/u, months: 6, recurs: "half-yearly" },
  { word: /^(?:квартал\p{L}*|кв|четверт[ьи])$/u, months: 3, recurs: "quarterly" },
  { word: /^(?:месяц|месяца|мес)$/, months: 1, recurs: "monthly" },
  { word: /^(?:неделю|неделя|недели|нед)$/, months: 0, recurs: "weekly" },
  { word: /^(?:день|дня|сутки)$/, months: 0, recurs: "daily" },
] as const satisfies readonly { word: RegExp; months: number; recurs: Recurrence }[];

const BY_MONTHS: Readonly<Record<number, Recurrence>> = {
  12: "yearly",
  6: "half-yearly",
  3: "quarterly",
  1: "monthly",
};

const TIMES: Readonly<Record<string, number>> = {
  один: 1,
  одного: 1,
  дважды: 2,
  два: 2,
  двух: 2,
  трижды: 3,
  три: 3,
  четыре: 4,
  четырех: 4,
};

/**
 * «ежегодно», «1 раз в квартал», «дважды в год», «не реже одного раза в месяц», «каждую неделю», «каждый понедельник»,
 * «по средам». How often no word of ours names («2 раза в месяц») stays unread.
 */
export const recurrenceRule = (tokens: readonly Token[], at: number): Match | null =>
  readAdverb(tokens, at) ?? readEach(tokens, at) ?? readTimes(tokens, at) ?? readOnWeekdays(tokens, at);

const readAdverb = (tokens: readonly Token[], at: number): Match | null => {
  const word = wordAt(tokens, at);
  const row = ADVERBS.find(({ stem }) => word.startsWith(stem) && !OBLIQUE.test(word));
  return row
    ? { kind: "recurrence", end: word.length < 9 ? skipDot(tokens, at + 1) : at + 1, recurs: row.recurs }
    : null;
};

const readEach = (tokens: readonly Token[], at: number): Match | null => {
  if (!/^кажд(?:ый|ую|ое|ая|ого|ой|ом)$/.test(wordAt(tokens, at))) return null;
  const school = /^(?:учебн|уч$)/.test(wordAt(tokens, at + 1)) ? skipDot(tokens, at + 2) : at + 1;
  const word = wordAt(tokens, school);
  if (weekdayOfWord(word) !== null) {
    let end = wordAt(tokens, school + 1) === "месяца" ? school + 2 : school + 1;
    while (
      (isMark(tokens, end, ",") || wordAt(tokens, end) === "и") &&
      weekdayOfWord(wordAt(tokens, end + 1)) !== null
    )
      end += 2;
    return { kind: "recurrence", end, recurs: "weekly" };
  }
  const unit = UNITS.find((row) => row.word.test(word));
  return unit ? { kind: "recurrence", end: school + 1, recurs: unit.recurs } : null;
};

const readTimes = (tokens: readonly Token[], at: number): Match | null => {
  let start = at;
  if (wordAt(tokens, start) === "не" && /^(?:реже|менее|меньше)$/.test(wordAt(tokens, start + 1))) start += 2;
  if (isMark(tokens, start, ",") && wordAt(tokens, start + 1) === "чем") start++;
  if (wordAt(tokens, start) === "чем") start++;
  const word = wordAt(tokens, start);
  const number = numberTokenAt(tokens, start, 2);
  const times = number ? Number(number.text) : (TIMES[word] ?? 1);
  let end = number || TIMES[word] !== undefined ? start + 1 : start;
  // «1-2 раза в год»: no rhythm of ours.
  const several = number !== null && isMark(tokens, end, "-") && numberTokenAt(tokens, end + 1, 2) !== null;
  if (several) end += 2;
  if (/^(?:раза?|разу)$/.test(wordAt(tokens, end))) end++;
  else if (wordAt(tokens, end) === "р" && number) end = skipDot(tokens, end + 1);
  else if (!/жды$/.test(word)) return null;
  if (wordAt(tokens, end) !== "в" && !isMark(tokens, end, "/")) return null;
  return readUnit(tokens, end + 1, several ? 0 : times);
};

function readUnit(tokens: readonly Token[], at: number, times: number): Match | null {
  const every = numberTokenAt(tokens, at, 2);
  let start = every ? at + 1 : at;
  if (/^(?:учебн|календарн|уч$)/.test(wordAt(tokens, start))) start = skipDot(tokens, start + 1);
  const unit = UNITS.find(
    (row) =>
      row.word.test(wordAt(tokens, start)) ||
      (every && /^месяц(?:а|ев)$/.test(wordAt(tokens, start)) && row.recurs === "monthly"),
  );
  if (!unit) return null;
  const end = start + 1;
  const count = every ? Number(every.text) : 1;
  const recurs =
    unit.months > 0
      ? BY_MONTHS[(unit.months * count) / times]
      : count === 1 && times === 1
        ? unit.recurs
        : undefined;
  return recurs ? { kind: "recurrence", end, recurs } : { kind: "unread", end, aside: true };
}

const BY_UNITS: Readonly<Record<string, Recurrence>> = {
  полугодиям: "half-yearly",
  четвертям: "quarterly",
  кварталам: "quarterly",
  месяцам: "monthly",
};

const readOnWeekdays = (tokens: readonly Token[], at: number): Match | null => {
  const unit = wordAt(tokens, at) === "по" ? BY_UNITS[wordAt(tokens, at + 1)] : undefined;
  if (unit) return { kind: "recurrence", end: at + 2, recurs: unit };
  if (wordAt(tokens, at) !== "по" || !isWeekdays(wordAt(tokens, at + 1))) return null;
  let end = at + 2;
  while (isMark(tokens, end, ",") || /^(?:и|по)$/.test(wordAt(tokens, end))) {
    if (isWeekdays(wordAt(tokens, end + 1))) end += 2;
    else if (wordAt(tokens, end + 1) === "по" && isWeekdays(wordAt(tokens, end + 2))) end += 3;
    else break;
  }
  return { kind: "recurrence", end, recurs: "weekly" };
};

/** «понедельникам»: the form that says every week. */
function isWeekdays(word: string): boolean {
  return /(?:ам|ям)$/.test(word) && weekdayOfWord(word) !== null;
}
