import { readPeriod } from "../periods/read-period.ts";
import { isMark, numberTokenAt, skipDot, type Token, wordAt, wordsAt } from "../tokens.ts";
import type { Rule } from "./rule.ts";
import { trailingWordsEnd } from "./trailing-words.ts";

/** Words after which an event is named. */
const HEADS = [
  ["после"],
  ["до"],
  ["перед"],
  ["накануне"],
  ["с", "момента"],
  ["со", "дня"],
  ["с", "даты"],
  ["с", "дня"],
  ["от", "даты"],
  ["в", "день"],
  ["в", "дни"],
  ["при"],
  ["по", "окончании"],
  ["по", "окончанию"],
  ["по", "завершении"],
  ["по", "завершению"],
  ["по", "итогам"],
  ["по", "результатам"],
  ["по", "факту"],
] as const;

/** Words before a length of time: «за 2 недели до», «в течение 10 дней после», «не позднее чем через 3 дня». */
const BEFORE_LENGTH = /^(?:в|течение|течении|через|спустя|не|позднее|позже|менее|более|ранее|чем|за|срок)$/;
const AMOUNT_WORD =
  /^(?:один|одного|одну|два|две|двух|три|трех|четыре|четырех|пять|пяти|шесть|семь|семи|восемь|девять|десять|десяти|четырнадцать|несколько|нескольких|первых)$/;
const KIND_OF_DAY = /^(?:рабоч|календарн|учебн|раб$|кал$|уч$)/;
const UNIT =
  /^(?:день|дня|дней|дню|дн|недел[яиюь]|нед|месяц(?:а|ев)?|мес|час(?:а|ов)?|сутки|суток|лет|года?)$/;
const TERM = /^(?:[а-я]*дневн|недельн|месячн|двухнедельн)/;

/** «до конца года» may be any year's end, «до конца недели» any week's: those are for a person to say. */
const EDGE = /^(?:конца|начала|середины|окончания|конец)$/;
const UNSURE_TIME =
  /^(?:года?|г|месяца|недели|дня|четверти|квартала|полугодия|текущего|этого|календарного|периода)$/;

/**
 * «после проведенного мероприятия», «за 2 недели до начала конкурса», «в течение 10 рабочих дней со дня издания приказа»: the event
 * keeps its words as written. Stands after all rules with days, so «до» and «после» are followed by no day here.
 */
export const onEventRule: Rule = (tokens, at, surroundings) => {
  const head = eventHeadEnd(tokens, at);
  if (head === null) return null;
  if (EDGE.test(wordAt(tokens, head)) && UNSURE_TIME.test(wordAt(tokens, head + 1))) return null;
  // The first word is the event's in any case: «по итогам каждого полугодия».
  const startsAnother = (place: number) => place > head && surroundings.startsAnother(place);
  const end = trailingWordsEnd(tokens, head, { startsAnother });
  const first = tokens[head];
  // «до 5 …» is a slip in a day; «по итогам 1 четверти» is an event like any other.
  const named = first?.kind !== "number" || /^(?:по|срок)$/.test(wordAt(tokens, at));
  return first && end > head && named ? { kind: "event", from: head, end } : null;
};

/** «за 2 недели до 1 сентября»: the day named is not the day meant, so none is given; the words come back as unread. */
export const offsetFromDayRule: Rule = (tokens, at) => {
  const length = lengthEnd(tokens, at);
  if (length === null || !/^(?:до|после|с|со|от)$/.test(wordAt(tokens, length))) return null;
  const period = readPeriod(tokens, length + 1);
  return period && { kind: "unread", end: period.end };
};

function eventHeadEnd(tokens: readonly Token[], at: number): number | null {
  const written = wordsAt(tokens, at, ["срок", "зависит", "от", "события"]);
  if (written !== null && isMark(tokens, written, ":")) return written + 1;
  const soon = /^(?:сразу|непосредственно|незамедлительно)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const length = lengthEnd(tokens, at);
  return (length === null ? null : headEnd(tokens, length)) ?? headEnd(tokens, soon);
}

function headEnd(tokens: readonly Token[], at: number): number | null {
  for (const words of HEADS) {
    const end = wordsAt(tokens, at, words);
    if (end !== null) return end;
  }
  return null;
}

/** The place after «за 2 недели», «не позднее 3 рабочих дней», «в трехдневный срок». */
function lengthEnd(tokens: readonly Token[], at: number): number | null {
  let end = at;
  while (end < at + 6 && (BEFORE_LENGTH.test(wordAt(tokens, end)) || isCommaBeforeThan(tokens, end))) end++;
  const led = end > at;
  const from = end;
  if (numberTokenAt(tokens, end, 3) || AMOUNT_WORD.test(wordAt(tokens, end))) end++;
  if (isMark(tokens, end, "-") && numberTokenAt(tokens, end + 1, 3)) end += 2;
  if (end > from && isMark(tokens, end, "-")) end++;
  if (TERM.test(wordAt(tokens, end)) && wordAt(tokens, end + 1) === "срок") return end + 2;
  if (KIND_OF_DAY.test(wordAt(tokens, end))) end = skipDot(tokens, end + 1);
  if (!UNIT.test(wordAt(tokens, end)) || (!led && end === from)) return null;
  return skipDot(tokens, end + 1);
}

/** «не позднее, чем за …» */
function isCommaBeforeThan(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at, ",") && wordAt(tokens, at + 1) === "чем";
}
