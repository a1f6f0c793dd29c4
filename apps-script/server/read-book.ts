import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { refuseNewer } from "./newer-book.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { UserProblem } from "./user-problem.ts";

/**
 * The whole workbook as it is now.
 * @throws UserProblem where the spreadsheet holds no workbook, or one of a later version
 */
export function readBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookSnapshot {
  const snapshot = readSnapshot(spreadsheet);
  refuseNewer(snapshot);
  if (readWorkbook(snapshot).located.length === 0)
    throw new UserProblem("В этой таблице ещё нет книги. Выберите в меню «Создать книгу».");
  return snapshot;
}
