import type { MentoringForm } from "../../people/mentoring-forms.ts";
import type { lists } from "../../workbook/schema/lists.ts";
import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";
import type { ThemeName } from "../words/themes.ts";
import type { SoftRule } from "./rule.ts";
import { commonSubjects } from "./subject.ts";

type RoleModel = (typeof lists)["Ролевые модели"][number];

type RoleModelRow = {
  readonly form: MentoringForm;
  readonly model: RoleModel;
  /** Whether what is written of the two shows it. */
  readonly shows: (mentor: MentorProfile, mentee: MenteeProfile) => boolean;
  readonly why: string;
};

const asksFor =
  (theme: ThemeName) =>
  (mentor: MentorProfile, mentee: MenteeProfile): boolean =>
    mentee.themes.has(theme) && mentor.topics.has(`theme:${theme}`);

/**
 * Role models of МР-42/02 («учитель – учитель», «ученик – ученик»), as remembered: only those that the columns of the banks can show. Who
 * is passive, conservative or has difficulties nobody writes down, and it is no program's to say: the others are left for a person to
 * choose. The first that shows holds.
 */
const roleModels: readonly RoleModelRow[] = [
  {
    form: "teacher-teacher",
    model: "опытный учитель – молодой специалист",
    shows: (mentor, mentee) =>
      mentee.earlyCareer && mentor.service !== null && mentor.service > (mentee.service ?? 0),
    why: "наставляемый – молодой специалист, стаж наставника больше",
  },
  {
    form: "teacher-teacher",
    model: "опытный предметник – неопытный предметник",
    shows: (mentor, mentee) => isMoreExperienced(mentor, mentee) && commonSubjects(mentor, mentee).length > 0,
    why: "предмет общий, стаж наставника больше",
  },
  {
    form: "pupil-pupil",
    model: "успевающий – неуспевающий",
    shows: asksFor("успеваемость"),
    why: "запрос об успеваемости",
  },
  {
    form: "pupil-pupil",
    model: "адаптированный – неадаптированный",
    shows: asksFor("адаптация"),
    why: "запрос об адаптации",
  },
];

/** Р-145 and АЗ-1128/08: the mentor is the more experienced of the two: by years of service between teachers, by age between pupils. */
export const roleRule: SoftRule = {
  name: "role",
  points: 5,
  share: (mentor, mentee, context) => {
    if (isLessExperienced(mentor, mentee)) return -2;
    return roleModelOf(mentor, mentee, context.formKey) === null ? 0 : 1;
  },
  say: (mentor, mentee, context) => {
    if (isLessExperienced(mentor, mentee)) {
      const words =
        mentee.side === "педагог"
          ? "Стаж наставника меньше, чем у наставляемого."
          : "Наставник моложе наставляемого.";
      return { against: [words] };
    }
    const row = rowOf(mentor, mentee, context.formKey);
    const reasons = row === null ? [] : [`Ролевая модель «${row.model}»: ${row.why}.`];
    if (mentee.side !== "педагог" || mentor.side !== "педагог") return { reasons };
    const unwritten = [
      ...(mentor.service === null ? ["стаж наставника"] : []),
      ...(mentee.service === null ? ["стаж наставляемого"] : []),
    ];
    return { reasons, unwritten };
  },
};

/** The role model that what is written of the two shows, in the words of the list; null where it shows none. */
export function roleModelOf(
  mentor: MentorProfile,
  mentee: MenteeProfile,
  form: MentoringForm | null,
): RoleModel | null {
  return rowOf(mentor, mentee, form)?.model ?? null;
}

function rowOf(
  mentor: MentorProfile,
  mentee: MenteeProfile,
  form: MentoringForm | null,
): RoleModelRow | null {
  return roleModels.find((row) => row.form === form && row.shows(mentor, mentee)) ?? null;
}

function isMoreExperienced(mentor: MentorProfile, mentee: MenteeProfile): boolean {
  return mentor.service !== null && mentee.service !== null && mentor.service > mentee.service;
}

function isLessExperienced(mentor: MentorProfile, mentee: MenteeProfile): boolean {
  if (mentor.side === "педагог" && mentee.side === "педагог")
    return mentor.service !== null && mentee.service !== null && mentor.service < mentee.service;
  if (mentor.side !== mentee.side) return false;
  return mentor.born !== null && mentee.born !== null && mentor.born > mentee.born;
}
