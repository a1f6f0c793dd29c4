import { ru } from "chrono-node";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { isoDate, lastOfMonth } from "../../shared/calendar/iso-date.ts";
import { schoolYearStarting } from "../../shared/calendar/school-year.ts";
import type { DeadlinePart } from "../../shared/deadline/deadline.ts";
import { parseDeadline } from "../../shared/deadline/parse-deadline.ts";
import { type PhraseRow, readPhraseTable } from "./phrase-table.ts";

const schoolYear = schoolYearStarting(2023);
/** chrono knows no school year: from its first day, looking forward, is the nearest it can be told. */
const firstDay = new Date(2023, 8, 1, 12);
const ROUNDS = 40;

type Days = { readonly from: ISODate | null; readonly due: ISODate | null };

/**
 * Prints how many phrases of the table our reader and chrono-node's Russian locale read exactly, and how many each reads a second, in
 * the same run. chrono is judged by its days alone, and kindly: a month without a day counts as the whole month, a lone day for a deadline on
 * it, and where the table has no days it only has to find none.
 */
export function compareDeadlineReaders(): void {
  const rows = readPhraseTable();
  const dated = rows.filter(({ meaning }) => daysOfParts(meaning.parts).length > 0);
  const others = rows.filter((row) => !dated.includes(row));
  const phrases = rows.map(({ phrase }) => phrase);
  const [ourSpeed, chronoSpeed] = speeds(phrases);
  console.log(
    `\n${"сроки: фраз в таблице".padEnd(46)}${"всего".padStart(8)}${"наш".padStart(10)}${"chrono ru".padStart(12)}`,
  );
  line("прочитано точно, фразы с днями", dated, isExactOurs, isExactChrono);
  line("прочитано точно, фразы без дней", others, isExactOurs, isExactChrono);
  line("дан неверный день", rows, isWrongOurs, isWrongChrono);
  console.log(
    `${"фраз в секунду (медиана)".padEnd(54)}${String(ourSpeed).padStart(10)}${String(chronoSpeed).padStart(12)}`,
  );
  console.log(`${"быстрее chrono, раз".padEnd(54)}${(ourSpeed / chronoSpeed).toFixed(1).padStart(10)}`);
}

type Judge = (row: PhraseRow) => boolean;

function line(name: string, rows: readonly PhraseRow[], ours: Judge, chronos: Judge): void {
  const count = (judge: Judge) => String(rows.filter(judge).length);
  console.log(
    `${name.padEnd(46)}${String(rows.length).padStart(8)}${count(ours).padStart(10)}${count(chronos).padStart(12)}`,
  );
}

function isExactOurs({ phrase, meaning }: PhraseRow): boolean {
  const { parts, unread } = parseDeadline(phrase, schoolYear);
  return JSON.stringify({ parts, unread }) === JSON.stringify(meaning);
}

function isExactChrono({ phrase, meaning }: PhraseRow): boolean {
  const wanted = daysOfParts(meaning.parts);
  const read = readByChrono(phrase);
  return read.length === wanted.length && wanted.every((days, i) => fits(read[i] as Days, days));
}

const isWrongOurs: Judge = ({ phrase, meaning }) =>
  isWrong(daysOfParts(parseDeadline(phrase, schoolYear).parts), daysOfParts(meaning.parts));

const isWrongChrono: Judge = ({ phrase, meaning }) =>
  isWrong(readByChrono(phrase), daysOfParts(meaning.parts));

/** Whether a reader gives days that the table does not. */
function isWrong(read: readonly Days[], wanted: readonly Days[]): boolean {
  return read.some((days) => !wanted.some((each) => fits(days, each)));
}

/** A last day or a first day alone may be read as a lone day. */
function fits(read: Days, wanted: Days): boolean {
  if (read.from === wanted.from && read.due === wanted.due) return true;
  const only = wanted.from === null ? wanted.due : wanted.due === null ? wanted.from : null;
  return only !== null && (read.from === only || read.due === only);
}

function daysOfParts(parts: readonly DeadlinePart[]): readonly Days[] {
  return parts.flatMap((part): Days[] => {
    if (part.kind === "by") return [{ from: null, due: part.due }];
    if (part.kind === "window") return [{ from: part.from, due: part.due }];
    return part.kind === "ongoing" && (part.from ?? part.due) !== null
      ? [{ from: part.from, due: part.due }]
      : [];
  });
}

type ChronoDay = ReturnType<typeof ru.parse>[number]["start"];

function readByChrono(phrase: string): readonly Days[] {
  return ru.parse(phrase, firstDay, { forwardDate: true }).map(({ start, end }) => ({
    from: dayOf(start, "first"),
    due: dayOf(end ?? start, "last"),
  }));
}

function dayOf(day: ChronoDay, edge: "first" | "last"): ISODate | null {
  const year = day.get("year");
  const month = day.get("month");
  const date = day.get("day");
  if (year === null || month === null || date === null) return null;
  if (day.isCertain("day") || day.isCertain("weekday") || !day.isCertain("month"))
    return isoDate(year, month, date);
  return edge === "first" ? isoDate(year, month, 1) : lastOfMonth(year, month);
}

/** Phrases a second of both, in turns, so that whatever else the machine does hits both; the first half only warms the engine up. */
function speeds(phrases: readonly string[]): readonly [ours: number, chronos: number] {
  const ours: number[] = [];
  const chronos: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(time(phrases, (phrase) => parseDeadline(phrase, schoolYear)));
    chronos.push(time(phrases, (phrase) => ru.parse(phrase, firstDay, { forwardDate: true })));
  }
  return [median(ours.slice(ROUNDS / 2)), median(chronos.slice(ROUNDS / 2))];
}

function time(phrases: readonly string[], read: (phrase: string) => unknown): number {
  const start = performance.now();
  for (const phrase of phrases) read(phrase);
  return Math.round((phrases.length / (performance.now() - start)) * 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
