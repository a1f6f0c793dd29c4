import { officialBank, publicBank } from "../../../shared/bank-forms/bank-form.ts";
import { bankFormPage } from "../../../shared/bank-forms/bank-form-page.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage = "banks КНИГА.xlsx --out СТРАНИЦА.html [--public] [--date ГГГГ-ММ-ДД]";

/** `banks BOOK.xlsx --out OUT.html` → both banks in the official form, to be printed; `--public` the version without names. */
export const banksCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["out", "date"], usage, ["public"]);
    const book = oneFile(given, usage);
    const { out } = given.options;
    if (out === undefined)
      throw new UserProblem(`Не указано, куда записать страницу. Вид команды: ${usage}.`);
    if (!/\.html?$/i.test(out)) throw new UserProblem(`Имя страницы «${out}» должно кончаться на .html.`);
    const workbook = await openWorkbook(book);
    describeNotes(workbook.notes);
    const day = dayOption(given.options) ?? today();
    const formOf = given.options.public === undefined ? officialBank : publicBank;
    const forms = (["Наставники", "Наставляемые"] as const).map((bank) => formOf(workbook, bank, day));
    await writeBytes(out, bankFormPage(forms));
    return jsonText(Object.fromEntries(forms.map(({ bank, rows }) => [bank, rows.length])));
  },
};
