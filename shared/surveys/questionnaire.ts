import type { MentoringForm } from "../people/mentoring-forms.ts";
import type { surveyFields } from "../workbook/schema/survey-questions.ts";

/** Who answers, and when: «наставник», «после». */
export type SurveySide = (typeof surveyFields)[keyof typeof surveyFields];

/** What a question takes: a point from 1 to 10, yes or no, how often, own words. */
export type AnswerKind = "point" | "yes" | "often" | "words";

export type AskedQuestion = {
  /** The same before and after, so that the two can be compared; a question of a school's own is known by its heading. */
  readonly key: string;
  /** As the person reads it. */
  readonly text: string;
  readonly answer: AnswerKind;
};

/** A questionnaire (М): after МР-42/02, приложение 2, as remembered; a template to be changed, never shown as the official text. */
export type Questionnaire = SurveySide & {
  /** «учителя/наставник/после» */
  readonly id: string;
  readonly title: string;
  /** Forms of mentoring it is worded for. */
  readonly forms: readonly MentoringForm[];
  readonly questions: readonly AskedQuestion[];
};

/** МР-42/02: how often something is done. */
export const oftenWords = ["Очень часто", "Часто", "Редко", "1–2 раза", "Никогда"] as const;

export const HIGHEST_POINT = 10;
