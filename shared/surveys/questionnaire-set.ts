import type { MentoringForm } from "../people/mentoring-forms.ts";
import type { AnswerKind } from "./questionnaire.ts";

/** The wordings of one question: of the mentee and of the mentor, before and after; absent where it is not asked. */
export type Wordings = {
  readonly menteeBefore?: string;
  readonly menteeAfter?: string;
  readonly mentorBefore?: string;
  readonly mentorAfter?: string;
};

export type QuestionnaireSet = {
  readonly name: string;
  readonly forms: readonly MentoringForm[];
  /** Every question with one key, so that before and after can be compared. */
  readonly questions: readonly (readonly [key: string, answer: AnswerKind, Wordings])[];
};
