import { websiteHtml, websitePage } from "../../shared/website-section/website-page.ts";
import { websiteSection } from "../../shared/website-section/website-section.ts";
import { websiteText } from "../../shared/website-section/website-text.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { todayIn } from "./calendar-day.ts";
import { readBook } from "./read-book.ts";
import type { WebsitePreview } from "./server-api.ts";

/**
 * The section for the school's website as the workbook stands today.
 * @throws UserProblem where the spreadsheet holds no workbook, or one of a later version
 */
export function readWebsite(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WebsitePreview {
  const workbook = readWorkbook(readBook(spreadsheet));
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
