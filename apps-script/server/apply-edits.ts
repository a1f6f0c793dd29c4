import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { refuseDrift } from "./drift.ts";
import { editAppliers } from "./edit-appliers.ts";
import { cellReader } from "./read-snapshot.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Carries out what the core decided, in order, and writes it out once. Run it under the document lock. Throws a `UserProblem`,
 * having written nothing, when somebody changed a cell since the plan was made.
 */
export function applyEdits(spreadsheet: Spreadsheet, edits: readonly SheetEdit[]): void {
  refuseDrift(spreadsheet, edits, cellReader(spreadsheet));
  const looking = spreadsheet.getActiveSheet();
  for (const edit of edits) applyEdit(spreadsheet, edit);
  // A new tab becomes the active one; the person stays where they were.
  if (edits.some((edit) => edit.kind === "create-tab")) spreadsheet.setActiveSheet(looking);
  SpreadsheetApp.flush();
}

function applyEdit<K extends SheetEdit["kind"]>(
  spreadsheet: Spreadsheet,
  edit: Extract<SheetEdit, { kind: K }>,
): void {
  const apply = editAppliers[edit.kind as K] as (
    spreadsheet: Spreadsheet,
    edit: Extract<SheetEdit, { kind: K }>,
  ) => void;
  apply(spreadsheet, edit);
}
