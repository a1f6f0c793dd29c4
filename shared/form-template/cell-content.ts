import { dottedDate, parseISODate } from "../calendar/iso-date.ts";
import { isNumberField } from "../form-filling/field-number.ts";
import type { FillRow } from "../form-filling/fill-plan.ts";
import { reportField } from "../report/report-fields.ts";
import type { CellContent } from "../workbook/cell.ts";
import type { TemplateCell } from "./template-sheet.ts";

/** A planned answer as the cell keeps it: numbers as numbers, days as days, words as words. */
export function cellContentOf(
  { format }: TemplateCell,
  row: Extract<FillRow, { state: "planned" }>,
): CellContent {
  const { answer, field } = row;
  if (answer.kind === "options") {
    const label = answer.values
      .map((value) => row.question.options.find((option) => option.value === value)?.label ?? value)
      .join("; ");
    return label === "" ? null : label;
  }
  if (answer.kind !== "text" || field === null) return null;
  const { text } = answer;
  if (isNumberField(field) || row.question.kind === "number") return numberOf(text) ?? text;
  if (reportField(field).kind !== "date") return text;
  const day = parseISODate(text) ?? dayOf(text);
  if (day === null) return text;
  return format === "text" ? dottedDate(day) : { date: day };
}

function numberOf(text: string): number | null {
  return /^-?\d{1,15}(?:[.,]\d{1,12})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** «31.05.2026» alone; a date in other words stays as it is. */
function dayOf(text: string) {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
  return day === undefined ? null : parseISODate(`${year}-${month}-${day}`);
}
