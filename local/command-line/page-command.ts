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
 * @param make may throw a `UserProblem` where the book has nothing to show; of the flags it is told those that were given
 * @param flags what the command takes besides, `public` for `--public`
 */
export function pageCommand<Flag extends string = never>(
  name: string,
  make: (workbook: Workbook, day: ISODate, given: ReadonlySet<Flag>) => MadePage,
  flags: readonly Flag[] = [],
): Command {
  const usage = `${name} КНИГА.xlsx --out СТРАНИЦА.html ${flags.map((flag) => `[--${flag}] `).join("")}[--date ГГГГ-ММ-ДД]`;
  return {
    usage,
    run: async (args) => {
      const given = readArguments(args, ["out", "date"], usage, flags);
      const book = oneFile(given, usage);
      const { out } = given.options;
      if (out === undefined)
        throw new UserProblem(`Не указано, куда записать страницу. Вид команды: ${usage}.`);
      if (!/\.html?$/i.test(out)) throw new UserProblem(`Имя страницы «${out}» должно кончаться на .html.`);
      const workbook = await openWorkbook(book);
      const day = dayOption(given.options) ?? today();
      const set = new Set(flags.filter((flag) => given.options[flag] !== undefined));
      const { html, told, remarks = [] } = make(workbook, day, set);
      describeNotes(workbook.notes);
      for (const remark of remarks) process.stderr.write(`${remark}\n`);
      await writeBytes(out, html);
      return jsonText(told);
    },
  };
}
