import { websitePage } from "../../../shared/website-section/website-page.ts";
import { websiteSection } from "../../../shared/website-section/website-section.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "site КНИГА.xlsx --out СТРАНИЦА.html [--date ГГГГ-ММ-ДД]";

/** `site BOOK.xlsx --out OUT.html` → the section «Наставничество» for the website. */
export const siteCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["out", "date"], usage);
    const book = oneFile(given, usage);
    const { out } = given.options;
    if (out === undefined)
      throw new UserProblem(`Не указано, куда записать страницу. Вид команды: ${usage}.`);
    if (!/\.html?$/i.test(out)) throw new UserProblem(`Имя страницы «${out}» должно кончаться на .html.`);
    const workbook = await openWorkbook(book);
    describeNotes(workbook.notes);
    const section = websiteSection(workbook, dayOption(given.options) ?? today());
    for (const place of section.leftOut)
      process.stderr.write(
        `${place}: на страницу не попало, потому что назван человек без согласия на распространение персональных данных.\n`,
      );
    await writeBytes(out, websitePage(section));
    const { documents, programmes, numbers, practices, publications, mentors, mentees, leftOut } = section;
    return jsonText({
      date: section.date,
      documents: documents.length,
      programmes: programmes.length,
      numbers: numbers.length,
      practices: practices.length,
      publications: publications.length,
      people: mentors.length + mentees.length,
      leftOut,
    });
  },
};
