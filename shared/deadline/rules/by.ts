import type { Period } from "../period.ts";
import { readDay } from "../periods/day.ts";
import { readEndOf, readSchoolYear } from "../periods/end-of.ts";
import type { PeriodRead } from "../periods/period-read.ts";
import { readMonthName } from "../periods/read-month.ts";
import { readPeriod } from "../periods/read-period.ts";
import { readYear } from "../periods/read-year.ts";
import { isMark, numberTokenAt, type Token, wordAt, wordsAt } from "../tokens.ts";
import { readDaysOfOneMonth } from "./days-of-one-month.ts";
import { skipInclusive } from "./range.ts";
import { type DatedForm, type Draft, dated, type Match, type Rule } from "./rule.ts";

const HEADS = [
  { words: ["не", "позднее", "чем", "до"], before: false, inclusive: false },
  { words: ["не", "позднее", "чем", "к"], before: false, inclusive: true },
  { words: ["не", "позднее", "чем"], before: false, inclusive: true },
  { words: ["не", "позже", "чем"], before: false, inclusive: true },
  { words: ["не", "позднее"], before: false, inclusive: true },
  { words: ["не", "позже"], before: false, inclusive: true },
  { words: ["не", "поздней"], before: false, inclusive: true },
  { words: ["до"], before: false, inclusive: false },
  { words: ["по"], before: false, inclusive: true },
  { words: ["к"], before: true, inclusive: true },
  { words: ["ко"], before: true, inclusive: true },
] as const;

/**
 * «до 15.09», «не позднее 1 октября», «в срок до 20 мая», «к 1 октября», «до конца сентября», «до начала учебного года»,
 * «до 15 октября, 15 января». A day and a month include their last day; «к октябрю» and «до начала …» end the day before.
 */
export const byRule: Rule = (tokens, at) => {
  const head = byHeadEnd(tokens, at);
  if (!head) return null;
  const edge = readEdge(tokens, head.end);
  if (edge) return edge;
  const read = readPeriod(tokens, head.end);
  if (!read) return readLastDaysOfOneMonth(tokens, head.end);
  // «до 2025 года» leaves open whether the year counts: a person must say.
  if (!head.inclusive && isWholeYear(read.period)) return { kind: "unread", end: read.end };
  const as: DatedForm =
    (head.before && read.period.kind === "months") ||
    (wordAt(tokens, head.end - 1) !== "по" && isDaysOff(read.period))
      ? "by-before"
      : "by";
  return furtherDays(tokens, read, as);
};

/** The place after «до», «не позднее», «в срок до» and whether the words mean «before it begins». */
function byHeadEnd(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly before: boolean; readonly inclusive: boolean } | null {
  let start = at;
  if (wordAt(tokens, start) === "в" && wordAt(tokens, start + 1) === "срок") start++;
  if (/^срок(?:и|ом)?$/.test(wordAt(tokens, start))) start++;
  if (start > at) start = purposeEnd(tokens, start);
  if (start > at && isMark(tokens, start, ":", "-", ",")) start++;
  for (const { words, before, inclusive } of HEADS) {
    const end = wordsAt(tokens, start, words) ?? acrossComma(tokens, start, words);
    if (end !== null) return { end: clockEnd(tokens, end), before, inclusive };
  }
  return null;
}

/** «не позднее, чем 5 октября» */
function acrossComma(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  if (words[2] !== "чем" || !isMark(tokens, at + 2, ",")) return null;
  const head = wordsAt(tokens, at, words.slice(0, 2));
  return head === null ? null : wordsAt(tokens, head + 1, words.slice(2));
}

/** «срок исполнения», «сроки проведения»: the place after what the term is of. */
export function purposeEnd(tokens: readonly Token[], at: number): number {
  return /^(?:реализации|исполнения|выполнения|проведения|сдачи|предоставления)$/.test(wordAt(tokens, at))
    ? at + 1
    : at;
}

/** «до 1, 15 октября», «до 15 и 30 числа каждого месяца»; which of «до 10-15 октября» is the last day, nobody knows. */
function readLastDaysOfOneMonth(tokens: readonly Token[], at: number): Match | null {
  const days = readDaysOfOneMonth(tokens, at);
  if (days?.kind !== "drafts") return null;
  const drafts = days.drafts.flatMap((draft) =>
    draft.kind === "dated" && (draft.last === null || isOneDay(draft.first, draft.last))
      ? [{ ...draft, as: "by" as const, last: null }]
      : [],
  );
  return drafts.length === days.drafts.length ? { ...days, drafts } : null;
}

function isOneDay(first: Period, last: Period): boolean {
  return first.kind === "day" && last.kind === "day" && first.day === last.day && first.month === last.month;
}

/** «до осенних каникул», «к лету»: before they begin. */
function isDaysOff({ daysBy }: Period): boolean {
  return daysBy === "holidays" || daysBy === "season";
}

function isWholeYear(period: Period): boolean {
  return period.kind === "months" && period.count >= 12 && period.year?.kind === "calendar";
}

/** «до 18:00 15.09»: the hour is not kept, the day is. */
function clockEnd(tokens: readonly Token[], at: number): number {
  const minutes = numberTokenAt(tokens, at + 2, 2);
  if (!numberTokenAt(tokens, at, 2) || !minutes || !isMark(tokens, at + 1, ":", ".", "-")) return at;
  const end = isMark(tokens, at + 3, ",") ? at + 4 : at + 3;
  if (isMark(tokens, at + 1, ":")) return end;
  // «до 12.00 20 октября»: no day has the month 00, but only a day after it makes it an hour.
  return minutes.text === "00" && readDay(tokens, end) ? end : at;
}

/** «до 15 октября, 15 января и 15 апреля»: the days after it are meant by the same «до». */
function furtherDays(tokens: readonly Token[], first: PeriodRead, as: DatedForm): Match {
  const drafts: Draft[] = [{ kind: "dated", as, first: first.period, last: null }];
  let end = skipInclusive(tokens, first.end);
  while (first.period.kind === "day" && (isMark(tokens, end, ",", "/") || wordAt(tokens, end) === "и")) {
    const next = readDay(tokens, end + 1);
    // A range, «до 1 октября, 5 мая - 10 мая», is a deadline of its own.
    if (next?.period.kind !== "day" || isMark(tokens, next.end, "-")) break;
    drafts.push({ kind: "dated", as, first: next.period, last: null });
    end = next.end;
  }
  return { kind: "drafts", end, drafts };
}

const FIRST_MONTH_OF_SCHOOL_YEAR = { kind: "months", month: 9, count: 1 } as const;

/** «до конца мая», «к началу учебного года», «до середины октября». */
function readEdge(tokens: readonly Token[], at: number): Match | null {
  const word = wordAt(tokens, at);
  const next = at + 1;
  const end = readEndOf(tokens, at);
  if (end) return dated("by", end.period, null, end.end);
  if (/^(?:начала|началу)$/.test(word)) {
    const school = readSchoolYear(tokens, next);
    if (school) return dated("by-before", { ...FIRST_MONTH_OF_SCHOOL_YEAR, ...school }, null, school.end);
    const read = readPeriod(tokens, next);
    return read && dated("by-before", read.period, null, read.end);
  }
  if (/^(?:середины|середине)$/.test(word)) {
    const month = readMonthName(tokens, next);
    if (!month) return null;
    const year = readYear(tokens, month.end);
    const period: Period = {
      kind: "day",
      month: month.month,
      day: 15,
      year: year?.year ?? null,
      daysBy: "third-of-month",
    };
    return dated("by", period, null, year?.end ?? month.end);
  }
  return null;
}
