import { dateParts, dottedDate, type ISODate, parseISODate } from "../../calendar/iso-date.ts";
import type { ReportValue } from "../../report/report.ts";
import type { Question } from "../question.ts";
import { type Conversion, done, refuse } from "./conversion.ts";

const DAY_MS = 86_400_000;

/** The month or the week of a day, for a control that asks for no more; the person is told which day it was. */
export function toPeriod(value: ReportValue, question: Question): Conversion {
  const day = typeof value === "string" ? parseISODate(value) : null;
  if (day === null) return refuse("Форма ждёт дату, а значение другое.");
  const text = question.kind === "week" ? weekOf(day) : day.slice(0, 7);
  const { min, max } = question.constraints;
  // Both are written so that the earlier one sorts first.
  if ((min !== null && text < min) || (max !== null && text > max))
    return refuse(`Форма не принимает этот срок: ${shownPeriod(text)}. Впишите его сами.`);
  return done({ kind: "text", text }, shownPeriod(text), `В книге полная дата: ${dottedDate(day)}.`);
}

/** A day alone does not tell the hour. */
export function refuseTime(): Conversion {
  return refuse("Форма ждёт время, а в книге его нет. Впишите его сами.");
}

/**
 * A month or a week as the browser keeps it, in words for the person.
 * @example shownPeriod("2025-09") // "09.2025"
 * @example shownPeriod("2025-W36") // "36-я неделя 2025 года"
 */
export function shownPeriod(text: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  if (week !== null) return `${Number(week[2])}-я неделя ${week[1]} года`;
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  return month === null ? text : `${month[2]}.${month[1]}`;
}

/** The week of a day (ISO 8601: weeks begin on Monday, the first one holds the year's first Thursday). @example weekOf("2025-12-31") // "2026-W01" */
function weekOf(day: ISODate): string {
  const { year, month, day: number } = dateParts(day);
  const at = Date.UTC(year, month - 1, number);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const thursday = new Date(at + (3 - weekday) * DAY_MS);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / DAY_MS / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
