import { dottedDate, type ISODate, isoDate } from "../../calendar/iso-date.ts";

/** Sentences of the program in «Примечание», beside whatever people wrote there. */
const MOVED = /Срок перенесён, было: (?:(\d\d)\.(\d\d)\.(\d{4})|без даты)\./;

/** The day before somebody moved it, as «Примечание» tells; «undated» where there was none, null where nothing was moved. */
export function plannedBefore(remark: string): ISODate | "undated" | null {
  const match = MOVED.exec(remark);
  if (match === null) return null;
  const [, day, month, year] = match;
  return day === undefined ? "undated" : isoDate(Number(year), Number(month), Number(day));
}

/**
 * The remark once a day is moved: the first day stays told through further moves, and back on that day nothing is told.
 * @example withMove("", "2024-09-25", "2024-09-30") // "Срок перенесён, было: 25.09.2024."
 */
export function withMove(remark: string, before: ISODate | null, after: ISODate): string {
  const planned = plannedBefore(remark);
  if (planned === after) return without(remark, MOVED);
  if (planned !== null || before === after) return remark;
  return joined(remark, `Срок перенесён, было: ${before === null ? "без даты" : dottedDate(before)}.`);
}

/** The remark once an event has happened: «Событие произошло 12.03.2025.» */
export function withEvent(remark: string, on: ISODate): string {
  return joined(remark, `Событие произошло ${dottedDate(on)}.`);
}

/** The remark once a recurring row goes on to its next time: «Сделано 27.09.2024, срок 25.09.2024.» */
export function withTimeDone(remark: string, day: ISODate | null, due: ISODate): string {
  return joined(
    remark,
    day === null
      ? `Сделано, срок ${dottedDate(due)}.`
      : `Сделано ${dottedDate(day)}, срок ${dottedDate(due)}.`,
  );
}

function joined(remark: string, sentence: string): string {
  if (remark.includes(sentence)) return remark;
  return remark.trim() === "" ? sentence : `${remark.trimEnd()}\n${sentence}`;
}

function without(remark: string, sentence: RegExp): string {
  return remark.replace(new RegExp(`\\n?${sentence.source}`), "").trim();
}
