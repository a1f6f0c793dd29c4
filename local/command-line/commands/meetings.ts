import { meetingSheets } from "../../../shared/pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../../../shared/pairs/meeting-sheet-page.ts";
import { UserProblem } from "../../user-problem.ts";
import { pageCommand } from "../page-command.ts";

/** `meetings BOOK.xlsx --out OUT.html` → the plan of meetings of every active pair, a printed sheet each; the workbook stays as it is. */
export const meetingsCommand = pageCommand("meetings", (workbook, day) => {
  const { sheets, leftOut } = meetingSheets(workbook, day);
  if (sheets.length === 0) throw new UserProblem(leftOut.join(" "));
  return { html: meetingSheetPage(sheets), told: { sheets: sheets.length, leftOut }, remarks: leftOut };
});
