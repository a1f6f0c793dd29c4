import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { computeFormulas } from "../../../shared/structuring/formulas/compute-formulas.ts";
import { type CellContent, isFormula } from "../../../shared/workbook/cell.ts";
import { cellAt } from "../../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

/**
 * The edits with the values that their new formulas give today, so that a viewer that does not calculate shows them.
 * @param read gives the book the edits are for; asked only where a value is missing
 */
export async function withResults(
  read: () => Promise<WorkbookSnapshot>,
  edits: readonly SheetEdit[],
  today: ISODate,
): Promise<readonly SheetEdit[]> {
  if (!edits.some((edit) => edit.kind === "set-cells" && edit.cells.some((line) => line.some(isOpen)))) {
    return edits;
  }
  const after = computeFormulas(simulateEdits(await read(), edits), today);
  const tabs = new Map(after.tabs.map((tab) => [tab.name, tab]));
  return edits.map((edit) => {
    const tab = tabs.get(edit.tab);
    if (edit.kind !== "set-cells" || !tab) return edit;
    const cells = edit.cells.map((line, down) =>
      line.some(isOpen)
        ? line.map((cell, right) => {
            if (!isOpen(cell)) return cell;
            const result = cellAt(tab, edit.row + down, edit.column + right);
            return isFormula(result) ? { ...cell, value: result.value } : cell;
          })
        : line,
    );
    return { ...edit, cells };
  });
}

/** A formula whose value nobody has said. */
function isOpen(cell: CellContent): cell is Extract<CellContent, { formula: string }> {
  return isFormula(cell) && cell.value === null;
}
