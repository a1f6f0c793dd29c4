import type { Question } from "../question.ts";
import type { Recognition } from "../recognise.ts";
import { formGuesses } from "./grounds-around.ts";
import { guessesFor } from "./guesses.ts";
import { likelyField, voiceLearned } from "./likely-field.ts";
import type { Voice } from "./voice-text.ts";

/**
 * The answers of the rules, with what the rules left open for want of words answered by likeness, or its likeliest fields put first.
 * Where the rules say why they leave a question open, it stays so.
 */
export function withLikeness(
  questions: readonly Question[],
  byRules: readonly Recognition[],
  learned?: Voice,
): readonly Recognition[] {
  if (byRules.every((seen) => seen.field !== null || seen.evidence !== "")) return byRules;
  const voice = learned ?? voiceLearned();
  const form = formGuesses(guessesFor(questions, byRules, voice));
  return byRules.map((seen, at) => {
    const ranked = form.guesses[at]?.ranked ?? null;
    return ranked === null ? seen : likelyField(form, at, ranked, seen, voice);
  });
}
