import { readText } from "../workbook/read-cell.ts";
import type { ReportContext } from "./report-context.ts";
import { columnsOfSurveys, pointOf, questionKey } from "./survey-questions.ts";

/**
 * Says which answers of «Анкеты» are left out of the points: one that is no point under a question of points, and one that makes
 * a column of points count as words, for then none of its points count.
 */
export function noteStrayAnswers({ workbook, note }: ReportContext): void {
  const rows = workbook.tables.Анкеты;
  const { scales, words } = columnsOfSurveys(workbook);
  const listed = new Set(workbook.listWords("Вопросы без баллов").map(questionKey));
  const answersTo = (question: string) =>
    rows.flatMap((row) => {
      const value = row.values.get(question) ?? null;
      const answer = readText(value);
      return answer === null ? [] : [{ row: row.row, answer, isPoint: pointOf(value) !== null }];
    });
  const say = (question: string, code: "report.not-a-point" | "report.points-not-counted") => {
    for (const { row, answer, isPoint } of answersTo(question)) {
      if (isPoint) continue;
      note({ code, severity: "problem", place: `Анкеты, строка ${row}, «${question}»`, words: answer });
    }
  };
  for (const question of scales) say(question, "report.not-a-point");
  for (const question of words) {
    const answers = answersTo(question);
    const points = answers.filter(({ isPoint }) => isPoint).length;
    if (!listed.has(questionKey(question)) && points > answers.length / 2)
      say(question, "report.points-not-counted");
  }
}
