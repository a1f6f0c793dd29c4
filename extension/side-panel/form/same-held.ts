import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";

/** Whether two readings of the same control are equal. */
export function sameHeld(one: QuestionAnswer, other: QuestionAnswer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
