import type { QuestionAnswer } from "../../../../shared/form-filling/question.ts";
import type { WriteRefusal } from "../../../../shared/form-filling/write-outcome.ts";
import type { LiveQuestion } from "../../collect/collect-questions.ts";

/** `chosen` where the page has its own words for the answer: those are what it must hold afterwards. */
export type Written = "written" | WriteRefusal | { readonly chosen: QuestionAnswer };

/** `patient` waits where a person would be slow: a page that works a timer behind the keys is written to once more so. */
export type Pace = "quick" | "patient";

/**
 * Puts an answer into the controls of a question as a person would; says why when it cannot. Reading back is not its work. A
 * control that answers by drawing something first (a list) is waited for.
 */
export type Writer = (live: LiveQuestion, answer: QuestionAnswer, pace?: Pace) => Written | Promise<Written>;

/** The option values an answer asks for; an empty answer asks for none. */
export function wantedValues(answer: QuestionAnswer): readonly string[] {
  return answer.kind === "options" ? answer.values : [];
}

/** The text an answer asks for; an empty answer asks for no text. */
export function wantedText(answer: QuestionAnswer): string {
  return answer.kind === "text" ? answer.text : "";
}
