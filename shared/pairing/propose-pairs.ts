import type { ISODate } from "../calendar/iso-date.ts";
import { withoutPersonalWords } from "../people/personal-words.ts";
import { wordsForEverybody } from "../website-section/named-people.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { PairingProposals, Proposal, RunnerUp, Unmatched } from "./pairing.ts";
import { formsIn } from "./people/category-forms.ts";
import type { MenteeProfile, MentorProfile } from "./people/profiles.ts";
import { type PairingPeople, readPeople } from "./people/read-people.ts";
import { unreadableBook } from "./people/unreadable-book.ts";
import { hardRules } from "./rules/hard-rules.ts";
import { placeKey } from "./rules/readiness.ts";
import { roleModelOf } from "./rules/role-model.ts";
import type { PairContext } from "./rules/rule.ts";
import { saidOf } from "./rules/soft-rules.ts";
import { type Assigned, assign } from "./solving/assign.ts";
import { contexts, type PairRules, type Scores, scorePairs } from "./solving/score-pairs.ts";
import { whyUnmatched } from "./why-unmatched.ts";

/**
 * Pairs proposed for the mentees of a workbook who have none on a day, each with what speaks for it and against it, and with the next best
 * mentor. Where a column is lost that tells who is busy or consented, nothing is proposed: a wrong pair is worse than none.
 */
export function proposePairs(workbook: Workbook, on: ISODate): PairingProposals {
  const people = readPeople(workbook, on);
  const broken = unreadableBook(workbook);
  const problems = [...broken.notes, ...people.notes];
  if (broken.why !== null) {
    const why = broken.why;
    const searching = [...people.mentees, ...people.gated].map(({ code }) => ({ mentee: code, why }));
    return { proposals: [], unmatched: searching, problems };
  }
  const rules = rulesOf(workbook);
  const { scores, assigned } = solve(people, rules);
  return { ...describe(people, rules, scores, assigned), problems };
}

/** The decision itself, in places of people. */
export function solve(
  { mentors, mentees }: Pick<PairingPeople, "mentors" | "mentees">,
  rules: PairRules,
): { readonly scores: Scores; readonly assigned: readonly Assigned[] } {
  const scores = scorePairs(mentors, mentees, rules);
  return {
    scores,
    assigned: assign(scores, mentors),
  };
}

/** The rules of a workbook: its own forms of mentoring, its organisation, and what may be quoted of it. */
export function rulesOf(workbook: Workbook): PairRules {
  const formOf = formsIn(workbook.listWords("Формы наставничества"));
  const { texts } = workbook.passport;
  const names = ["Полное наименование организации", "Краткое наименование организации"] as const;
  return {
    formOf,
    hard: hardRules(formOf),
    context: {
      organisation: new Set(names.flatMap((label) => texts.get(label) ?? []).map(placeKey)),
      quote: quoteIn(workbook),
    },
  };
}

const LONGEST_QUOTE = 160;

/** People's words in «», never with a name of the banks, a telephone or an address in them. */
function quoteIn(workbook: Workbook): (words: string) => string {
  const maySay = wordsForEverybody(workbook, []);
  const known = new Map<string, string>();
  const quoted = (words: string): string => {
    const plain = withoutPersonalWords(words).replace(/\s+/g, " ").trim();
    if (!maySay(plain)) return "(слова не показаны: в них имя или контакты)";
    return `«${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).trimEnd()}…` : plain}»`;
  };
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = quoted(words);
    known.set(words, made);
    return made;
  };
}

function describe(
  { mentors, mentees, gated }: PairingPeople,
  rules: PairRules,
  scores: Scores,
  assigned: readonly Assigned[],
): Omit<PairingProposals, "problems"> {
  const contextOf = contexts(rules);
  const room = mentors.map(({ free }) => free);
  for (const { mentor } of assigned) room[mentor] = (room[mentor] as number) - 1;
  const scoreAt = (mentor: number, mentee: number) => (scores[mentor] as Float64Array)[mentee] as number;
  const proposals = assigned.map(({ mentor: from, mentee: to }): Proposal => {
    const [mentor, mentee] = [mentors[from] as MentorProfile, mentees[to] as MenteeProfile];
    const context = contextOf(mentor, mentee) as PairContext;
    const score = scoreAt(from, to);
    return {
      mentor: mentor.code,
      mentee: mentee.code,
      score,
      form: context.form,
      roleModel: roleModelOf(mentor, mentee, context.formKey),
      ...saidOf(mentor, mentee, context),
      runnerUp: runnerUpOf(from, to, score),
    };
  });
  function runnerUpOf(from: number, to: number, score: number): RunnerUp | null {
    let best = -1;
    for (let each = 0; each < mentors.length; each += 1) {
      if (each === from || (room[each] as number) <= 0 || scoreAt(each, to) === 0) continue;
      if (best < 0 || scoreAt(each, to) > scoreAt(best, to)) best = each;
    }
    if (best < 0) return null;
    const [mentor, mentee] = [mentors[best] as MentorProfile, mentees[to] as MenteeProfile];
    const context = contextOf(mentor, mentee) as PairContext;
    const next = scoreAt(best, to);
    return {
      mentor: mentor.code,
      score: next,
      cost: score - next,
      form: context.form,
      roleModel: roleModelOf(mentor, mentee, context.formKey),
      ...saidOf(mentor, mentee, context),
    };
  }
  const matched = new Set(assigned.map(({ mentee }) => mentee));
  const unmatched = mentees.flatMap((mentee, to): readonly Unmatched[] => {
    if (matched.has(to)) return [];
    const suited = mentors
      .map(({ code, free }, from) => ({ code, free, score: scoreAt(from, to) }))
      .filter(({ score }) => score > 0);
    return [{ mentee: mentee.code, why: whyUnmatched(mentee, mentors, suited, rules.hard) }];
  });
  const held = gated.map(({ code, why }) => ({
    mentee: code,
    why: `Пара не предложена: ${why}${why.endsWith(".") ? "" : "."}`,
  }));
  return { proposals, unmatched: [...unmatched, ...held] };
}
