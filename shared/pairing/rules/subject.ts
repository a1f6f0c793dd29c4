import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import type { SubjectName } from "../words/school-subjects.ts";
import type { ThemeName } from "../words/themes.ts";
import type { SoftRule } from "./rule.ts";

/** Requests that are about a subject even where they do not name it: «Подготовка к ОГЭ» of a teacher of Russian. */
const ABOUT_A_SUBJECT: ReadonlySet<ThemeName> = new Set<ThemeName>([
  "экзамены (ОГЭ, ЕГЭ)",
  "олимпиады",
  "успеваемость",
  "современные приёмы и методика",
]);

/** АЗ-1128/08, «опытный предметник – неопытный предметник», and МР-42/02: help in a subject comes from who teaches or knows it. */
export const subjectRule: SoftRule = {
  name: "subject",
  points: 20,
  share: (mentor, mentee) => {
    let best = 0;
    for (const subject of mentee.subjects) best = Math.max(best, mentor.subjects.get(subject) ?? 0);
    return best === 0 && isOfAnotherSubject(mentor, mentee) ? -0.5 : best;
  },
  say: (mentor, mentee) => {
    const common = commonSubjects(mentor, mentee);
    if (common.length > 0) return { reasons: [`Общий предмет: ${common.join(", ")}.`] };
    if (!isOfAnotherSubject(mentor, mentee)) return {};
    const [one, other] = [[...mentor.subjects.keys()], [...mentee.subjects]].map((list) => list.join(", "));
    return { against: [`Предметы разные: у наставника ${one}, у наставляемого ${other}.`] };
  },
};

export function commonSubjects(mentor: MentorProfile, mentee: MenteeProfile): readonly SubjectName[] {
  return [...mentee.subjects].filter((subject) => mentor.subjects.has(subject));
}

/** Whether the request is about a subject and the mentor is known for others only. */
function isOfAnotherSubject(mentor: MentorProfile, mentee: MenteeProfile): boolean {
  if (mentor.subjects.size === 0 || mentee.subjects.size === 0) return false;
  if (!mentee.asksForSubject) return false;
  for (const subject of mentee.subjects) if (mentor.subjects.has(subject)) return false;
  return true;
}

/** Whether a request is about a subject: it names one, or what only a subject is taught for. */
export function asksForSubject(themes: ReadonlySet<ThemeName>, named: ReadonlySet<SubjectName>): boolean {
  return named.size > 0 || [...themes].some((theme) => ABOUT_A_SUBJECT.has(theme));
}
