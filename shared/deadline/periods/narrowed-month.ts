import { isMark, skipDot, type Token, wordAt } from "../tokens.ts";
import { ordinalAt } from "../vocabulary/ordinals.ts";
import { weekdayOfWord } from "../vocabulary/weekdays.ts";
import { readMonth } from "./month.ts";
import {
  readHalfOfMonth,
  readTenDays,
  readThirdOfMonth,
  readWeek,
  readWeekdayOfMonth,
} from "./part-of-month.ts";
import type { PeriodReader } from "./period-read.ts";

const READERS: readonly PeriodReader[] = [
  readWeekdayOfMonth,
  readWeek,
  readTenDays,
  readHalfOfMonth,
  readThirdOfMonth,
];

/**
 * The month first and its part after it: «сентябрь (3 неделя)», «октябрь, начало», «май 2024 г. – вторая половина». Read as if the
 * part stood before the month. Not at the end of a range: whose beginning «сентябрь-октябрь (начало)» means, nobody knows.
 */
export const readNarrowedMonth: PeriodReader = (tokens, at) => {
  if (isMark(tokens, at - 1, "-") || /^(?:по|до)$/.test(wordAt(tokens, at - 1))) return null;
  const month = readMonth(tokens, at);
  if (!month) return null;
  const bracket = isMark(tokens, month.end, "(");
  const start = bracket || isMark(tokens, month.end, ",", "-", ":") ? month.end + 1 : month.end;
  const part = /^(?:в|во)$/.test(wordAt(tokens, start)) ? start + 1 : start;
  const end = partEnd(tokens, part);
  if (end === null || (bracket ? !isMark(tokens, end, ")") : !isOver(tokens, end))) return null;
  const turned = [...tokens.slice(part, end), ...tokens.slice(at, month.end)];
  for (const read of READERS) {
    const found = read(turned, 0);
    if (found?.end === turned.length) return { period: found.period, end: bracket ? end + 1 : end };
  }
  return null;
};

function partEnd(tokens: readonly Token[], at: number): number | null {
  if (/^(?:начал[оеа]|середин[аеуы]|кон(?:ец|це|ца))$/.test(wordAt(tokens, at))) return at + 1;
  const which = ordinalAt(tokens, at);
  if (!which) return null;
  const unit = wordAt(tokens, which.end);
  if (!/^(?:недел[яюеи]|нед|декад[аеуы]|дек|половин[аеуы])$/.test(unit) && weekdayOfWord(unit) === null)
    return null;
  return skipDot(tokens, which.end + 1);
}

/** «сентябрь, начало октября»: the part belongs to what follows it. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || token.newLine || isMark(tokens, at, ",", ";", ".", "(", ")");
}
