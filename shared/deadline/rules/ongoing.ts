import { isOneSlipAway } from "../../text/distance.ts";
import { readMonth } from "../periods/month.ts";
import { readPeriod } from "../periods/read-period.ts";
import { isYearWord, readWrittenYear, schoolYearWordsEnd, skipYearWords } from "../periods/read-year.ts";
import { isMark, skipDot, type Token, wordAt, wordsAt } from "../tokens.ts";
import { type RangeRead, readRange, readRangeOrPeriod } from "./range.ts";
import { type Draft, dated, type Match, moment, type Rule, type Surroundings } from "./rule.ts";
import { trailingWordsEnd } from "./trailing-words.ts";

const UNBOUNDED = { kind: "ongoing", from: null, due: null } as const;

const STANDING = [
  ["постоянно"],
  ["постоянная"],
  ["непрерывно"],
  ["регулярно"],
  ["систематически"],
  ["круглогодично"],
  ["бессрочно"],
  ["на", "постоянной", "основе"],
  ["на", "регулярной", "основе"],
  ["круглый", "год"],
  ["весь", "год"],
  ["весь", "учебный", "год"],
  ["весь", "уч", "год"],
] as const;

/** A time named by what fills it: «всего периода реализации ЦМН», «срока действия программы». */
const LASTING_THING =
  /^(?:период|срок|врем|цикл|действи|реализаци|внедрени|процесс|программ|обучени|практик|проект|этап|работ|занят|смен)/;
const PART_OF_YEAR = /^(?:полугоди[яе]|четверт[иь]|квартал[а]?|месяц[а]?|семестр[а]?|триместр[а]?)$/;
const WHOLE =
  /^(?:всего|всей|всех|этого|данного|текущего|каждого|каждой|одного|календарного|полного|целого)$/;

/**
 * «постоянно», «в течение года», «в течении уч. года», «в течение всего периода внедрения ЦМН», «в течение 2023-2024 учебного года»,
 * «постоянно с 1 сентября по 31 мая». Bounds only where the words give them.
 */
export const ongoingRule: Rule = (tokens, at, surroundings) => {
  const standing = standingEnd(tokens, at);
  if (standing !== null) return readStandingBounds(tokens, standing);
  const during = duringEnd(tokens, at);
  if (during !== null) return readDuring(tokens, during, surroundings);
  const period = periodOfEnd(tokens, at);
  return period === null ? null : moment(UNBOUNDED, trailingWordsEnd(tokens, period, surroundings));
};

/** The place after «постоянно», «на постоянной основе», «весь учебный год». */
export function standingEnd(tokens: readonly Token[], at: number): number | null {
  for (const words of STANDING) {
    const end = wordsAt(tokens, at, words);
    if (end !== null) return end;
  }
  return isOneSlipAway(wordAt(tokens, at), "постоянно") ? at + 1 : null;
}

/** The place after «в течение», however it is spelt or cut («в течении», «в теч.»), or «на протяжении». */
export function duringEnd(tokens: readonly Token[], at: number): number | null {
  const protracted = wordsAt(tokens, at, ["на", "протяжении"]);
  if (protracted !== null) return protracted;
  const start = wordAt(tokens, at) === "в" ? at + 1 : at;
  const word = wordAt(tokens, start).replace(/^в(?=течени)/, "");
  if (/^(?:теч|течен|течени|течение|течении|течений)$/.test(word)) return skipDot(tokens, start + 1);
  return start > at && isOneSlipAway(word, "течение") ? start + 1 : null;
}

/** «постоянно с 1 сентября по 31 мая», «постоянно до 31 мая», «постоянно с сентября». */
function readStandingBounds(tokens: readonly Token[], at: number): Match {
  if (/^(?:с|со)$/.test(wordAt(tokens, at))) {
    const range = readRange(tokens, at + 1);
    if (range) return dated("ongoing", range.first, range.last, range.end);
    const from = readPeriod(tokens, at + 1);
    if (from) return dated("since", from.period, null, from.end);
  }
  const until =
    wordAt(tokens, at) === "до" || wordAt(tokens, at) === "по" ? readPeriod(tokens, at + 1) : null;
  return until ? dated("ongoing-by", until.period, null, until.end) : moment(UNBOUNDED, at);
}

function readDuring(tokens: readonly Token[], at: number, surroundings: Surroundings): Match | null {
  let start = at;
  while (WHOLE.test(wordAt(tokens, start)) && start < at + 3) start++;
  const bounded = readRangeOrPeriod(tokens, start);
  if (bounded && !bounded.first.recurs) return duringMonths(tokens, bounded);
  // «учебного 2023-2024 года»
  const turned = /^уч/.test(wordAt(tokens, start))
    ? readWrittenYear(tokens, skipDot(tokens, start + 1))
    : null;
  if (turned?.year?.kind === "school") {
    return dated(
      "ongoing",
      { kind: "months", month: 9, count: 12, year: turned.year, daysBy: "bounds-of-year" },
      null,
      turned.end,
    );
  }
  const school = schoolYearWordsEnd(tokens, start);
  if (school !== null) return moment(UNBOUNDED, school);
  if (isYearWord(wordAt(tokens, start))) return moment(UNBOUNDED, skipYearWords(tokens, start));
  if (PART_OF_YEAR.test(wordAt(tokens, start)) && !isBeforeEvent(wordAt(tokens, start + 1))) {
    return moment(UNBOUNDED, start + 1);
  }
  return LASTING_THING.test(wordAt(tokens, start))
    ? moment(UNBOUNDED, trailingWordsEnd(tokens, start + 1, surroundings))
    : null;
}

/** «в течение октября, ноября и декабря»: the months after it are meant by the same «в течение». */
function duringMonths(tokens: readonly Token[], read: RangeRead): Match {
  const drafts: Draft[] = [{ kind: "dated", as: "ongoing", first: read.first, last: read.last }];
  let end = read.end;
  while (read.first.kind === "months" && (isMark(tokens, end, ",") || wordAt(tokens, end) === "и")) {
    const next = readMonth(tokens, end + 1);
    if (!next || isMark(tokens, next.end, "-")) break;
    drafts.push({ kind: "dated", as: "ongoing", first: next.period, last: null });
    end = next.end;
  }
  return { kind: "drafts", end, drafts };
}

/** «в течение месяца после …» is measured from an event. */
function isBeforeEvent(word: string): boolean {
  return /^(?:после|со|с|до)$/.test(word);
}

/** «весь период реализации», «на период действия договора», «в период внедрения ЦМН». */
function periodOfEnd(tokens: readonly Token[], at: number): number | null {
  let start = at;
  if (/^(?:в|на|за)$/.test(wordAt(tokens, start))) start++;
  if (/^ве(?:сь|сей)$/.test(wordAt(tokens, start))) start++;
  if (start === at || !/^(?:период|срок|процессе)$/.test(wordAt(tokens, start))) return null;
  if (/^ве/.test(wordAt(tokens, start - 1)) && !wordAt(tokens, start + 1)) return start + 1;
  const thing = wordAt(tokens, start + 1);
  // «в срок до …» and «в период с …» are read by other rules.
  return thing.length > 3 && !/^(?:установл|определ|указан|согласов)/.test(thing) ? start + 1 : null;
}
