import { oneOfTwins } from "../../shared/form-filling/likeness/aspects.ts";
import { likelyField } from "../../shared/form-filling/likeness/likely-field.ts";
import { rankFields } from "../../shared/form-filling/likeness/rank-fields.ts";
import type { Voice } from "../../shared/form-filling/likeness/voice-text.ts";
import { recogniseByRules } from "../../shared/form-filling/recognise-all.ts";
import type { Labelled } from "./labelled-questions.ts";

export type Counted = {
  readonly questions: number;
  readonly answerable: number;
  readonly byRules: { readonly right: number; readonly wrong: number };
  readonly byLikeness: { readonly right: number; readonly wrong: number };
  readonly open: number;
  /** Of the answerable ones the rules left open, how many the likeliest field is right for. */
  readonly likeliest: number;
};

/** How questions are answered by the rules and, where those leave them open, by likeness. */
export function answers(labelled: readonly Labelled[], voice: Voice): Counted {
  const byRules = { right: 0, wrong: 0 };
  const byLikeness = { right: 0, wrong: 0 };
  let open = 0;
  let likeliest = 0;
  const forms = new Map<string, Labelled[]>();
  for (const each of labelled) forms.set(each.form, [...(forms.get(each.form) ?? []), each]);
  for (const form of forms.values()) {
    const seen = recogniseByRules(form.map(({ question }) => question));
    for (const [at, { question, previous, field }] of form.entries()) {
      const rules = seen[at]!;
      const count = (by: typeof byRules, told: string | null) => {
        if (told !== null) by[told === field ? "right" : "wrong"] += 1;
      };
      count(byRules, rules.field === null ? null : oneOfTwins(rules.field));
      if (rules.field !== null) continue;
      if (field !== null) {
        open += 1;
        if (rankFields(voice, question, previous).fields[0]?.field === field) likeliest += 1;
      }
      if (rules.evidence === "") count(byLikeness, likelyField(question, previous, rules, voice).field);
    }
  }
  const answerable = labelled.filter(({ field }) => field !== null).length;
  return { questions: labelled.length, answerable, byRules, byLikeness, open, likeliest };
}
