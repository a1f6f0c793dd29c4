import type { FreshResult } from "../../../shared/structuring/formulas/fresh-results.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { editPatchers } from "./edit-patchers.ts";
import type { PackageParts } from "./package-parts.ts";
import { type PatchRun, startRun } from "./patch-run.ts";

/**
 * Carries out edits on the parts of a book, one after another, and writes what they touched.
 * @param fresh says what formulas that stand show from now on
 * @returns what was left undone without harm, as Russian sentences
 * @throws PatchRefusal where an edit would spoil something or somebody changed a cell since the plan was made
 */
export async function carryOut(
  parts: PackageParts,
  edits: readonly SheetEdit[],
  fresh: () => Promise<readonly FreshResult[]> = async () => [],
): Promise<readonly string[]> {
  const lastRows = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind !== "set-cells") continue;
    const last = edit.row + edit.cells.length - 1;
    lastRows.set(edit.tab, Math.max(lastRows.get(edit.tab) ?? 0, last));
  }
  const run = startRun(parts, (tab) => lastRows.get(tab) ?? 0);
  for (const edit of edits) patch(run, edit);
  // After the edits, which may be refused; only what they wrote to cells makes a result untrue.
  if (lastRows.size > 0) showResults(run, await fresh());
  run.finish();
  return run.remarks;
}

/** The results of the program's own formulas wherever they stand; those of people's only in tabs that are written anyway. */
function showResults(run: PatchRun, fresh: readonly FreshResult[]): void {
  for (const { tab, row, column, formula, value } of fresh) {
    if (value === null && !run.isOpen(tab)) continue;
    run.sheet(tab).cells.setResult(row, column, formula, value);
  }
}

function patch<K extends SheetEdit["kind"]>(run: PatchRun, edit: Extract<SheetEdit, { kind: K }>): void {
  const apply = editPatchers[edit.kind as K] as (
    run: PatchRun,
    edit: Extract<SheetEdit, { kind: K }>,
  ) => void;
  apply(run, edit);
}
