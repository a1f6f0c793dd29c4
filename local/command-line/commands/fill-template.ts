import { basename, extname } from "node:path";
import { fillTemplateFile } from "../../../extension/form-template/fill-template-file.ts";
import { readTemplateFile } from "../../../extension/form-template/read-template-file.ts";
import { WorkbookFileProblem } from "../../../extension/workbook-file/workbook-file-problem.ts";
import { formConflicts } from "../../../shared/form-filling/form-conflicts.ts";
import { planTemplate } from "../../../shared/form-template/plan-template.ts";
import { readTemplate } from "../../../shared/form-template/read-template.ts";
import { headingsOfSheet, sheetOfHeadings } from "../../../shared/form-template/sheet-headings.ts";
import { planSheetRow } from "../../../shared/form-template/sheet-row.ts";
import { type TemplateOutcome, templateOutcomes } from "../../../shared/form-template/template-outcome.ts";
import { type BuiltReport, buildReport } from "../../../shared/report/build-report.ts";
import { organisationNames } from "../../../shared/report/organisation-names.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, readArguments, today, userPath } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook, readBytes, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage =
  "fill-template КНИГА.xlsx ФОРМА.xlsx --out ЗАПОЛНЕННАЯ.xlsx [--date ГГГГ-ММ-ДД] (или --row вместо --out: строка для общей таблицы)";

/** `fill-template BOOK.xlsx TEMPLATE.xlsx --out OUT.xlsx` → the region's own form, filled; what became of every cell. */
export const fillTemplateCommand: Command = {
  usage,
  run: async (args) => {
    const { files, options } = readArguments(args, ["out", "date"], usage, ["row"]);
    const { book, form } = filesOf(files);
    const out = options.row === undefined ? outOf(options.out, book, form) : null;
    const workbook = await openWorkbook(book);
    const report = buildReport(workbook, today(), dayOption(options) ?? undefined);
    const bytes = await readBytes(form);
    try {
      if (out === null) return await sheetRow(bytes, form, report);
      const { questions, sheetsWithoutOurs } = readTemplate(
        await readTemplateFile(bytes),
        organisationNames(report),
      );
      const rows = planTemplate(questions, report);
      const filled = await fillTemplateFile(bytes, rows, today());
      const cells = templateOutcomes(rows, filled.lost);
      const conflicts = formConflicts(
        rows.map(({ fill }) => fill),
        report,
      ).map(({ words }) => words);
      describeNotes(report.problems);
      for (const words of conflicts) process.stderr.write(`${words}\n`);
      describeOutcome(cells, sheetsWithoutOurs);
      await writeBytes(out, filled.bytes);
      const written = cells.filter(({ state }) => state === "filled" || state === "check").length;
      return jsonText({ date: report.date, written, of: cells.length, sheetsWithoutOurs, conflicts, cells });
    } catch (problem) {
      if (problem instanceof WorkbookFileProblem)
        throw new UserProblem(`«${basename(form)}»: ${problem.message}`);
      throw problem;
    }
  },
};

/** The row of a shared table, whose headings stand in a workbook or, copied, in a text file. */
async function sheetRow(bytes: Uint8Array, form: string, report: BuiltReport): Promise<string> {
  const isText = /\.(?:txt|tsv)$/i.test(form);
  const sheets = isText ? [] : (await readTemplateFile(bytes)).filter(({ hidden }) => !hidden);
  const headings = isText
    ? sheetOfHeadings(new TextDecoder().decode(bytes))
    : (sheets.map(headingsOfSheet).find((sheet) => sheet !== null) ?? null);
  if (headings === null || headings.rows.length < 2)
    throw new UserProblem(`В файле «${basename(form)}» не нашлось строки заголовков таблицы.`);
  const { text, rows } = planSheetRow(headings, report);
  const cells = templateOutcomes(rows);
  describeOutcome(cells, []);
  return jsonText({ date: report.date, row: text, cells });
}

function filesOf(files: readonly string[]) {
  const [book, form, more] = files;
  if (book === undefined || form === undefined)
    throw new UserProblem(`Укажите книгу и форму. Вид команды: ${usage}.`);
  if (more !== undefined) throw new UserProblem(`Лишний параметр «${more}». Вид команды: ${usage}.`);
  return { book, form };
}

function outOf(out: string | undefined, book: string, form: string): string {
  if (out === undefined) throw new UserProblem(`Не указано, куда записать форму. Вид команды: ${usage}.`);
  // A form with macros under another name opens nowhere.
  const ending = extname(form).toLowerCase();
  if (extname(out).toLowerCase() !== ending)
    throw new UserProblem(`Имя заполненной формы «${out}» должно кончаться на ${ending}, как у самой формы.`);
  if ([book, form].some((file) => userPath(file) === userPath(out)))
    throw new UserProblem(`Файл «${out}» уже занят: назовите заполненную форму иначе.`);
  return out;
}

function describeOutcome(cells: readonly TemplateOutcome[], sheetsWithoutOurs: readonly string[]): void {
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  for (const sheet of sheetsWithoutOurs)
    say(
      `Лист «${sheet}»: в таблице организаций нет одной строки с названием вашей организации, она не заполнена.`,
    );
  for (const { sheet, address, question, state, reason } of cells) {
    if (reason === "" || state === "unknown" || state === "kept") continue;
    say(`Лист «${sheet}», ${address}, «${question}»: ${reason}`);
  }
  if (cells.length === 0) say("В форме не нашлось ни одной ячейки для ответа. Проверьте, тот ли это файл.");
}
