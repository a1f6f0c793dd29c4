import { isCode } from "../../../../shared/people/code.ts";
import type { AnswerSheet } from "../../../../shared/surveys/answer-sheet.ts";
import { type AnswerKind, type AskedQuestion, oftenWords } from "../../../../shared/surveys/questionnaire.ts";
import { answerWords, readAnswer } from "../../../../shared/surveys/read-answer.ts";
import type { CellValue } from "../../../../shared/workbook/cell.ts";

/** What a figure stands for: «3» of how often is «Редко». */
export function wholeAnswer(kind: AnswerKind, typed: string): string {
  if (kind === "often" && /^[1-5]$/.test(typed)) return oftenWords[Number(typed) - 1] ?? typed;
  return typed;
}

/**
 * Whether the next field may have the keyboard. Only after a figure: whoever types «да» in full after «д» would leave «а» in the next field.
 */
export function isFinished(kind: AnswerKind, typed: string): boolean {
  // «1» may become «10».
  if (kind === "point") return typed !== "1" && readAnswer(kind, typed).fits;
  return kind === "often" && /^[1-5]$/.test(typed);
}

/** A sheet of what stands in the fields, or sentences with what is wrong; an empty field is no answer. */
export function typedSheet(
  questions: readonly AskedQuestion[],
  fields: readonly string[],
  code: string,
  line: number,
): AnswerSheet | readonly string[] {
  const answers = new Map<string, CellValue>();
  const faults: string[] = [];
  questions.forEach(({ key, answer }, at) => {
    const words = (fields[at] ?? "").trim();
    if (words === "") return;
    const { fits, value } = readAnswer(answer, wholeAnswer(answer, words));
    if (fits) answers.set(key, value);
    else faults.push(`Вопрос ${at + 1}: «${words}», а ${answerWords[answer]}.`);
  });
  if (code.trim() !== "" && !isCode(code.trim())) faults.push("Код участника пишется так: М-001 или Н-001.");
  if (faults.length === 0 && answers.size === 0) faults.push("В анкете нет ни одного ответа.");
  return faults.length > 0
    ? faults
    : { line, code: code.trim() === "" ? null : code.trim(), day: null, answers };
}
