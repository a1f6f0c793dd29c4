import { dottedDate } from "../calendar/iso-date.ts";
import { shownNumber } from "../form-filling/conversion/convert-number.ts";
import { organisationNames } from "../report/organisation-names.ts";
import type { Report } from "../report/report.ts";
import type { FieldKey } from "../report/report-fields.ts";
import { pastedRow } from "../text/pasted-row.ts";
import { type CellContent, isDateValue, shownValue } from "../workbook/cell.ts";
import { planTemplate, type TemplateRow } from "./plan-template.ts";
import { readTemplate } from "./read-template.ts";
import type { TemplateSheet } from "./template-sheet.ts";

export type SheetRow = {
  /** A cell for every heading, in their order; what the book cannot answer is empty. */
  readonly text: string;
  readonly rows: readonly TemplateRow[];
};

/**
 * Our row of a table that many schools fill together, to be pasted: values in the order of its headings. A doubtful one is given too
 * and told in `rows`.
 * @param sheet headings with one empty row below, from `sheetOfHeadings` or `headingsOfSheet`
 */
export function planSheetRow(
  sheet: TemplateSheet,
  report: Report,
  chosen: ReadonlyMap<string, FieldKey | null> = new Map(),
): SheetRow {
  const { questions } = readTemplate([sheet], organisationNames(report));
  const rows = planTemplate(questions, report, chosen);
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  const cells = Array.from({ length: width }, (_, index) => {
    const row = rows.find(({ column }) => column === index + 1);
    return row === undefined ? "" : pastedWords(row.content);
  });
  return { text: pastedRow(cells), rows };
}

function pastedWords(content: CellContent): string {
  const value = shownValue(content);
  if (value === null) return "";
  if (isDateValue(value)) return dottedDate(value.date);
  return typeof value === "number" ? shownNumber(value) : String(value);
}
