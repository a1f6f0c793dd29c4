import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import { ageRule } from "./age.ts";
import { historyRule, placeRule, timeRule, trainingRule } from "./readiness.ts";
import { requestRule } from "./request.ts";
import { roleRule } from "./role-model.ts";
import type { PairContext, Said, SoftRule } from "./rule.ts";
import { subjectRule } from "./subject.ts";

/**
 * What speaks for a pair and against it: each rule has its points, together they make 100. First what the mentee needs: where that has no
 * point, age and time and place make no pair.
 */
const NEEDED: readonly SoftRule[] = [requestRule, subjectRule];
const OTHERS: readonly SoftRule[] = [ageRule, roleRule, timeRule, placeRule, trainingRule, historyRule];
const softRules = [...NEEDED, ...OTHERS];

/** Below this a pair has next to nothing in common and is not proposed. */
export const LEAST_SCORE = 10;

/** Points of a pair, whole, 0 to 100; 0 for one that must not be proposed for want of anything in common. */
export function scoreOf(mentor: MentorProfile, mentee: MenteeProfile, context: PairContext): number {
  let sum = 0;
  for (const rule of NEEDED) sum += rule.points * rule.share(mentor, mentee, context);
  if (sum <= 0) return 0;
  for (const rule of OTHERS) sum += rule.points * rule.share(mentor, mentee, context);
  const score = Math.round(Math.min(100, sum));
  return score < LEAST_SCORE ? 0 : score;
}

/** What all rules say of a pair; the empty cells come last among what speaks against it. */
export function saidOf(
  mentor: MentorProfile,
  mentee: MenteeProfile,
  context: PairContext,
): Required<Pick<Said, "reasons" | "against">> {
  const said = softRules.map((rule) => rule.say(mentor, mentee, context));
  const unwritten = said.flatMap(({ unwritten: cells }) => cells ?? []);
  return {
    reasons: said.flatMap(({ reasons }) => reasons ?? []),
    against: [
      ...said.flatMap(({ against }) => against ?? []),
      ...(unwritten.length > 0 ? [`Не указано: ${unwritten.join(", ")}.`] : []),
    ],
  };
}
