import { decodeText } from "../../../extension/documents/decode-text.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { WorkbookFileProblem } from "../../../extension/workbook-file/workbook-file-problem.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { splitTabbedLines } from "../../../shared/document/tabbed-lines.ts";
import { CURATOR } from "../../../shared/printed-pages/blank-questionnaire.ts";
import { readCommaSeparated } from "../../../shared/surveys/comma-separated.ts";
import { curatorSigns } from "../../../shared/surveys/curator-form.ts";
import { readExportedAnswers } from "../../../shared/surveys/exported-answers.ts";
import { gatherSwot } from "../../../shared/surveys/gather-swot.ts";
import { planSurveyAnswers } from "../../../shared/surveys/plan-survey-answers.ts";
import type { AskedQuestion, Questionnaire } from "../../../shared/surveys/questionnaire.ts";
import { questionnaireText, readQuestionnaireText } from "../../../shared/surveys/questionnaire-text.ts";
import { questionnaireById, questionnaires } from "../../../shared/surveys/questionnaires.ts";
import { surveyChanges } from "../../../shared/surveys/survey-changes.ts";
import { curatorPage, surveyPage } from "../../../shared/surveys/survey-page.ts";
import { readTypedAnswers, typingHint } from "../../../shared/surveys/typed-answers.ts";
import { comparisonKey } from "../../../shared/text/fold.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { type CellValue, shownValue } from "../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { UserProblem } from "../../user-problem.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import { changeBook } from "../change-book.ts";
import type { Command } from "../command.ts";
import { readBytes, writeBytes } from "../files.ts";
import { jsonText } from "../printing.ts";

const usage =
  "surveys КНИГА.xlsx [--date ГГГГ-ММ-ДД] | surveys --questionnaire АНКЕТА [--questions ВОПРОСЫ.txt] --out БЛАНК.html|ВОПРОСЫ.txt [--codes] | surveys КНИГА.xlsx --questionnaire АНКЕТА [--questions ВОПРОСЫ.txt] --answers ОТВЕТЫ.txt|ТАБЛИЦА.xlsx|.csv|.tsv [--codes] [--date ГГГГ-ММ-ДД]";

/**
 * `surveys BOOK.xlsx` → what the surveys came to; with `--out` a questionnaire on paper or as text to be changed, with `--answers` the
 * answers typed from paper or saved by a form become rows of «Анкеты».
 */
export const surveysCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["questionnaire", "questions", "answers", "out", "date"], usage, [
      "codes",
    ]);
    const { questionnaire: id, out, answers } = given.options;
    const day = dayOption(given.options) ?? today();
    if (id === undefined) return results(oneFile(given, usage), day);
    if (comparisonKey(id) === CURATOR) return curatorBlank(out);
    const questionnaire = await questionnaireOf(id, given.options.questions);
    const anonymous = given.options.codes === undefined;
    if (answers !== undefined)
      return addAnswers(oneFile(given, usage), answers, questionnaire, anonymous, day);
    if (out === undefined) throw new UserProblem(`Укажите --out или --answers. Вид команды: ${usage}.`);
    return blank(out, questionnaire, anonymous);
  },
};

async function questionnaireOf(id: string, questions: string | undefined): Promise<Questionnaire> {
  const template = questionnaireById(id);
  if (template === null)
    throw new UserProblem(
      `Нет анкеты «${id}». Есть: ${[...questionnaires.map((each) => each.id), CURATOR].join(", ")}.`,
    );
  if (questions === undefined) return template;
  const read = readQuestionnaireText(decodeText(await readBytes(questions)), template);
  tell(read.remarks);
  if (read.questions.length === 0) throw new UserProblem(`В файле «${questions}» нет ни одного вопроса.`);
  return { ...template, questions: read.questions };
}

async function blank(out: string, questionnaire: Questionnaire, anonymous: boolean): Promise<string> {
  if (!/\.(?:html?|txt)$/i.test(out))
    throw new UserProblem(`Имя файла «${out}» должно кончаться на .html (бланк) или .txt (вопросы).`);
  const text = /\.txt$/i.test(out)
    ? questionnaireText(questionnaire)
    : surveyPage([questionnaire], anonymous);
  await writeBytes(out, text);
  return jsonText({ questionnaire: questionnaire.id, questions: questionnaire.questions.length });
}

/** The curator's form is printed only: its points are one number of «Паспорт». */
async function curatorBlank(out: string | undefined): Promise<string> {
  if (out === undefined || !/\.html?$/i.test(out))
    throw new UserProblem(
      `Анкету куратора можно только напечатать: --questionnaire ${CURATOR} --out БЛАНК.html.`,
    );
  await writeBytes(out, curatorPage());
  return jsonText({ questionnaire: CURATOR, questions: curatorSigns.length });
}

async function results(book: string, day: ISODate): Promise<string> {
  const snapshot = await snapshotOf(book);
  const workbook = readWorkbook(snapshot);
  if (workbook.located.length === 0)
    throw new UserProblem(
      `В файле «${book}» нет вкладок книги наставничества. Выберите книгу, созданную программой.`,
    );
  return jsonText({ roles: surveyChanges(workbook, day), swot: gatherSwot(snapshot, day) });
}

async function addAnswers(
  book: string,
  file: string,
  { role, survey, questions }: Questionnaire,
  anonymous: boolean,
  day: ISODate,
): Promise<string> {
  const { sheets, repeated } = await answersOf(file, questions, anonymous);
  const who = "командная строка";
  return jsonText(
    await changeBook(book, undefined, day, (snapshot) => {
      const wanted = { role, survey, questions, sheets, day, anonymous, repeated };
      const plan = planSurveyAnswers(snapshot, wanted, { today: today(), who });
      if (!plan.ok) throw new UserProblem(plan.refusals.join(" "));
      tell(plan.remarks);
      const edits = plan.edits.length === 0 ? [] : withUndo(snapshot, plan, { when: today(), who });
      return { edits, answer: { answers: sheets.length, changes: plan.changes, remarks: plan.remarks } };
    }),
  );
}

async function answersOf(file: string, questions: readonly AskedQuestion[], anonymous: boolean) {
  if (/\.txt$/i.test(file)) {
    const { sheets, faults } = readTypedAnswers(decodeText(await readBytes(file)), questions, anonymous);
    if (faults.length > 0) throw new UserProblem(`Ничего не записано. ${faults.join(" ")} ${typingHint}`);
    return { sheets, repeated: false };
  }
  const { sheets, remarks } = readExportedAnswers(await tableOf(file), questions, anonymous);
  tell(remarks);
  return { sheets, repeated: true };
}

async function tableOf(file: string): Promise<readonly (readonly CellValue[])[]> {
  if (/\.tsv$/i.test(file))
    return splitTabbedLines(decodeText(await readBytes(file)).replace(/\r\n?/g, "\n")).map(
      ({ cells }) => cells,
    );
  if (/\.csv$/i.test(file)) return readCommaSeparated(decodeText(await readBytes(file)));
  if (!/\.xls[xm]$/i.test(file))
    throw new UserProblem(
      `Файл «${file}»: ответы читаются из .txt (набраны с бумаги), .xlsx, .csv или .tsv (таблица формы).`,
    );
  return ((await snapshotOf(file)).tabs[0]?.rows ?? []).map((row) => row.map(shownValue));
}

async function snapshotOf(file: string) {
  try {
    return await readWorkbookFile(await readBytes(file));
  } catch (problem) {
    if (problem instanceof WorkbookFileProblem) throw new UserProblem(`«${file}»: ${problem.message}`);
    throw problem;
  }
}

function tell(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
}
