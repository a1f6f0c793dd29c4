import type { CellContent } from "../../shared/workbook/cell.ts";
import { type LocatedTab, locateTab } from "../../shared/workbook/locate.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readShown, readSnapshot } from "./read-snapshot.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * As much of the workbook as the checklist is made of: «Паспорт» and, read last, «Контроль сроков», one call each. The whole
 * workbook where one of them was renamed.
 */
export function readChecklistBook(spreadsheet: Spreadsheet): WorkbookSnapshot {
  const shown = readShown(spreadsheet, ["Паспорт", "Контроль сроков"]);
  if (shown === null) return readSnapshot(spreadsheet);
  const deadlines = locateTab(shown, "Контроль сроков");
  return {
    tabs: shown.tabs.map((tab) => (tab === deadlines?.tab ? typedColumns(deadlines) : tab)),
  };
}

/**
 * What a formula shows cannot be told from what somebody typed when only values are read, and a formula filled down in advance must
 * not make rows of empty lines: so only columns of the program that people or the program fill by hand are kept.
 */
function typedColumns({ tab, columns, headingRow, spec }: LocatedTab): TabSnapshot {
  if (headingRow === null) return tab;
  const typed = new Set(
    spec.columns.flatMap(({ heading, kind }) => (kind === "formula" ? [] : [columns.get(heading)])),
  );
  const rows = tab.rows.map((row, index) =>
    index < headingRow ? row : row.map((cell, at): CellContent => (typed.has(at + 1) ? cell : null)),
  );
  return { ...tab, rows };
}
