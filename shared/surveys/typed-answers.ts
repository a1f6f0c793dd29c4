import { isCode } from "../people/code.ts";
import { plural } from "../text/plural.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import type { AskedQuestion } from "./questionnaire.ts";
import { answerWords, readAnswer } from "./read-answer.ts";

export type TypedAnswers = {
  readonly sheets: readonly AnswerSheet[];
  /** Sentences with the line; where there is one, nothing is to be written. */
  readonly faults: readonly string[];
};

/** Stands for an answer that was not given. */
const SKIPPED = "*";

/** What a person is told beside the field. */
export const typingHint = `Одна анкета — одна строка, ответы по порядку вопросов: 7 8 9 10 да. Пропущенный ответ: ${SKIPPED}. Ответ из нескольких слов — в кавычках «…», или разделяйте ответы точкой с запятой.`;

/**
 * Reads answers typed from paper, a line a questionnaire. Answers stand between spaces, or between semicolons or tabs; those in own words
 * may be left out all together. Every count and every range is checked: a line too short would move all points by one question.
 * @param anonymous no line may begin with a code; else it may
 */
export function readTypedAnswers(
  text: string,
  questions: readonly AskedQuestion[],
  anonymous: boolean,
): TypedAnswers {
  const sheets: AnswerSheet[] = [];
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((typed, index) => {
    if (typed.trim() === "") return;
    const line = index + 1;
    const tokens = tokensOf(typed);
    const hasCode = isCode(tokens[0] ?? "");
    if (hasCode && anonymous) {
      faults.push(`Строка ${line}: анкета анонимная, уберите код участника.`);
      return;
    }
    const given = hasCode ? tokens.slice(1) : tokens;
    const asked = askedBy(given.length, questions);
    if (asked === null) {
      faults.push(`Строка ${line}: ${countWords(given.length, questions)}.`);
      return;
    }
    const answers = new Map<string, CellValue>();
    asked.forEach(({ key, text: words, answer }, at) => {
      const token = given[at] as string;
      if (token === SKIPPED || token === "") return;
      const { fits, value } = readAnswer(answer, token);
      if (fits) answers.set(key, value);
      else
        faults.push(
          `Строка ${line}, вопрос ${questions.findIndex((each) => each.key === key) + 1} («${short(words)}»): «${token}», а ${answerWords[answer]}. Пропуск — ${SKIPPED}.`,
        );
    });
    if (answers.size === 0) faults.push(`Строка ${line}: в анкете нет ни одного ответа.`);
    else sheets.push({ line, code: hasCode ? (tokens[0] as string) : null, day: null, answers });
  });
  return { sheets, faults };
}

/** The questions that so many answers are of: all of them, or all but those in own words; null where neither fits. */
function askedBy(count: number, questions: readonly AskedQuestion[]): readonly AskedQuestion[] | null {
  if (count === questions.length) return questions;
  const closed = questions.filter(({ answer }) => answer !== "words");
  return count === closed.length && count > 0 ? closed : null;
}

function countWords(count: number, questions: readonly AskedQuestion[]): string {
  const closed = questions.filter(({ answer }) => answer !== "words").length;
  const also =
    closed === questions.length || closed === 0 ? "" : ` или ${closed}, если без ответов своими словами`;
  return `${plural(count, ["введён", "введено", "введено"])} ${count} ${plural(count, ["ответ", "ответа", "ответов"])}, а нужно ${questions.length}${also}`;
}

/** Between tabs or semicolons where the line has them, else between spaces; words in quotation marks are one answer. */
function tokensOf(line: string): readonly string[] {
  const unquoted = (token: string) => token.trim().replace(/^(?:«([\s\S]*)»|"([\s\S]*)")$/, "$1$2");
  const parts = [...line.trim().matchAll(/«[^»]*»|"[^"]*"|[;\t]|[^\s;«"]+|[«"]/g)].map(([part]) => part);
  if (!parts.some((part) => part === ";" || part === "\t")) return parts.map(unquoted);
  const cells = line.includes("\t") ? line.split("\t") : splitOutsideQuotes(line);
  // A semicolon at the end of the line is no further answer.
  if (cells.length > 1 && cells[cells.length - 1]?.trim() === "") cells.pop();
  return cells.map(unquoted);
}

function splitOutsideQuotes(line: string): string[] {
  const cells = [""];
  let closing = "";
  for (const sign of line) {
    if (closing === "" && sign === ";") {
      cells.push("");
      continue;
    }
    if (sign === closing) closing = "";
    else if (closing === "" && (sign === "«" || sign === '"')) closing = sign === "«" ? "»" : '"';
    cells[cells.length - 1] += sign;
  }
  return cells;
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
