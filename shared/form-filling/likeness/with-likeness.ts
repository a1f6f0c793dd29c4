import type { Question } from "../question.ts";
import type { Recognition } from "../recognise.ts";
import { likelyField } from "./likely-field.ts";

/**
 * The answers of the rules, with what the rules left open for want of words answered by likeness, or its likeliest fields put first.
 * Where the rules say why they leave a question open, it stays so.
 */
export function withLikeness(
  questions: readonly Question[],
  byRules: readonly Recognition[],
): readonly Recognition[] {
  return questions.map((question, at) => {
    const seen = byRules[at] as Recognition;
    if (seen.field !== null || seen.evidence !== "") return seen;
    const before = questions[at - 1];
    const previous =
      before === undefined ? undefined : { question: before, field: byRules[at - 1]?.field ?? null };
    return likelyField(question, previous, seen);
  });
}
