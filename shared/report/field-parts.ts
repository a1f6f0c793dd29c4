import { mentoringFormKeys } from "../people/mentoring-forms.ts";
import type { FieldKey } from "./report-fields.ts";

/** How fields stand to one another: what the numbers of a filled form must keep to, whoever wrote them. */
export type FieldParts = {
  readonly whole: FieldKey;
  readonly parts: readonly FieldKey[];
  /** Nobody is in two of the parts, so their sum is no more than the whole. */
  readonly apart?: true;
  /** Everybody is in one of them, so all of them together are the whole. */
  readonly complete?: true;
};

export const fieldParts: readonly FieldParts[] = [
  {
    whole: "mentors.total",
    parts: [
      "mentors.teachers",
      "mentors.learners",
      "mentors.parents",
      "mentors.graduates",
      "mentors.employers",
      "mentors.students",
    ],
    apart: true,
    complete: true,
  },
  {
    whole: "mentees.total",
    parts: ["mentees.teachers", "mentees.learners", "mentees.students"],
    apart: true,
    complete: true,
  },
  { whole: "mentors.total", parts: ["training.mentorsTrained", "incentives.mentorsPaid"] },
  {
    whole: "mentees.total",
    parts: ["mentees.earlyCareer", "mentees.disabled", "mentees.registered", "mentees.gifted"],
  },
  { whole: "mentees.teachers", parts: ["mentees.earlyCareer"] },
  { whole: "staff.teachers", parts: ["staff.earlyCareer", "staff.newcomers"] },
  { whole: "staff.earlyCareer", parts: ["mentees.earlyCareer"] },
  { whole: "learners.total", parts: ["learners.age10to19", "learners.age15to19"] },
  { whole: "learners.age10to19", parts: ["learners.age15to19"] },
  {
    whole: "pairings.active",
    parts: mentoringFormKeys.map((form) => `pairings.form.${form}` as const),
    apart: true,
  },
  { whole: "pairings.active", parts: ["groups.active"] },
  { whole: "programmes.developed", parts: ["programmes.active", "programmes.completed"], apart: true },
  { whole: "partners.total", parts: ["partners.contracts"] },
  { whole: "roadmap.activities", parts: ["roadmap.done", "roadmap.overdue"], apart: true },
];
