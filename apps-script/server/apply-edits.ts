import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { refuseDrift } from "./drift.ts";
import { editAppliers } from "./edit-appliers.ts";
import { type EditRun, startRun } from "./edit-run.ts";
import { refuseMerged } from "./merged-cells.ts";
import { cellReader } from "./read-snapshot.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Carries out what the core decided, in order, and writes it out once. Run it under the document lock. Throws a `UserProblem` when
 * somebody changed a row since the plan was made: before the first write, where that shows in what the edits expect, else before
 * the write it concerns. What they typed stays, and the next run completes this one. `before` is what the plan was made from.
 */
export function applyEdits(
  spreadsheet: Spreadsheet,
  edits: readonly SheetEdit[],
  before: WorkbookSnapshot | null = null,
): void {
  if (before === null) refuseDrift(spreadsheet, edits, cellReader(spreadsheet));
  const looking = spreadsheet.getActiveSheet();
  const run = startRun(spreadsheet, before);
  refuseMerged(run, edits);
  for (const edit of edits) applyEdit(run, edit);
  run.finish();
  // A new tab becomes the active one; the person stays where they were.
  if (edits.some((edit) => edit.kind === "create-tab")) spreadsheet.setActiveSheet(looking);
  SpreadsheetApp.flush();
}

function applyEdit<K extends SheetEdit["kind"]>(run: EditRun, edit: Extract<SheetEdit, { kind: K }>): void {
  const apply = editAppliers[edit.kind as K] as (run: EditRun, edit: Extract<SheetEdit, { kind: K }>) => void;
  apply(run, edit);
}
