import { readFileSync } from "node:fs";
import type { AskedQuestion } from "./recognition-score.ts";

/** A question as it stands in the fixtures; «phrases» stand in no form. */
export type FormQuestion = Omit<AskedQuestion, "options"> & {
  readonly form?: string;
  readonly options?: readonly string[];
};

/** Files of `tests/fixtures/questions`: made-up forms, each lettered one by another author; «phrases» stand in no form. */
export type QuestionFile =
  | "tuned"
  | "tuned-a"
  | "tuned-c"
  | "tuned-d"
  | "tuned-e"
  | "tuned-g"
  | "tuned-h"
  | `tuned-k${1 | 2 | 3 | 5 | 6 | 7 | 9 | 10 | 11 | 13 | 14 | 15 | 17 | 18 | 19 | 20 | 22 | 23 | 24 | 25 | 27 | 28}`
  | "aside"
  | "phrases"
  | "untouched"
  | "untouched-b"
  | "untouched-f"
  | `untouched-k${4 | 8 | 12 | 16 | 21 | 26}`;

/** The questions of a file, a line a question. */
export function askedQuestions(name: QuestionFile): readonly AskedQuestion[] {
  return readFileSync(new URL(`../../fixtures/questions/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { options = [], ...question } = JSON.parse(line) as FormQuestion;
      return { ...question, options: options.map((label) => ({ value: label, label })) };
    });
}
