import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { Workbook } from "../../shared/workbook/read-workbook.ts";
import { UserProblem } from "../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "./arguments.ts";
import type { Command } from "./command.ts";
import { openWorkbook, writeBytes } from "./files.ts";
import { describeNotes, jsonText } from "./printing.ts";

/** A page made from a workbook: its HTML, what is told of it on stdout, and Russian sentences for stderr. */
type MadePage = {
  readonly html: string;
  readonly told: Readonly<Record<string, unknown>>;
  readonly remarks?: readonly string[];
};

/**
 * A command `NAME BOOK.xlsx --out OUT.html [--date D]` that writes one page of a workbook.
 * @param make may throw a `UserProblem` where the book has nothing to show
 */
export function pageCommand(name: string, make: (workbook: Workbook, day: ISODate) => MadePage): Command {
  const usage = `${name} КНИГА.xlsx --out СТРАНИЦА.html [--date ГГГГ-ММ-ДД]`;
  return {
    usage,
    run: async (args) => {
      const given = readArguments(args, ["out", "date"], usage);
      const book = oneFile(given, usage);
      const { out } = given.options;
      if (out === undefined)
        throw new UserProblem(`Не указано, куда записать страницу. Вид команды: ${usage}.`);
      if (!/\.html?$/i.test(out)) throw new UserProblem(`Имя страницы «${out}» должно кончаться на .html.`);
      const workbook = await openWorkbook(book);
      const { html, told, remarks = [] } = make(workbook, dayOption(given.options) ?? today());
      describeNotes(workbook.notes);
      for (const remark of remarks) process.stderr.write(`${remark}\n`);
      await writeBytes(out, html);
      return jsonText(told);
    },
  };
}
