import type { ISODate } from "../../calendar/iso-date.ts";
import { type QuestionChange, type QuestionResult, surveyChanges } from "../../surveys/survey-changes.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import { numberWords } from "./row-values.ts";

/** A question of «Анкеты» with points, by role, before and after. */
export type QuestionContext = Pick<QuestionChange, "heading" | "before" | "after" | "change"> & {
  readonly role: "наставники" | "наставляемые";
};

const ROLES = { наставник: "наставники", наставляемый: "наставляемые" } as const;

/** The questions with points that anybody answered by a day, the mentors' first: what is told of them is the rule of the surveys. */
export function questionRows(workbook: Workbook, on: ISODate): readonly QuestionContext[] {
  return surveyChanges(workbook, on).flatMap(({ role, questions }) =>
    questions
      .filter(({ measure }) => measure === "points")
      .map((question) => ({ ...question, role: ROLES[role] })),
  );
}

/** The mean point, null where there is none or it may not be told. */
export function meanOf(result: QuestionResult): number | null {
  return result.kind === "told" ? result.value : null;
}

const shown = (result: QuestionResult): Found => {
  const words =
    result.kind === "told"
      ? numberWords(result.value)
      : result.kind === "none"
        ? "нет ответов"
        : "мало ответов";
  return { kind: "number", words, place: "Анкеты" };
};

const countOf = (result: QuestionResult) => (result.kind === "none" ? 0 : result.count);

/** A row of a table for every question. */
export const questionPlaceholders: readonly Placeholder<QuestionContext>[] = [
  { name: "Вопрос анкеты", read: ({ heading }) => [{ kind: "words", words: heading, place: "Анкеты" }] },
  { name: "Кто отвечал", read: ({ role }) => [{ kind: "words", words: role, place: "Анкеты" }] },
  { name: "Средний балл до", read: ({ before }) => [shown(before)] },
  { name: "Средний балл после", read: ({ after }) => [shown(after)] },
  {
    name: "Изменение среднего балла",
    read: ({ change }) => {
      if (change === null) return [{ kind: "words", words: "—", place: "Анкеты" }];
      const sign = change > 0 ? "+" : change < 0 ? "−" : "";
      return [{ kind: "number", words: `${sign}${numberWords(Math.abs(change))}`, place: "Анкеты" }];
    },
  },
  {
    name: "Ответов до и после",
    read: ({ before, after }) => [
      { kind: "number", words: `${countOf(before)} / ${countOf(after)}`, place: "Анкеты" },
    ],
  },
];
