import { MARK } from "./marks.ts";
import type { Answer, Answers } from "./plan-papers.ts";

/** What stands in a plain text where a chart would: only a .docx file can hold one. */
export const NO_CHART =
  "Диаграммы здесь нет: она есть в этой бумаге, сделанной файлом .docx, и во вкладке «Показатели».";

/** A text with its placeholders answered; one that has no answer is left standing. */
export function fillMarks(text: string, answers: Answers): string {
  return text.replace(MARK, (mark, _, at: number) => {
    const answer = answers.get(mark);
    if (answer === undefined) return mark;
    const fitting = beforeStop(answer, text.charAt(at + mark.length));
    return fitting.kind === "words" ? fitting.text : NO_CHART;
  });
}

/** «2026 г.» at the end of a sentence has its stop already. */
export function beforeStop(answer: Answer, next: string): Answer {
  return answer.kind === "words" && next === "." && answer.text.endsWith(".")
    ? { ...answer, text: answer.text.slice(0, -1) }
    : answer;
}
