import type { ISODate } from "../calendar/iso-date.ts";

/** What a cell holds. Dates are days, never clock times; an empty cell is null. */
export type CellValue = string | number | boolean | null | DateValue;

/** A day in a cell formatted as a date. */
export type DateValue = { readonly date: ISODate };

/**
 * A live formula, as Excel writes it in a file: English function names, commas, leading "=". `value` is what it gave when
 * the cell was read, or what the program computed itself when it writes (so that a viewer that does not recalculate shows it).
 */
export type FormulaCell = { readonly formula: string; readonly value: CellValue };

/** A text with an address behind it. Only http(s) addresses and places in the same workbook are written. */
export type LinkCell = { readonly text: string; readonly href: string };

/** What is written to a cell or read from it. */
export type CellContent = CellValue | FormulaCell | LinkCell;

export function isDateValue(content: CellContent): content is DateValue {
  return typeof content === "object" && content !== null && "date" in content;
}

export function isFormula(content: CellContent): content is FormulaCell {
  return typeof content === "object" && content !== null && "formula" in content;
}

export function isLink(content: CellContent): content is LinkCell {
  return typeof content === "object" && content !== null && "href" in content;
}

/** The value a person sees: a formula's result, a link's text. */
export function shownValue(content: CellContent): CellValue {
  if (isFormula(content)) return content.value;
  if (isLink(content)) return content.text;
  return content;
}
