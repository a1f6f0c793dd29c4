import { bookPage } from "../../shared/printed-pages/book-page.ts";
import type { PrintedPage } from "../../shared/printed-pages/printed-page.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { todayIn } from "./calendar-day.ts";
import { readBook } from "./read-book.ts";
import type { PrintRequest } from "./server-api.ts";

/**
 * A page to print of the workbook as it stands today.
 * @throws UserProblem where the spreadsheet holds no workbook, or one of a later version
 */
export function readPrintedPage(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { kind }: PrintRequest,
): PrintedPage {
  return bookPage(kind, readWorkbook(readBook(spreadsheet)), todayIn(spreadsheet));
}
