import { findRow } from "../../shared/checklist/acting/find-row.ts";
import { refusalWords } from "../../shared/checklist/acting/refusal-words.ts";
import { readChecklistBook } from "./checklist-book.ts";
import type { SheetPlace } from "./server-api.ts";
import { UserProblem } from "./user-problem.ts";

/** Selects a row before the person's eyes; one with a code is looked for, because people sort the tab. Changes nothing. */
export function showRow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: SheetPlace): null {
  const { tab, row } = place.code === undefined ? place : placeOf(spreadsheet, place.code);
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new UserProblem(`Вкладки «${tab}» больше нет под этим именем. Обновите список.`);
  if (sheet.isSheetHidden()) sheet.showSheet();
  // Google selects on the active tab alone.
  sheet.activate();
  sheet.setActiveRange(sheet.getRange(Math.min(row, sheet.getMaxRows()), 1, 1, sheet.getLastColumn()));
  return null;
}

function placeOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, code: string): SheetPlace {
  const search = findRow(readChecklistBook(spreadsheet), code, []);
  if (!search.ok) throw new UserProblem(refusalWords[search.reason]);
  return { tab: search.found.located.tab.name, row: search.found.row };
}
