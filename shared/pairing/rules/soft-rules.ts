import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import { ageRule } from "./age.ts";
import { historyRule, placeRule, timeRule, trainingRule } from "./readiness.ts";
import { requestRule } from "./request.ts";
import { roleRule } from "./role-model.ts";
import type { PairContext, Said, SoftRule } from "./rule.ts";
import { subjectRule } from "./subject.ts";

/** What speaks for a pair and against it: a rule a row, its points in the row; together they make 100. */
export const softRules: readonly SoftRule[] = [
  requestRule,
  subjectRule,
  ageRule,
  roleRule,
  timeRule,
  placeRule,
  trainingRule,
  historyRule,
];

/** Rules about what the mentee needs: where none of them has a point, age and time and place make no pair. */
const NEEDED: readonly SoftRule[] = [requestRule, subjectRule];

/** Below this a pair has next to nothing in common and is not proposed. */
export const LEAST_SCORE = 10;

/** Points of a pair, whole, 0 to 100; 0 for one that must not be proposed for want of anything in common. */
export function scoreOf(mentor: MentorProfile, mentee: MenteeProfile, context: PairContext): number {
  let needed = 0;
  for (const rule of NEEDED) needed += rule.points * rule.share(mentor, mentee, context);
  if (needed <= 0) return 0;
  let sum = 0;
  for (const rule of softRules) sum += rule.points * rule.share(mentor, mentee, context);
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
