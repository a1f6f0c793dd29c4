import { chartWords } from "./chart-words.ts";
import { MARK } from "./marks.ts";
import type { Answer, Answers } from "./plan-papers.ts";

/** A text with its placeholders answered: a chart by its numbers; one that has no answer is left standing. */
export function fillMarks(text: string, answers: Answers): string {
  return text.replace(MARK, (mark, _, at: number) => {
    const answer = answers.get(mark);
    if (answer === undefined) return mark;
    const fitting = beforeStop(answer, text.charAt(at + mark.length));
    return fitting.kind === "words" ? fitting.text : chartWords(fitting.chart);
  });
}

/** «2026 г.» at the end of a sentence has its stop already. */
export function beforeStop(answer: Answer, next: string): Answer {
  return answer.kind === "words" && next === "." && answer.text.endsWith(".")
    ? { ...answer, text: answer.text.slice(0, -1) }
    : answer;
}
