import { type Grounds, grounds } from "../../shared/form-filling/likeness/grounds.ts";
import { formGuesses } from "../../shared/form-filling/likeness/grounds-around.ts";
import { guessFrom } from "../../shared/form-filling/likeness/guesses.ts";
import { type Ranking, rankFields } from "../../shared/form-filling/likeness/rank-fields.ts";
import { type Seen, strangeWords } from "../../shared/form-filling/likeness/strange-words.ts";
import { isPartOfOthers, isVetoed } from "../../shared/form-filling/likeness/veto.ts";
import type { Labelled } from "./labelled-questions.ts";

/** The likeliest field of a question, by those who never saw its author: the grounds to trust it, and whether it is right. */
export type Judged = {
  readonly labelled: Labelled;
  readonly reasons: Grounds;
  readonly right: boolean;
  readonly vetoed: boolean;
};

/** Whatever the rules answered, each question is judged as if they had left it open. */
export function judgeForms(labelled: readonly Labelled[], ranking: Ranking, seen: Seen): readonly Judged[] {
  const forms = new Map<string, Labelled[]>();
  for (const each of labelled) forms.set(each.form, [...(forms.get(each.form) ?? []), each]);
  return [...forms.values()].flatMap((form) => {
    const all = form.map(({ question, previous }) => rankFields(ranking, question, previous));
    const guesses = formGuesses(
      form.map(({ question, byRules }, at) => guessFrom(question, byRules.field, all[at]!)),
    );
    return form.flatMap((each, at): Judged[] => {
      const ranked = all[at]!;
      const best = ranked.fields[0]?.field;
      if (best === undefined) return [];
      const strange = strangeWords(each.question, best, seen);
      return [
        {
          labelled: each,
          reasons: grounds(guesses, at, ranked, strange),
          right: best === each.field,
          vetoed: isVetoed(each.question, ranked, strange) || isPartOfOthers(guesses, at, best),
        },
      ];
    });
  });
}
