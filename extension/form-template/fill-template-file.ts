import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { type TemplateRow, templateEdits } from "../../shared/form-template/plan-template.ts";
import { type CellContent, isDateValue, shownValue } from "../../shared/workbook/cell.ts";
import { patchWorkbookFile } from "../workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../workbook-file/read-workbook-file.ts";

export type FilledTemplate = {
  readonly bytes: Uint8Array;
  /** Rows that were planned but do not stand in the file as planned, by question key. */
  readonly lost: ReadonlySet<string>;
};

/**
 * Writes the planned cells into the form's bytes and reads every one of them back. Everything else keeps its very bytes.
 * @throws PatchRefusal, WorkbookFileProblem with one Russian sentence; nothing is written then
 */
export async function fillTemplateFile(
  bytes: Uint8Array,
  rows: readonly TemplateRow[],
  today: ISODate,
): Promise<FilledTemplate> {
  const edits = templateEdits(rows);
  if (edits.length === 0) return { bytes, lost: new Set() };
  const filled = await patchWorkbookFile(bytes, edits, today);
  const { tabs } = await readWorkbookFile(filled.bytes);
  const sheets = new Map(tabs.map((tab) => [tab.name, tab]));
  const lost = rows.filter(({ sheet, row, column, content }) => {
    if (content === null) return false;
    const found = sheets.get(sheet)?.rows[row - 1]?.[column - 1] ?? null;
    return !holdsSame(found, content);
  });
  return { bytes: filled.bytes, lost: new Set(lost.map(({ question }) => question.key)) };
}

function holdsSame(found: CellContent, wanted: CellContent): boolean {
  const a = shownValue(found);
  const b = shownValue(wanted);
  return isDateValue(a) && isDateValue(b) ? a.date === b.date : a === b;
}
