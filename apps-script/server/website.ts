import { websiteHtml, websitePage } from "../../shared/website-section/website-page.ts";
import { websiteSection } from "../../shared/website-section/website-section.ts";
import { websiteText } from "../../shared/website-section/website-text.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { todayIn } from "./calendar-day.ts";
import { refuseNewer } from "./newer-book.ts";
import { readSnapshot } from "./read-snapshot.ts";
import type { WebsitePreview } from "./server-api.ts";
import { UserProblem } from "./user-problem.ts";

/**
 * The section for the school's website as the workbook stands today.
 * @throws UserProblem where the spreadsheet holds no workbook, or one of a later version
 */
export function readWebsite(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WebsitePreview {
  const snapshot = readSnapshot(spreadsheet);
  refuseNewer(snapshot);
  const workbook = readWorkbook(snapshot);
  if (workbook.located.length === 0)
    throw new UserProblem("В этой таблице ещё нет книги. Выберите в меню «Создать книгу».");
  const section = websiteSection(workbook, todayIn(spreadsheet));
  const { mentors, mentees, unnamed, byCodes, leftOut } = section;
  return {
    page: websitePage(section),
    html: websiteHtml(section),
    text: websiteText(section),
    mentors,
    mentees,
    unnamed,
    byCodes,
    leftOut,
  };
}
