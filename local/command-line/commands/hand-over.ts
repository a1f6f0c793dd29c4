import { buildHandOver, handOverRefusal } from "../../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../../shared/hand-over/hand-over-page.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "hand-over КНИГА.xlsx --out СТРАНИЦА.html [--date ГГГГ-ММ-ДД]";

/** `hand-over BOOK.xlsx --out OUT.html` → one printable page for the next curator. */
export const handOverCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["out", "date"], usage);
    const book = oneFile(given, usage);
    const { out } = given.options;
    if (out === undefined)
      throw new UserProblem(`Не указано, куда записать страницу. Вид команды: ${usage}.`);
    if (!/\.html?$/i.test(out)) throw new UserProblem(`Имя страницы «${out}» должно кончаться на .html.`);
    const workbook = await openWorkbook(book);
    const refusal = handOverRefusal(workbook);
    if (refusal !== null) throw new UserProblem(refusal);
    describeNotes(workbook.notes);
    const summary = buildHandOver(workbook, dayOption(given.options) ?? today());
    await writeBytes(out, handOverPage(summary));
    const { overdue, ahead, undated, pairs, consents, documents } = summary;
    return jsonText({
      overdue: overdue.length,
      ahead: ahead.length,
      undated: undated.length,
      pairs: pairs.length,
      consents: consents.length,
      documents: documents.length,
    });
  },
};
