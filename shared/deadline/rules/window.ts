import { readDay } from "../periods/day.ts";
import { readPeriod } from "../periods/read-period.ts";
import { isMark, type Token, wordAt } from "../tokens.ts";
import { weekdayOfWord } from "../vocabulary/weekdays.ts";
import { purposeEnd } from "./by.ts";
import { readDaysOfOneMonth } from "./days-of-one-month.ts";
import { standingEnd } from "./ongoing.ts";
import { readOrdinalsOfOneUnit } from "./ordinals-of-one-unit.ts";
import { readRange, readRangeOrPeriod } from "./range.ts";
import { dated, type Match, type Rule } from "./rule.ts";

/**
 * «сентябрь», «в июне», «май-август 2024 г.», «с 1 октября 2023г по май 2024г», «в период с 1 по 15 мая», «2, 3 мая 2024 года».
 * Stands before `since`, which reads a «с …» that has no end.
 */
export const windowRule: Rule = (tokens, at) => {
  const reported = readReported(tokens, at);
  if (reported) return reported;
  const lead = windowLeadEnd(tokens, at);
  if (/^(?:с|со)$/.test(wordAt(tokens, lead))) {
    const range = readRange(tokens, lead + 1);
    return range && dated("window", range.first, range.last, range.end);
  }
  const days = readDaysOfOneMonth(tokens, lead);
  if (days) return days;
  const ordinals = readOrdinalsOfOneUnit(tokens, lead);
  if (ordinals) return ordinals;
  const range = readRangeOrPeriod(tokens, lead);
  if (!range) return readVagueEdge(tokens, lead);
  // «01.09.2023 - бессрочно»
  const standing = isMark(tokens, range.end, "-") ? standingEnd(tokens, range.end + 1) : null;
  if (standing !== null && !range.last) return dated("since", range.first, null, standing);
  return dated("window", range.first, range.last, range.end);
};

/** «отчет за сентябрь до 5 октября», «за I квартал»: what the report is about, not when it is due. */
function readReported(tokens: readonly Token[], at: number): Match | null {
  if (wordAt(tokens, at) !== "за" || /^период|^врем/.test(wordAt(tokens, at + 1))) return null;
  const period = readPeriod(tokens, at + 1);
  return period && { kind: "unread", end: period.end, aside: true };
}

/** «в конце I полугодия», «начало 2024 года»: how much of it is meant nobody knows; the words come back as unread. */
function readVagueEdge(tokens: readonly Token[], at: number): Match | null {
  if (!/^(?:начал[оаеу]|середин[аеуы]|кон(?:ец|ца|це|цу))$/.test(wordAt(tokens, at))) return null;
  const period = readPeriod(tokens, at + 1);
  return period && { kind: "unread", end: period.end };
}

/** The place after «в», «на», «в период», «в срок», «сроки:» and the like. */
export function windowLeadEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  if (/^(?:в|во|на|за)$/.test(wordAt(tokens, end))) end++;
  if (/^(?:период|срок|сроки|время)$/.test(wordAt(tokens, end))) end++;
  if (end > at && /^срок/.test(wordAt(tokens, end - 1))) end = purposeEnd(tokens, end);
  if (end > at && isMark(tokens, end, ":")) end++;
  // «в пятницу, 13 октября»
  if (weekdayOfWord(wordAt(tokens, end)) === null) return end;
  const day = isMark(tokens, end + 1, ",", ".") ? end + 2 : end + 1;
  return readDay(tokens, day) ? day : end;
}
