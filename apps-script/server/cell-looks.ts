import type { ColumnFormat } from "../../shared/workbook/sheet-edit.ts";

export const PLAIN_TEXT = "@";
export const DATE_FORMAT = "dd.mm.yyyy";
export const AUTOMATIC = "General";

/** Number formats of columns; null leaves the column as it is. */
export const numberFormats = {
  text: PLAIN_TEXT,
  number: AUTOMATIC,
  percent: "0.0",
  date: DATE_FORMAT,
  checkbox: null,
  // Automatic, because Sheets makes a typed address clickable only there.
  link: null,
} as const satisfies Record<ColumnFormat, string | null>;

/** Pixels of a width given in characters of the body font. */
export function pixels(characters: number): number {
  return Math.round(characters * 7.5 + 14);
}
