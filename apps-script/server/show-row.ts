import { findRow } from "../../shared/checklist/acting/find-row.ts";
import { readChecklistBook } from "./checklist-book.ts";
import type { SheetPlace } from "./server-api.ts";
import { UserProblem } from "./user-problem.ts";

/** Selects a row before the person's eyes; one with a code is looked for, because people sort the tab. Changes nothing. */
export function showRow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: SheetPlace): null {
  const { tab, row } = place.code === undefined ? place : placeOf(spreadsheet, place.code, place);
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new UserProblem(`Вкладки «${tab}» больше нет под этим именем. Обновите список.`);
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.setActiveRange(sheet.getRange(row, 1, 1, sheet.getLastColumn()));
  return null;
}

function placeOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  code: string,
  known: SheetPlace,
): SheetPlace {
  const search = findRow(readChecklistBook(spreadsheet), code, []);
  return search.ok ? { tab: search.found.located.tab.name, row: search.found.row } : known;
}
