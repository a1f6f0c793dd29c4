import { type MeetingSheet, meetingSheet } from "../../../shared/pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../../../shared/pairs/meeting-sheet-page.ts";
import { pairingsIn } from "../../../shared/participants/pairing-rows.ts";
import { UserProblem } from "../../user-problem.ts";
import { pageCommand } from "../page-command.ts";

/** `meetings BOOK.xlsx --out OUT.html` → the plan of meetings of every active pair, a printed sheet each; the workbook stays as it is. */
export const meetingsCommand = pageCommand("meetings", (workbook, day) => {
  const answers = pairingsIn(workbook, "действует").map((pairing) => meetingSheet(workbook, pairing, day));
  const sheets = answers.filter((answer): answer is MeetingSheet => typeof answer !== "string");
  const remarks = answers.filter((answer) => typeof answer === "string");
  if (answers.length === 0)
    throw new UserProblem("В книге нет действующих пар: план встреч составлять не для кого.");
  if (sheets.length === 0) throw new UserProblem(remarks.join(" "));
  return { html: meetingSheetPage(sheets), told: { sheets: sheets.length, leftOut: remarks }, remarks };
});
