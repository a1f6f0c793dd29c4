import { websitePage } from "../../../shared/website-section/website-page.ts";
import { websiteSection } from "../../../shared/website-section/website-section.ts";
import { pageCommand } from "../page-command.ts";

/** `site BOOK.xlsx --out OUT.html` → the section «Наставничество» for the website. */
export const siteCommand = pageCommand("site", (workbook, day) => {
  const section = websiteSection(workbook, day);
  const { date, documents, programmes, numbers, practices, publications, mentors, mentees, leftOut } =
    section;
  return {
    html: websitePage(section),
    told: {
      date,
      documents: documents.length,
      programmes: programmes.length,
      numbers: numbers.length,
      practices: practices.length,
      publications: publications.length,
      people: mentors.length + mentees.length,
      leftOut,
    },
    remarks: leftOut.map(
      (place) =>
        `${place}: на страницу не попало, потому что назван человек без согласия на распространение персональных данных.`,
    ),
  };
});
