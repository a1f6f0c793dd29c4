import type { ActPlan, ActUndo } from "../../shared/checklist/acting/act.ts";
import { refusalWords } from "../../shared/checklist/acting/refusal-words.ts";
import { type CellContent, isDateValue } from "../../shared/workbook/cell.ts";
import { textOf } from "../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { serialOf } from "./calendar-day.ts";
import { readChecklistBook } from "./checklist-book.ts";
import { hides, mergedProblem } from "./merged-cells.ts";
import { areaOf, cellReader } from "./read-snapshot.ts";
import { UserProblem } from "./user-problem.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SetCells = Extract<SheetEdit, { kind: "set-cells" }>;

/**
 * Carries out an act on a row of «Контроль сроков», under the document lock. A tick takes four calls: two reads, the write directly after
 * the read of the tab it goes to, and a look at what stands there now.
 * @param formulas whether the act may meet a formula of somebody's: the columns of a plain tick hold none
 */
export function actOnRow(
  spreadsheet: Spreadsheet,
  plan: (book: WorkbookSnapshot) => ActPlan,
  { formulas }: { readonly formulas: boolean },
): { readonly after: WorkbookSnapshot; readonly undo: ActUndo | null } {
  const book = readChecklistBook(spreadsheet, { formulas });
  const planned = plan(book);
  if (!planned.ok) throw new UserProblem(refusalWords[planned.reason]);
  for (const edit of planned.edits) if (edit.kind === "set-cells") write(spreadsheet, edit);
  if (planned.edits.length > 0) SpreadsheetApp.flush();
  return { after: simulateEdits(book, planned.edits), undo: planned.undo };
}

/** The columns are formatted already; where the cells then show something else, their formats are mended and they are written again. */
function write(spreadsheet: Spreadsheet, { tab, row, column, cells, expected }: SetCells): void {
  const sheet = spreadsheet.getSheetByName(tab);
  const width = cells[0]?.length ?? 0;
  if (sheet === null || width === 0) throw new Error(`The act goes to a tab that is gone: ${tab}`);
  const range = sheet.getRange(row, column, cells.length, width);
  const plain = cells.every((line) => line.every(isPlain));
  if (plain) {
    range.setValues(cells.map((line) => line.map(plainEntry)));
    if (stands(cells, valuesOf(spreadsheet, range))) return;
  }
  // What goes into merged cells, but for the first, is dropped without a word.
  const merge = range
    .getMergedRanges()
    .map(areaOf)
    .find((area) => hides(area, { row, column, cells }));
  if (merge) {
    if (plain && expected) writeCells(sheet, range, expected, null, () => {});
    throw mergedProblem(tab, merge);
  }
  writeCells(sheet, range, cells, null, () => {});
}

function stands(cells: SetCells["cells"], found: readonly (readonly CellContent[])[]): boolean {
  return cells.every((line, down) =>
    line.every((cell, right) => shown(found[down]?.[right] ?? null) === shown(cell)),
  );
}

function valuesOf(spreadsheet: Spreadsheet, range: GoogleAppsScript.Spreadsheet.Range): CellContent[][] {
  return cellReader(spreadsheet, { formulas: false })(range);
}

/** Whether Sheets can make nothing else of an entry: a name of letters, a day, a tick. */
function isPlain(cell: CellContent): boolean {
  if (typeof cell !== "string") return cell === null || typeof cell === "boolean" || isDateValue(cell);
  return /^\p{L}[\p{L}\s.,()«»-]*$/u.test(cell) && !/^(true|false|истина|ложь)$/i.test(cell.trim());
}

function plainEntry(cell: CellContent): string | number | boolean {
  if (isDateValue(cell)) return serialOf(cell.date);
  return typeof cell === "boolean" ? cell : textOf(cell);
}

function shown(cell: CellContent): string {
  return cell === false ? "" : textOf(cell);
}
