import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { computeFormulas } from "../../../shared/structuring/formulas/compute-formulas.ts";
import { type CellContent, isFormula } from "../../../shared/workbook/cell.ts";
import { cellAt } from "../../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { readWorkbookFile } from "../read-workbook-file.ts";
import { refuseForeignFile } from "../refuse-foreign-file.ts";
import { editPatchers } from "./edit-patchers.ts";
import { openPackage } from "./package-parts.ts";
import { PatchRefusal } from "./patch-refusal.ts";
import { type PatchRun, startRun } from "./patch-run.ts";

export type PatchedFile = {
  readonly bytes: Uint8Array;
  /** What was left undone without harm, as Russian sentences. */
  readonly remarks: readonly string[];
};

/**
 * An existing .xlsx file with edits carried out: only the parts they touch are written again, every other part keeps its very
 * bytes. Edits that change nothing give the same file. New formulas carry the values they give today.
 * @throws WorkbookFileProblem where the bytes are no workbook
 * @throws PatchRefusal where an edit would spoil something or somebody changed a cell since the plan was made
 */
export async function patchWorkbookFile(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  today: ISODate,
): Promise<PatchedFile> {
  refuseForeignFile(bytes);
  const parts = openPackage(bytes);
  if (parts.names().some((name) => name.startsWith("_xmlsignatures/"))) {
    throw new PatchRefusal(
      "signed",
      "Книга подписана электронной подписью, любое изменение сделает подпись недействительной. Сохраните копию без подписи и выберите её.",
    );
  }
  const computed = await withResults(bytes, edits, today);
  const run = startRun(parts, (tab) => lastRowOf(edits, tab));
  for (const edit of computed) patch(run, edit);
  run.finish();
  return { bytes: parts.file(), remarks: run.remarks };
}

function patch<K extends SheetEdit["kind"]>(run: PatchRun, edit: Extract<SheetEdit, { kind: K }>): void {
  const apply = editPatchers[edit.kind as K] as (
    run: PatchRun,
    edit: Extract<SheetEdit, { kind: K }>,
  ) => void;
  apply(run, edit);
}

function lastRowOf(edits: readonly SheetEdit[], tab: string): number {
  return edits.reduce((last, edit) => {
    if (edit.kind !== "set-cells" || edit.tab !== tab) return last;
    return Math.max(last, edit.row + edit.cells.length - 1);
  }, 0);
}

/** The edits with values beside new formulas, so that a viewer that does not calculate shows them. */
async function withResults(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  today: ISODate,
): Promise<readonly SheetEdit[]> {
  const isOpen = (cell: CellContent) => isFormula(cell) && cell.value === null;
  const asks = edits.some(
    (edit) => edit.kind === "set-cells" && edit.cells.some((line) => line.some(isOpen)),
  );
  if (!asks) return edits;
  const after = computeFormulas(simulateEdits(await readWorkbookFile(bytes), edits), today);
  const tabs = new Map(after.tabs.map((tab) => [tab.name, tab]));
  return edits.map((edit) => {
    const tab = tabs.get(edit.tab);
    if (edit.kind !== "set-cells" || !tab) return edit;
    const cells = edit.cells.map((line, down) =>
      line.map((cell, right) => {
        const result = cellAt(tab, edit.row + down, edit.column + right);
        return isFormula(cell) && isOpen(cell) && isFormula(result) ? { ...cell, value: result.value } : cell;
      }),
    );
    return { ...edit, cells };
  });
}
