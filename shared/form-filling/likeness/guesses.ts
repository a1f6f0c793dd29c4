import type { FieldKey } from "../../report/report-fields.ts";
import type { Asked } from "../leaning-question.ts";
import type { Question } from "../question.ts";
import type { Recognition } from "../recognise.ts";
import { oneOfTwins } from "./aspects.ts";
import { type Ranked, type Ranking, rankFields } from "./rank-fields.ts";

/** What a question of a form is taken for before it is judged: by the rules, or else by likeness alone. */
export type Guess = {
  readonly question: Question;
  readonly byRules: FieldKey | null;
  /** By the rules, or the likeliest; null where it is likelier that no field answers. */
  readonly field: FieldKey | null;
  /** 0–1. */
  readonly sureness: number;
  /** Null where the rules answered or said why nobody can. */
  readonly ranked: Ranked | null;
};

/** How sure a guess must be for the next question to lean on it: «Ссылка на неё». */
const LEANT_ON = 0.6;

/** The guesses for the questions of a form, in its order. */
export function guessesFor(
  questions: readonly Question[],
  byRules: readonly Recognition[],
  ranking: Ranking,
): readonly Guess[] {
  let previous: Asked | undefined;
  return questions.map((question, at) => {
    const seen = byRules[at] as Recognition;
    const isOpen = seen.field === null && seen.evidence === "";
    const ranked = isOpen ? rankFields(ranking, question, previous) : null;
    const guess = guessFrom(question, seen.field, ranked);
    previous = { question, field: guess.sureness >= LEANT_ON ? guess.field : null };
    return guess;
  });
}

export function guessFrom(question: Question, rules: FieldKey | null, ranked: Ranked | null): Guess {
  if (rules !== null) {
    const field = oneOfTwins(rules);
    return { question, byRules: field, field, sureness: 1, ranked };
  }
  const best = ranked?.fields[0];
  const sureness = surenessOf(ranked);
  const field = best !== undefined && (ranked?.none ?? 1) < 0.5 ? best.field : null;
  return { question, byRules: null, field, sureness, ranked };
}

/** How sure the likeliest field is. */
export function surenessOf(ranked: Ranked | null): number {
  return (ranked?.fields[0]?.share ?? 0) * (1 - (ranked?.none ?? 1));
}
