import type { ISODate } from "../../calendar/iso-date.ts";
import { columnsOfSurveys, pointOf } from "../../report/survey-questions.ts";
import { dateOf, isOption, type Workbook } from "../../workbook/read-workbook.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import { numberWords } from "./row-values.ts";

/** Answers to one question in one survey: the mean with one decimal, null where too few answered to be shown. */
type Answers = { readonly count: number; readonly mean: number | null };

/** A question of «Анкеты» with points, by role, before and after. */
export type QuestionContext = {
  readonly question: string;
  readonly role: "наставники" | "наставляемые";
  readonly before: Answers;
  readonly after: Answers;
};

/** Of fewer answers a mean would tell what one person answered: the surveys are anonymous. */
export const FEWEST_ANSWERS = 3;

const ROLES = [
  ["наставник", "наставники"],
  ["наставляемый", "наставляемые"],
] as const;

/** The questions with points that anybody answered by a day, the mentors' first. */
export function questionRows(workbook: Workbook, on: ISODate): readonly QuestionContext[] {
  const { scales } = columnsOfSurveys(workbook);
  const answers = (role: string, survey: string, question: string): Answers => {
    const points = workbook.tables.Анкеты.filter((row) => {
      const day = dateOf(row, "Дата");
      return isOption(row, "Роль", role) && isOption(row, "Опрос", survey) && (day === null || day <= on);
    }).flatMap((row) => pointOf(row.values.get(question) ?? null) ?? []);
    const sum = points.reduce((total, point) => total + point, 0);
    const mean = points.length < FEWEST_ANSWERS ? null : Math.round((sum / points.length) * 10) / 10;
    return { count: points.length, mean };
  };
  return ROLES.flatMap(([role, words]) =>
    scales
      .map((question) => ({
        question,
        role: words,
        before: answers(role, "до", question),
        after: answers(role, "после", question),
      }))
      .filter(({ before, after }) => before.count + after.count > 0),
  );
}

const shown = ({ count, mean }: Answers): Found => {
  const words = mean === null ? (count === 0 ? "нет ответов" : "мало ответов") : numberWords(mean);
  return { kind: "number", words, place: "Анкеты" };
};

/** A row of a table for every question. */
export const questionPlaceholders: readonly Placeholder<QuestionContext>[] = [
  { name: "Вопрос анкеты", read: ({ question }) => [{ kind: "words", words: question, place: "Анкеты" }] },
  { name: "Кто отвечал", read: ({ role }) => [{ kind: "words", words: role, place: "Анкеты" }] },
  { name: "Средний балл до", read: ({ before }) => [shown(before)] },
  { name: "Средний балл после", read: ({ after }) => [shown(after)] },
  {
    name: "Изменение среднего балла",
    read: ({ before, after }) => {
      if (before.mean === null || after.mean === null)
        return [{ kind: "words", words: "—", place: "Анкеты" }];
      const change = Math.round((after.mean - before.mean) * 10) / 10;
      const sign = change > 0 ? "+" : change < 0 ? "−" : "";
      return [{ kind: "number", words: `${sign}${numberWords(Math.abs(change))}`, place: "Анкеты" }];
    },
  },
  {
    name: "Ответов до и после",
    read: ({ before, after }) => [
      { kind: "number", words: `${before.count} / ${after.count}`, place: "Анкеты" },
    ],
  },
];
