import { computed, signal } from "@preact/signals";
import { parseISODate } from "../../../../shared/calendar/iso-date.ts";
import { splitTabbedLines } from "../../../../shared/document/tabbed-lines.ts";
import type { AnswerSheet } from "../../../../shared/surveys/answer-sheet.ts";
import { readExportedAnswers } from "../../../../shared/surveys/exported-answers.ts";
import { planSurveyAnswers } from "../../../../shared/surveys/plan-survey-answers.ts";
import type { Questionnaire } from "../../../../shared/surveys/questionnaire.ts";
import { questionnaires } from "../../../../shared/surveys/questionnaires.ts";
import { surveyChanges } from "../../../../shared/surveys/survey-changes.ts";
import { shownValue } from "../../../../shared/workbook/cell.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment, workbook } from "../people-state.ts";
import { cellsOf, tableSource } from "../table/table-source.ts";

/** Of which questionnaire the answers are, whose and when. */
type Asked = {
  readonly questionnaire: Questionnaire;
  readonly anonymous: boolean;
  readonly day: string;
  readonly from: "paper" | "table";
};
const AT_FIRST: Asked = {
  questionnaire: questionnaires[0] as Questionnaire,
  anonymous: true,
  day: "",
  from: "paper",
};

export const asked = signal<Asked>(AT_FIRST);
/** Questionnaires typed from paper that are not in the book yet. */
export const typed = signal<readonly AnswerSheet[]>([]);
/** The table a form saved its answers in. */
export const exported = tableSource();
onAnotherBook(() => {
  asked.value = AT_FIRST;
  typed.value = [];
});

/** Other answers are wanted: those of before belong to another questionnaire. */
export function ask(change: Partial<Asked>): void {
  asked.value = { ...asked.value, ...change };
  if (change.questionnaire !== undefined || change.anonymous !== undefined) typed.value = [];
}

/** What was read of the table: its columns and what to look at; null while there is none. */
export const readTable = computed(() => {
  const cells = cellsOf(exported, (text) =>
    splitTabbedLines(text.replace(/\r\n?/g, "\n")).map((line) => line.cells),
  );
  if (asked.value.from !== "table" || cells.length === 0) return null;
  const values = cells.map((row) => row.map(shownValue));
  return readExportedAnswers(values, asked.value.questionnaire.questions, asked.value.anonymous);
});

/** What writing the answers would do; null while there are none. */
export const answersPlan = computed(() => {
  const { questionnaire, anonymous, day: given, from } = asked.value;
  const sheets = from === "paper" ? typed.value : (readTable.value?.sheets ?? []);
  if (answered.value === null || sheets.length === 0) return null;
  const surveyDay = parseISODate(given);
  if (surveyDay === null) return { ok: false, refusals: ["Укажите день опроса."] } as const;
  const { role, survey, questions } = questionnaire;
  const wanted = { role, survey, questions, sheets, day: surveyDay, anonymous, repeated: from === "table" };
  return planSurveyAnswers(answered.value.after, wanted, moment.value);
});

const toWrite = computed(() => {
  const plan = answersPlan.value;
  if (answered.value === null || plan?.ok !== true || plan.edits.length === 0) return null;
  return undoable(answered.value.after, plan, moment.value);
});

/** Whether there is something to write. */
export const canWrite = computed(() => toWrite.value !== null);

export const newAnswers = bookAct("Записать анкеты", () => toWrite.value);

/** Writes the answers as rows of «Анкеты». */
export async function writeAnswers(): Promise<void> {
  const plan = answersPlan.value;
  if (plan?.ok !== true) return;
  if (!(await carryOut(newAnswers))) return;
  typed.value = [];
  exported.forget();
  newAnswers.said.value = [newAnswers.said.value, ...plan.changes].join(" ");
}

/** What the surveys came to, question by question, before beside after. */
export const changes = computed(() =>
  workbook.value === null ? [] : surveyChanges(workbook.value, day.value),
);
