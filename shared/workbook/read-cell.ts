import { dayNumberToISODate, type ISODate, isoDate, parseISODate } from "../calendar/iso-date.ts";
import { comparisonKey } from "../text/fold.ts";
import type { CellValue } from "./cell.ts";

/** A value read from a cell, or the fact that its words make no sense for the column. Empty cells give `value: null`. */
export type CellReading<T> =
  | { readonly ok: true; readonly value: T | null }
  | { readonly ok: false; readonly words: string };

/** Days between 30 December 1899, day 0 of a spreadsheet, and 1 January 1970. */
const SPREADSHEET_EPOCH = 25569;

/**
 * A day: a date cell, "15.09.2024", "15.9.24", "2024-09-15", or the serial number a sheet shows when the format is lost
 * (only within 1950–2100, so that a year or a count typed by mistake is not taken for a date).
 */
export function readDate(value: CellValue): CellReading<ISODate> {
  if (value === null || value === "") return { ok: true, value: null };
  if (typeof value === "object") return { ok: true, value: value.date };
  if (typeof value === "number") {
    const serial = Math.floor(value);
    return serial >= 18_264 && serial <= 73_415
      ? { ok: true, value: dayNumberToISODate(serial - SPREADSHEET_EPOCH) }
      : { ok: false, words: String(value) };
  }
  const text = String(value).trim();
  if (text === "") return { ok: true, value: null };
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})(?:\s*г(?:\.|ода)?)?$/.exec(text);
  const date = dotted
    ? isoDate(fullYear(dotted[3] as string), Number(dotted[2]), Number(dotted[1]))
    : parseISODate(text);
  return date === null ? { ok: false, words: text } : { ok: true, value: date };
}

/** «24» is 2024; from 50 on it can only be the last century, when somebody was hired. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** A number: 12, "12", "12,5", "1 200" (thousands apart), "35 %" as 35. Words beside a number are not guessed away. */
export function readNumber(value: CellValue): CellReading<number> {
  if (value === null || value === "") return { ok: true, value: null };
  if (typeof value === "number") return { ok: true, value };
  if (typeof value !== "string")
    return { ok: false, words: typeof value === "object" ? value.date : String(value) };
  const text = value.trim();
  if (text === "") return { ok: true, value: null };
  const plain = text.replace(/[\s\u00a0\u202f](?=\d{3}(\D|$))/g, "").replace(/\s*%$/, "");
  // «1.200» and «12,500» may be thousands or thousandths.
  const doubtful = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  return /^[+-]?\d+([.,]\d+)?$/.test(plain) && !doubtful
    ? { ok: true, value: Number(plain.replace(",", ".")) }
    : { ok: false, words: text };
}

const YES_WORDS = new Set(["да", "+", "есть", "true", "истина", "v", "✓", "✔", "☑", "x", "х", "1"]);
const NO_WORDS = new Set(["нет", "-", "false", "ложь", "☐", "0"]);

/** Yes or no: a check box, or the marks people put where check boxes were lost. */
export function readYes(value: CellValue): CellReading<boolean> {
  if (value === null || value === "") return { ok: true, value: null };
  if (typeof value === "boolean") return { ok: true, value };
  const words = typeof value === "object" ? value.date : String(value);
  const key = words.trim().toLowerCase();
  if (key === "") return { ok: true, value: null };
  if (YES_WORDS.has(key) || YES_WORDS.has(comparisonKey(key))) return { ok: true, value: true };
  if (NO_WORDS.has(key) || NO_WORDS.has(comparisonKey(key))) return { ok: true, value: false };
  return { ok: false, words };
}

/** One of a list in the list's own spelling. Other words come back as they are, with `known: false`. */
export function readOption(
  value: CellValue,
  options: readonly string[],
): { readonly value: string | null; readonly known: boolean } {
  const text = readText(value);
  if (text === null) return { value: null, known: true };
  const option = options.find((candidate) => optionKey(candidate) === optionKey(text));
  return option === undefined ? { value: text, known: false } : { value: option, known: true };
}

/** «Учитель – учитель» and «учитель-учитель» are one option: people set dashes as they like. */
function optionKey(text: string): string {
  return comparisonKey(text).replace(/ ?- ?/g, "-");
}

/** Text as a person sees it; null where the cell is empty or white. */
export function readText(value: CellValue): string | null {
  if (value === null) return null;
  const text = typeof value === "object" ? value.date : String(value).trim();
  return text === "" ? null : text;
}
