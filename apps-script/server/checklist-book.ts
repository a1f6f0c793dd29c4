import type { CellContent } from "../../shared/workbook/cell.ts";
import { type LocatedTab, locateTab } from "../../shared/workbook/locate.ts";
import type { TabName } from "../../shared/workbook/schema/tabs.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readShown, readSnapshot } from "./read-snapshot.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * As much of the workbook as the rows of the checklist are made of: «Паспорт» and, read last, «Контроль сроков», one call each, two
 * with `formulas`. The whole workbook where one of them was renamed.
 */
export function readChecklistBook(spreadsheet: Spreadsheet, options = { formulas: false }): WorkbookSnapshot {
  return readTabs(spreadsheet, ["Паспорт", "Контроль сроков"], options);
}

/** As much of the workbook as a view of the checklist shows: its rows, what the form says of them, and what is due besides. */
export function readViewedBook(spreadsheet: Spreadsheet): WorkbookSnapshot {
  return readTabs(spreadsheet, [...BESIDES, "Паспорт", "Контроль сроков"], { formulas: false });
}

const BESIDES = ["Дорожная карта", "Наставники", "Наставляемые", "Согласия", "Отчёты"] as const;

function readTabs(
  spreadsheet: Spreadsheet,
  names: readonly TabName[],
  options: { readonly formulas: boolean },
): WorkbookSnapshot {
  const shown = readShown(spreadsheet, names, options);
  if (shown === null) return readSnapshot(spreadsheet);
  if (options.formulas) return shown;
  const located = names.map((name) => locateTab(shown, name));
  return {
    tabs: shown.tabs.map((tab) => {
      const known = located.find((each) => each?.tab === tab);
      return known ? typedColumns(known) : tab;
    }),
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
