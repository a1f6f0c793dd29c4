import { mentoringFormOf } from "../../people/mentoring-forms.ts";
import type { FormOf } from "../people/category-forms.ts";
import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import type { HardRule, PairContext } from "../rules/rule.ts";
import { scoreOf } from "../rules/soft-rules.ts";

/** Points of every pair, by the places of mentor and mentee; 0 for a pair that must not be proposed. */
export type Scores = readonly Float64Array[];

/** The rules of one workbook. */
export type PairRules = {
  readonly hard: readonly HardRule[];
  readonly formOf: FormOf;
  readonly context: Omit<PairContext, "form" | "formKey">;
};

/**
 * Scores all pairs. Only mentors who share a topic or a subject with a request are looked at: the others have nothing in common, so their
 * score is 0 by the rules themselves.
 */
export function scorePairs(
  mentors: readonly MentorProfile[],
  mentees: readonly MenteeProfile[],
  rules: PairRules,
): Scores {
  const scores = mentors.map(() => new Float64Array(mentees.length));
  const index = mentorsByTopic(mentors);
  const contextOf = contexts(rules);
  const seenFor = new Int32Array(mentors.length).fill(-1);
  mentees.forEach((mentee, to) => {
    for (const topic of topicsAndSubjects(mentee)) {
      for (const from of index.get(topic) ?? []) {
        if (seenFor[from] === to) continue;
        seenFor[from] = to;
        const mentor = mentors[from] as MentorProfile;
        const context = contextOf(mentor, mentee);
        if (context === null || !rules.hard.every(({ allows }) => allows(mentor, mentee))) continue;
        (scores[from] as Float64Array)[to] = scoreOf(mentor, mentee, context);
      }
    }
  });
  return scores;
}

/** The context of a pair; null where no form of mentoring joins the two. One is made for each form. */
export function contexts({
  formOf,
  context,
}: PairRules): (mentor: MentorProfile, mentee: MenteeProfile) => PairContext | null {
  const known = new Map<MentorProfile, Map<string, PairContext | null>>();
  const byForm = new Map<string, PairContext>();
  return (mentor, mentee) => {
    let own = known.get(mentor);
    if (own === undefined) {
      own = new Map();
      known.set(mentor, own);
    }
    const before = own.get(mentee.side);
    if (before !== undefined) return before;
    const form = formOf(mentor, mentee.side);
    const made =
      form === null ? null : (byForm.get(form) ?? { ...context, form, formKey: mentoringFormOf(form) });
    if (made !== null) byForm.set(made.form, made);
    own.set(mentee.side, made);
    return made;
  };
}

function mentorsByTopic(mentors: readonly MentorProfile[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  mentors.forEach(({ topics }, place) => {
    for (const topic of topics.keys()) {
      const places = index.get(topic);
      if (places === undefined) index.set(topic, [place]);
      else places.push(place);
    }
  });
  return index;
}

/** What a mentee's row speaks of: the request, and the subject of the post. */
function topicsAndSubjects({ topics, subjects }: MenteeProfile): ReadonlySet<string> {
  return new Set([...topics.keys(), ...[...subjects].map((subject) => `subject:${subject}`)]);
}
