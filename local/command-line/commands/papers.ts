import { existsSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { madePaper, paperTemplate } from "../../../extension/papers/make-papers.ts";
import { type PaperTemplate, PaperTemplateProblem } from "../../../extension/papers/paper-template.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { caseNames } from "../../../shared/papers/declension/case-words.ts";
import { type Correction, readCorrection } from "../../../shared/papers/declension/corrections.ts";
import { type PaperKind, paperKind, paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPaperLog } from "../../../shared/papers/plan-paper-log.ts";
import { type PapersPlan, planPapers } from "../../../shared/papers/plan-papers.ts";
import { planSentences } from "../../../shared/papers/plan-words.ts";
import { rememberedCorrections } from "../../../shared/papers/remembered-corrections.ts";
import { blankWords } from "../../../shared/papers/written-value.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today, userPath } from "../arguments.ts";
import { changeBook } from "../change-book.ts";
import type { Command } from "../command.ts";
import { openWorkbook, readBytes, writeBytes } from "../files.ts";
import { describeNotes, jsonText } from "../printing.ts";

const usage =
  "papers КНИГА.xlsx --kind ВИД --out ПАПКА|ФАЙЛ.docx [--template СВОЙ.docx] [--date ГГГГ-ММ-ДД] [--rows КОД,КОД] [--despite ПРИЧИНА] [--correct «слова | падеж | форма»] [--who КТО: запомнить в книге] [--dry-run] (или --blank вместо книги: образец с заполнителями)";

/**
 * `papers BOOK.xlsx --kind KIND --out FOLDER` → papers from rows as .docx files; `--dry-run` tells what would be made, blank and left out,
 * and writes nothing; `--who` writes a line into «Журнал» of the book
 * and remembers the corrected forms there.
 */
export const papersCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(
      args,
      ["kind", "out", "template", "date", "rows", "despite", "who"],
      usage,
      ["dry-run", "blank"],
      ["correct"],
    );
    const { options } = given;
    const kind = kindOf(options.kind);
    const dryRun = options["dry-run"] !== undefined;
    const out = outOf(options.out, dryRun);
    if (options.blank !== undefined) return blankTemplate(kind, out);
    const book = oneFile(given, usage);
    const workbook = await openWorkbook(book);
    const corrections = (given.repeated.correct ?? []).map(correctionOf);
    const remembered = rememberedCorrections(await readWorkbookFile(await readBytes(book)));
    const template = await templateOf(kind, options.template);
    if (template.units.length === 0)
      throw new UserProblem(
        "В образце нет ни одного слова-заполнителя вида {{ФИО наставника}}, заполнять нечего. Впишите их или возьмите образец: --blank.",
      );
    const day = dayOption(options);
    const despite = options.despite ?? "";
    const plan = planPapers(workbook, kind, template.units, {
      today: today(),
      on: day ?? today(),
      paperDate: day,
      rows: (options.rows ?? "").split(/[,;\s]+/).filter((code) => code !== ""),
      despite,
      corrections: [...remembered, ...corrections],
    });
    describeNotes(workbook.notes);
    for (const sentence of planSentences(plan, template.unfinished)) process.stderr.write(`${sentence}\n`);
    const files = plan.papers.length === 0 || dryRun ? [] : await written(plan, template, out);
    if (files.length > 0 && options.who !== undefined) {
      const who = options.who;
      await changeBook(book, undefined, today(), (snapshot) => ({
        edits: planPaperLog(snapshot, [plan], { despite, corrections }, { today: today(), who }),
        answer: null,
      }));
    }
    return jsonText(told(plan, template, files, dryRun));
  },
};

function kindOf(word: string | undefined): PaperKind {
  const kinds = paperKinds.map(({ key }) => key).join(", ");
  if (word === undefined) throw new UserProblem(`Не указан вид бумаги (--kind). Есть: ${kinds}.`);
  const kind = paperKind(word);
  if (kind === null) throw new UserProblem(`Нет вида бумаги «${word}». Есть: ${kinds}.`);
  return kind;
}

function outOf(out: string | undefined, dryRun: boolean): string {
  if (out !== undefined) return out;
  if (dryRun) return "";
  throw new UserProblem(`Не указано, куда записать бумаги (--out). Вид команды: ${usage}.`);
}

function correctionOf(line: string): Correction {
  const correction = readCorrection(line);
  if (correction === null)
    throw new UserProblem(`Не понял «${line}» в --correct. Напишите так: «тьютор | дательный | тьютору».`);
  return correction;
}

async function templateOf(kind: PaperKind, own: string | undefined): Promise<PaperTemplate> {
  try {
    return await paperTemplate(kind, own === undefined ? null : await readBytes(own));
  } catch (problem) {
    if (problem instanceof PaperTemplateProblem)
      throw new UserProblem(`«${basename(own ?? "")}»: ${problem.message}`);
    throw problem;
  }
}

async function blankTemplate(kind: PaperKind, out: string): Promise<string> {
  const { bytes } = await paperTemplate(kind, null);
  const file = isDocx(out) ? out : join(out, `${kind.file} – образец.docx`);
  refuseStanding([file]);
  await makeFolder(out);
  await writeBytes(file, bytes);
  return jsonText({ kind: kind.key, title: kind.title, basis: kind.basis, file });
}

const isDocx = (name: string) => /\.docx$/i.test(name);

/** A name that ends in .docx is a file and takes one paper; any other is a folder, made where there is none. */
async function written(plan: PapersPlan, template: PaperTemplate, out: string): Promise<readonly string[]> {
  if (isDocx(out) && plan.papers.length > 1)
    throw new UserProblem(
      `Бумаг получается ${plan.papers.length}, а назван один файл «${out}». Назовите папку или выберите строки: --rows ${plan.papers[0]?.madeFrom[0] ?? "КОД"}.`,
    );
  const files = plan.papers.map(({ fileName }) => (isDocx(out) ? out : join(out, fileName)));
  refuseStanding(files);
  await makeFolder(out);
  for (const [index, paper] of plan.papers.entries())
    await writeBytes(files[index] as string, await madePaper(template, paper));
  return files;
}

/** Somebody may have corrected the paper by hand: it is never written over. */
function refuseStanding(files: readonly string[]): void {
  const standing = files.filter((file) => existsSync(userPath(file)));
  if (standing.length === 0) return;
  const more = standing.length > 1 ? ` (и ещё ${standing.length - 1})` : "";
  throw new UserProblem(
    `Файл «${standing[0]}»${more} уже есть, ничего не записано. Уберите его или назовите другую папку.`,
  );
}

async function makeFolder(out: string): Promise<void> {
  if (isDocx(out)) return;
  const folder = userPath(out);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UserProblem(`«${out}» – не папка. Назовите папку или файл, который кончается на .docx.`);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new UserProblem(`Не удалось сделать папку «${out}». Проверьте имя и права.`);
  });
}

function told(plan: PapersPlan, { unfinished }: PaperTemplate, files: readonly string[], dryRun: boolean) {
  const { kind, papers, leftOut, passedOver, standing } = plan;
  return {
    kind: kind.key,
    title: kind.title,
    basis: kind.basis,
    dryRun,
    papers: papers.map(({ fileName, madeFrom, blanks, doubts }, index) => ({
      file: files[index] ?? fileName,
      madeFrom,
      blanks: blanks.map(blankWords),
      doubts: doubts.map(({ words, nameCase, form }) => ({ words, case: caseNames[nameCase], form })),
    })),
    leftOut,
    passedOver,
    standing,
    unfinished,
  };
}
