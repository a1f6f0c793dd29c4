import type { QuestionKind } from "../form-filling/question.ts";
import { comparisonKey } from "../text/fold.ts";

/** «Тип» of a question in «Карта форм». */
export const kindWords = {
  text: "текст",
  multiline: "длинный текст",
  number: "число",
  date: "дата",
  month: "месяц",
  week: "неделя",
  time: "время",
  "date-time": "дата и время",
  email: "электронная почта",
  phone: "телефон",
  url: "ссылка",
  select: "список",
  "multi-select": "список, несколько",
  radio: "один вариант",
  checkbox: "отметка",
  "check-group": "несколько вариантов",
  other: "другое",
} as const satisfies Record<QuestionKind, string>;

export function isQuestionKind(value: unknown): value is QuestionKind {
  return typeof value === "string" && Object.keys(kindWords).includes(value);
}

/** The kind that stands in a cell of «Тип»; words nobody knows are read as text. */
export function kindOfWords(words: string): QuestionKind {
  const found = Object.entries(kindWords).find(([, each]) => comparisonKey(each) === comparisonKey(words));
  return found === undefined ? "text" : (found[0] as QuestionKind);
}
