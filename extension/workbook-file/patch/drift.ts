import { type CellContent, isFormula } from "../../../shared/workbook/cell.ts";
import { sameFormula } from "../../../shared/workbook/formula-template.ts";
import { textOf } from "../../../shared/workbook/locate.ts";
import { cellAddress } from "./a1.ts";
import type { OpenSheet } from "./open-sheet.ts";
import { PatchRefusal } from "./patch-refusal.ts";

/**
 * Refuses when a cell no longer holds what the plan was made from: somebody typed there since, and their words must not be lost.
 * A cell that already holds what is to be written is no drift.
 */
export function refuseDrift(
  sheet: OpenSheet,
  {
    row,
    column,
    expected,
    wanted,
  }: { row: number; column: number; expected: CellContent; wanted: CellContent },
): void {
  const found = sheet.cells.content(row, column);
  if (showsSame(found, expected) || showsSame(found, wanted)) return;
  if (showsSame(sheet.cells.original(row, column), expected)) return;
  throw new PatchRefusal(
    "changed",
    `Пока программа работала, книгу изменили: лист «${sheet.name}», ячейка ${cellAddress(row, column)}. Прочитайте книгу заново и повторите.`,
  );
}

function showsSame(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) || isFormula(b)) {
    return isFormula(a) && isFormula(b) && sameFormula(a.formula, b.formula);
  }
  // A check box that nobody has touched holds nothing, one unticked again FALSE.
  const shown = (content: CellContent) => (content === false ? "" : textOf(content).replace(/\r\n?/g, "\n"));
  return shown(a) === shown(b);
}
