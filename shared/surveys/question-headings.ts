import { readMemory } from "../workbook/program-memory.ts";
import { type StandardQuestion, standardQuestions } from "../workbook/schema/survey-questions.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { AnswerKind } from "./questionnaire.ts";

/** Questions beyond the standard ones of the workbook: their columns are made when the first answers come. */
export const moreQuestions = [
  { key: "where", heading: "Где уже встречались с наставничеством", answer: "words" },
  { key: "adaptation", heading: "Качество программы адаптации", answer: "point" },
  { key: "skills", heading: "Польза мероприятий для развития навыков", answer: "point" },
  { key: "planning", heading: "Планирование работы", answer: "point" },
  { key: "expectationsPoint", heading: "Насколько оправдались ожидания", answer: "point" },
  { key: "interest", heading: "Интерес к общему делу", answer: "point" },
  { key: "confidence", heading: "Уверенность в своих силах", answer: "point" },
  { key: "career", heading: "Представление о профессии", answer: "point" },
  { key: "often", heading: "Как часто проводятся мероприятия", answer: "often" },
  { key: "glad", heading: "Радость от участия в программе", answer: "yes" },
  { key: "becomeMentor", heading: "Желание стать наставником", answer: "yes" },
  { key: "opportunities", heading: "Что может помочь программе", answer: "words" },
  { key: "threats", heading: "Что может помешать программе", answer: "words" },
] as const satisfies readonly {
  readonly key: string;
  readonly heading: string;
  readonly answer: AnswerKind;
}[];

const known: readonly (Pick<StandardQuestion, "key" | "heading"> & { readonly answer: AnswerKind })[] = [
  ...standardQuestions,
  ...moreQuestions,
];

/** The heading under which answers to a question stand; a renamed column is followed. Own questions are their own headings. */
export function questionHeadings(snapshot: WorkbookSnapshot): (key: string) => string {
  const { questions } = readMemory(snapshot);
  const headings = new Map(known.map(({ key, heading }) => [key, questions.get(key)?.heading ?? heading]));
  return (key) => headings.get(key) ?? key;
}

/** The usual heading of a question, without a workbook. */
export function usualHeading(key: string): string {
  return known.find((question) => question.key === key)?.heading ?? key;
}
