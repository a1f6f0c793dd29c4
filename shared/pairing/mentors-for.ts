import type { ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { readPeople } from "./people/read-people.ts";
import { unreadableBook } from "./people/unreadable-book.ts";
import { rulesOf } from "./propose-pairs.ts";
import { roleModelOf } from "./rules/role-model.ts";
import { saidOf } from "./rules/soft-rules.ts";
import { contexts, scorePairs } from "./solving/score-pairs.ts";

/** A mentor who suits one mentee and has room; by code. */
export type SuitedMentor = {
  readonly mentor: string;
  readonly score: number;
  readonly form: string;
  readonly roleModel: string | null;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
};

/** Who may lead one mentee without a pair, the best first, weighed by the same rules as all proposals; nobody where the book is unreadable. */
export function mentorsFor(workbook: Workbook, on: ISODate, menteeCode: string): readonly SuitedMentor[] {
  if (unreadableBook(workbook).why !== null) return [];
  const { mentors, mentees } = readPeople(workbook, on);
  const mentee = mentees.find(({ code }) => codeKey(code) === codeKey(menteeCode));
  if (mentee === undefined) return [];
  const rules = rulesOf(workbook);
  const scores = scorePairs(mentors, [mentee], rules);
  const contextOf = contexts(rules);
  const suited = mentors.flatMap((mentor, at): readonly SuitedMentor[] => {
    const score = scores[at]?.[0] ?? 0;
    const context = contextOf(mentor, mentee);
    if (score === 0 || mentor.free <= 0 || context === null) return [];
    const { form, formKey } = context;
    const roleModel = roleModelOf(mentor, mentee, formKey);
    return [{ mentor: mentor.code, score, form, roleModel, ...saidOf(mentor, mentee, context) }];
  });
  return suited.sort((a, b) => b.score - a.score);
}
