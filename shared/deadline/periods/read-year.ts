import type { YearSaid } from "../period.ts";
import { isMark, numberTokenAt, skipDot, type Token, wordAt } from "../tokens.ts";
import { monthOfWord } from "../vocabulary/months.ts";

/** A year read from the words, or null where they name it without a number («текущего года»). */
export type YearRead = { readonly year: YearSaid | null; readonly end: number; readonly short?: true };

const YEAR_WORD = /^(?:г|гг|год|года|году|годом|годы|годов)$/;
const SCHOOL_WORD = /^(?:уч|учеб|учебн|учебный|учебного|учебному|учебным|учебном|учгод|учгода)$/;
const THIS = /^(?:этого|данного|текущего|настоящего|этом|данном|текущем|настоящем|тек)$/;

/**
 * A year after a day or a month: «2023», «2023 г.», «23 г.», «2023-2024 уч. года», «2023/24», «текущего года».
 * @returns null where no year stands there
 */
export function readYear(tokens: readonly Token[], at: number): YearRead | null {
  let start = at;
  if (isMark(tokens, start, ",") && numberTokenAt(tokens, start + 1)) start++;
  // «сентябрь-2023», «сентябрь.2023»
  else if (isMark(tokens, start, "-", ".", "/", "'") && tokens[start]?.glued && tokens[start + 1]?.glued) {
    if (fourDigits(tokens, start + 1) !== null && wordAt(tokens, start - 1) !== "") start++;
  }
  if (/^(?:в|во)$/.test(wordAt(tokens, start)) && numberTokenAt(tokens, start + 1)) start++;
  const named = SCHOOL_WORD.test(wordAt(tokens, start)) ? skipDot(tokens, start + 1) : start;
  return (
    readWrittenYear(tokens, named) ??
    readShortYear(tokens, start) ??
    readBareShortYear(tokens, at) ??
    readUnnamedYear(tokens, start)
  );
}

/** Four digits with whatever goes with them: «2023 г.», «2023-2024 учебный год». */
export function readWrittenYear(tokens: readonly Token[], at: number): YearRead | null {
  const year = fourDigits(tokens, at);
  if (year === null) return null;
  // «2023.09.15» and «2024.» before another number: not a lone year.
  if (
    isMark(tokens, at + 1, ".") &&
    tokens[at + 1]?.glued &&
    numberTokenAt(tokens, at + 2) &&
    tokens[at + 2]?.glued
  ) {
    return null;
  }
  const pairEnd = schoolPairEnd(tokens, at, year);
  if (pairEnd !== null) {
    return { year: { kind: "school", firstYear: year }, end: skipYearWords(tokens, pairEnd) };
  }
  return { year: { kind: "calendar", year }, end: skipYearWords(tokens, at + 1) };
}

/** The place after «уч. года», «г.», «гг.», «учебный год»; the same place where none stands there. */
export function skipYearWords(tokens: readonly Token[], at: number): number {
  let end = at;
  if (SCHOOL_WORD.test(wordAt(tokens, end))) end = skipDot(tokens, end + 1);
  if (!YEAR_WORD.test(wordAt(tokens, end))) return end;
  const short = wordAt(tokens, end).length <= 2;
  end = short ? skipDot(tokens, end + 1) : end + 1;
  // «г.г.»
  if (short && YEAR_WORD.test(wordAt(tokens, end)) && tokens[end]?.glued) end = skipDot(tokens, end + 1);
  return end;
}

/** The place after «учебного года», «уч. г.»: the school year without a number. */
export function schoolYearWordsEnd(tokens: readonly Token[], at: number): number | null {
  if (/^учгода?$/.test(wordAt(tokens, at))) return at + 1;
  const start = THIS.test(wordAt(tokens, at)) ? skipDot(tokens, at + 1) : at;
  if (!SCHOOL_WORD.test(wordAt(tokens, start))) return null;
  const end = skipDot(tokens, start + 1);
  return YEAR_WORD.test(wordAt(tokens, end)) ? skipYearWords(tokens, start) : null;
}

/** Whether the word is «год» in any case or short form. */
export function isYearWord(word: string): boolean {
  return YEAR_WORD.test(word);
}

function fourDigits(tokens: readonly Token[], at: number): number | null {
  const token = numberTokenAt(tokens, at);
  if (token?.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 2000 && year <= 2099 ? year : null;
}

function schoolPairEnd(tokens: readonly Token[], at: number, year: number): number | null {
  // «2023г.-2024г.» has the word inside.
  let dash = at + 1;
  if (/^гг?$/.test(wordAt(tokens, dash))) dash = skipDot(tokens, dash + 1);
  if (!isMark(tokens, dash, "-", "/", "\\")) return null;
  const second = numberTokenAt(tokens, dash + 1);
  if (!second || isDateStart(tokens, dash + 1)) return null;
  const next = String(year + 1);
  return second.text === next || second.text === next.slice(2) ? dash + 2 : null;
}

/** «… 2023-24.05.2024»: the second number begins a date, it is no year. */
function isDateStart(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at + 1, ".", "/") && numberTokenAt(tokens, at + 2) !== null;
}

function readShortYear(tokens: readonly Token[], at: number): YearRead | null {
  const token = numberTokenAt(tokens, at, 2);
  if (token?.text.length !== 2 || !YEAR_WORD.test(wordAt(tokens, at + 1))) return null;
  return { year: { kind: "calendar", year: 2000 + Number(token.text) }, end: skipYearWords(tokens, at + 1) };
}

/**
 * «сентябрь 23», «май 24 (учителя)», «сентябрь 23 - май 24»: two digits alone right after a name. Whether they fit is seen when the
 * school year is known. Before any other word they may count something: «май 24 часа».
 */
function readBareShortYear(tokens: readonly Token[], at: number): YearRead | null {
  const token = numberTokenAt(tokens, at, 2);
  const name = wordAt(tokens, at - 1) || (isMark(tokens, at - 1, ".") ? wordAt(tokens, at - 2) : "");
  if (token?.text.length !== 2 || token.ordinal || token.glued || name.length < 3) return null;
  const after = tokens[at + 1];
  const ends =
    !after ||
    after.newLine ||
    isMark(tokens, at + 1, ")", ";", "(") ||
    (isMark(tokens, at + 1, ",", ".") && tokens[at + 2]?.kind !== "number") ||
    (isMark(tokens, at + 1, "-", "/") && monthOfWord(wordAt(tokens, at + 2)) !== null) ||
    (/^(?:по|до|и)$/.test(after.text) && monthOfWord(wordAt(tokens, at + 2)) !== null);
  return ends
    ? { year: { kind: "calendar", year: 2000 + Number(token.text) }, end: at + 1, short: true }
    : null;
}

function readUnnamedYear(tokens: readonly Token[], at: number): YearRead | null {
  const start = THIS.test(wordAt(tokens, at)) ? skipDot(tokens, at + 1) : at;
  const schoolEnd = schoolYearWordsEnd(tokens, start);
  if (schoolEnd !== null) return { year: null, end: schoolEnd };
  if (start === at || !YEAR_WORD.test(wordAt(tokens, start))) return null;
  return { year: null, end: skipYearWords(tokens, start) };
}
