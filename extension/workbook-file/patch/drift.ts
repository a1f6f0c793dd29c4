import type { CellContent } from "../../../shared/workbook/cell.ts";
import { hasDrifted, showsSame } from "../../../shared/workbook/drift.ts";
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
  if (!hasDrifted(found, expected, wanted)) return;
  if (showsSame(sheet.cells.original(row, column), expected)) return;
  throw new PatchRefusal(
    "changed",
    `Пока программа работала, книгу изменили: лист «${sheet.name}», ячейка ${cellAddress(row, column)}. Прочитайте книгу заново и повторите.`,
  );
}
