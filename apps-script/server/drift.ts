import { type CellContent, isFormula } from "../../shared/workbook/cell.ts";
import { sameFormula } from "../../shared/workbook/formula-template.ts";
import { textOf } from "../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { CellReader } from "./read-snapshot.ts";
import { UserProblem } from "./user-problem.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Refuses the whole run, before anything is written, when a cell no longer holds what the plan was made from: somebody typed
 * there meanwhile, and their words must not be lost. A cell that already holds what is to be written is no drift.
 */
export function refuseDrift(spreadsheet: Spreadsheet, edits: readonly SheetEdit[], read: CellReader): void {
  for (const edit of edits) {
    if (edit.kind !== "set-cells" || !edit.expected) continue;
    const current = currentCells(spreadsheet, edit, read);
    edit.expected.forEach((row, down) => {
      row.forEach((expected, right) => {
        const found = current(down, right);
        const wanted = edit.cells[down]?.[right] ?? null;
        if (sameContent(found, expected) || sameContent(found, wanted)) return;
        throw new UserProblem(
          `Пока программа работала, кто-то изменил вкладку «${edit.tab}», строку ${edit.row + down}. ` +
            "Ничего не записано. Обновите список и повторите.",
        );
      });
    });
  }
}

function currentCells(
  spreadsheet: Spreadsheet,
  edit: Extract<SheetEdit, { kind: "set-cells" }>,
  read: CellReader,
): (down: number, right: number) => CellContent {
  const sheet = spreadsheet.getSheetByName(edit.tab);
  const rows = sheet ? Math.min(edit.cells.length, sheet.getMaxRows() - edit.row + 1) : 0;
  const width = edit.cells[0]?.length ?? 0;
  const columns = sheet ? Math.min(width, sheet.getMaxColumns() - edit.column + 1) : 0;
  if (!sheet || rows < 1 || columns < 1) return () => null;
  const cells = read(sheet.getRange(edit.row, edit.column, rows, columns));
  return (down, right) => cells[down]?.[right] ?? null;
}

function sameContent(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && sameFormula(a.formula, b.formula);
  // An unticked checkbox reads FALSE once somebody has clicked it and empty before.
  const shown = (content: CellContent) => (content === false ? "" : textOf(content));
  return shown(a) === shown(b);
}
