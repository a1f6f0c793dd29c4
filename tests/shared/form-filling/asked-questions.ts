import { readFileSync } from "node:fs";
import type { AskedQuestion } from "./recognition-score.ts";

/** A question as it stands in the fixtures; «phrases» stand in no form. */
export type FormQuestion = Omit<AskedQuestion, "options"> & {
  readonly form?: string;
  readonly options: readonly string[];
};

/** The questions of made-up forms in `tests/fixtures/questions`, a line a question: «tuned», «aside», «phrases» or «untouched». */
export function askedQuestions(name: "tuned" | "aside" | "phrases" | "untouched"): readonly AskedQuestion[] {
  return readFileSync(new URL(`../../fixtures/questions/${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { options, ...question } = JSON.parse(line) as FormQuestion;
      return { ...question, options: options.map((label) => ({ value: label, label })) };
    });
}
