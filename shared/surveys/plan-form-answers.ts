import { codeKey, isCode } from "../people/code.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import type { CellValue } from "../workbook/cell.ts";
import { readWorkbook, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import { type FormColumns, formColumns, type RenamedQuestion } from "./form-columns.ts";
import { BANKS } from "./given-answers.ts";
import { type AnswersPlan, planSurveyAnswers } from "./plan-survey-answers.ts";
import { answerWords, readAnswer } from "./read-answer.ts";
import { MARK_HEADING, standingMarks } from "./response-mark.ts";
import type { FormResponse, StandingItem, SurveyForm } from "./survey-form.ts";

/** A form as it stands, and what was answered. */
export type ReadForm = {
  readonly items: readonly StandingItem[];
  readonly responses: readonly FormResponse[];
};

export type FormAnswersPlan = AnswersPlan & {
  /** Answers that do not stand in «Анкеты» yet and are not empty. */
  readonly fresh: number;
  readonly renamed: readonly RenamedQuestion[];
  /** Whole sentences on the form and its answers, besides those of a plan that can be carried out. */
  readonly said: readonly string[];
};

/**
 * Plans rows of «Анкеты» for the answers of a form that do not stand there yet, each known by its mark, so that none is written twice. A code nobody has and
 * a code in an anonymous answer are left out and told; nothing a person answered keeps the others from being written.
 */
export function planFormAnswers(
  snapshot: WorkbookSnapshot,
  form: SurveyForm,
  { items, responses }: ReadForm,
  same: readonly number[],
  moment: JournalMoment,
): FormAnswersPlan {
  const workbook = readWorkbook(snapshot);
  const known = standingMarks(workbook);
  const columns = formColumns(form, items, same);
  const said = [...columns.remarks];
  const sheets = responses
    .filter(({ mark }) => !known.has(mark))
    .flatMap((response) => sheetOf(response, form, columns, workbook, said));
  const told = { fresh: sheets.length, renamed: columns.renamed, said };
  if (sheets.length === 0) return { ok: true, edits: [], changes: [], remarks: [], after: snapshot, ...told };
  const { role, survey, anonymous } = form;
  const mark = { key: MARK_HEADING, text: MARK_HEADING, answer: "words" } as const;
  const questions = [...columns.questions.values(), mark];
  const plan = planSurveyAnswers(
    snapshot,
    { role, survey, anonymous, questions, sheets, day: moment.today, repeated: false },
    moment,
  );
  // What is typed or exported stands in rows; a form numbers its answers.
  const numbered = (words: string) => words.replace(/^Строка (?=\d)/, "Ответ ");
  return plan.ok
    ? { ...plan, ...told, remarks: plan.remarks.map(numbered) }
    : { ...plan, ...told, refusals: plan.refusals.map(numbered) };
}

function sheetOf(
  { number, mark, day, answers: given }: FormResponse,
  { role, anonymous, codeItem }: SurveyForm,
  { questions }: FormColumns,
  workbook: Workbook,
  said: string[],
): readonly AnswerSheet[] {
  const answers = new Map<string, CellValue>();
  for (const [item, { key, text: words, answer: kind }] of questions) {
    const text = given.get(item)?.trim() ?? "";
    if (text === "") continue;
    if (anonymous && isCode(text)) {
      said.push(`Ответ ${number}, «${words}»: опрос анонимный, код участника не будет записан.`);
      continue;
    }
    const { fits, value } = readAnswer(kind, text);
    answers.set(key, value);
    if (!fits)
      said.push(
        `Ответ ${number}, «${words}»: «${text}», а ${answerWords[kind]}. Ответ сохранится, в подсчёт не пойдёт.`,
      );
  }
  if (answers.size === 0) {
    said.push(`Ответ ${number} пустой и не будет записан.`);
    return [];
  }
  answers.set(MARK_HEADING, mark);
  const typed = codeItem === null ? "" : (given.get(codeItem)?.trim() ?? "");
  const code = anonymous || typed === "" ? null : knownCode(typed, role, workbook);
  if (typed !== "" && code === null && !anonymous)
    said.push(
      `Ответ ${number}: во вкладке «${BANKS[role][0]}» нет кода «${isCode(typed) ? typed : "…"}», анкета будет записана без кода.`,
    );
  return [{ line: number, code, day, answers }];
}

function knownCode(typed: string, role: SurveyForm["role"], { tables }: Workbook): string | null {
  const codes =
    role === "наставник"
      ? tables.Наставники.map((row) => textOf(row, "Код"))
      : tables.Наставляемые.map((row) => textOf(row, "Код"));
  return codes.find((code) => code !== "" && codeKey(code) === codeKey(typed)) ?? null;
}
