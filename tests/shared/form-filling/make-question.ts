import type { Question } from "../../../shared/form-filling/question.ts";

/** A question as the page gives it, with only what a case is about. */
export function makeQuestion(part: Partial<Question>): Question {
  return {
    key: "q1",
    text: "",
    section: [],
    help: "",
    kind: "text",
    options: [],
    constraints: { min: null, max: null, step: null, pattern: null, maxLength: null, inputMode: null },
    required: false,
    current: { kind: "empty" },
    barrier: null,
    ...part,
  };
}
