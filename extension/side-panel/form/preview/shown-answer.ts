import { shownPeriod } from "../../../../shared/form-filling/conversion/convert-period.ts";
import type { Question, QuestionAnswer, QuestionKind } from "../../../../shared/form-filling/question.ts";

/** An answer as the person reads it: option labels, да/нет, the text; "" for none. */
export function shownAnswer(question: Question, answer: QuestionAnswer): string {
  switch (answer.kind) {
    case "empty":
      return "";
    case "text":
      return shownText(question.kind, answer.text);
    case "checked":
      return answer.checked ? "да" : "нет";
    case "options":
      return answer.values.map((value) => labelOf(question, value)).join("; ");
  }
}

function shownText(kind: QuestionKind, text: string): string {
  if (kind === "date") return shownDay(text);
  return kind === "month" || kind === "week" ? shownPeriod(text) : text;
}

function labelOf(question: Question, value: string): string {
  return question.options.find((option) => option.value === value)?.label ?? value;
}

function shownDay(text: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return day === null ? text : `${day[3]}.${day[2]}.${day[1]}`;
}
