import { oneOfTwins } from "../../shared/form-filling/likeness/aspects.ts";
import type { Grounds } from "../../shared/form-filling/likeness/grounds.ts";
import type { Judged } from "./judge-forms.ts";
import { learnTrust, trusted } from "./learn-trust.ts";

/** How questions of files left out are answered when likeness is trusted from some point on. */
export type Compared = {
  readonly enough: number;
  readonly questions: number;
  readonly answerable: number;
  readonly byRules: { readonly right: number; readonly wrong: number };
  readonly byLikeness: { readonly right: number; readonly wrong: number };
};

/** Each set judged by the trust learned from the other sets. */
export function trustedApart(sets: readonly (readonly Judged[])[]): readonly (readonly [Judged, number])[] {
  return sets.flatMap((set, at) => {
    const worth: Grounds = learnTrust(sets.filter((_, other) => other !== at).flat());
    return set.map((judged) => [judged, trusted(worth, judged)] as const);
  });
}

/** What would be answered from this trust on. */
export function compared(answers: readonly (readonly [Judged, number])[], enough: number): Compared {
  const byRules = { right: 0, wrong: 0 };
  const byLikeness = { right: 0, wrong: 0 };
  for (const [{ labelled, right }, trust] of answers) {
    const told = labelled.byRules.field;
    if (told !== null) byRules[oneOfTwins(told) === labelled.field ? "right" : "wrong"] += 1;
    else if (labelled.byRules.evidence === "" && trust >= enough) byLikeness[right ? "right" : "wrong"] += 1;
  }
  const answerable = answers.filter(([{ labelled }]) => labelled.field !== null).length;
  return { enough, questions: answers.length, answerable, byRules, byLikeness };
}
