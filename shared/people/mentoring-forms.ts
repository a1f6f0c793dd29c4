import { comparisonKey } from "../text/fold.ts";

/**
 * Forms of mentoring by key, with the spellings people use (Р-145, АЗ-1128/08 and local acts). Compared without quotes,
 * spaces and differences of dash, so «Учитель — учитель» and "учитель-учитель" are one. The first spelling is shown.
 */
export const mentoringForms = {
  "pupil-pupil": ["ученик – ученик", "обучающийся – обучающийся", "школьник – школьник"],
  "teacher-teacher": ["педагог – педагог", "учитель – учитель", "воспитатель – воспитатель"],
  "student-pupil": ["студент – ученик", "студент – школьник"],
  "employer-pupil": ["работодатель – ученик", "работодатель – школьник"],
  "employer-student": ["работодатель – студент"],
  "head-teacher": [
    "руководитель – педагог",
    "руководитель образовательной организации – педагог",
    "руководитель – учитель",
  ],
  "lecturer-teacher": [
    "педагог вуза/колледжа – молодой педагог",
    "преподаватель вуза – молодой педагог",
    "педагог вуза – молодой педагог",
  ],
  "partner-teacher": ["социальный партнёр – педагог", "социальный партнёр – педагогический работник"],
  "teacher-student": ["педагог – студент", "учитель – студент", "преподаватель – студент"],
  "teacher-pupil": ["учитель – ученик", "педагог – ученик", "педагог – обучающийся"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type MentoringForm = keyof typeof mentoringForms;

export const mentoringFormKeys = Object.keys(mentoringForms) as readonly MentoringForm[];

/**
 * The form a person meant, or null where the words are none of the known ones.
 * @example mentoringFormOf("«Учитель — учитель»") // "teacher-teacher"
 */
export function mentoringFormOf(words: string): MentoringForm | null {
  return formBySpelling.get(compactForm(words)) ?? null;
}

/** Spelling without quotes, spaces and differences of dash: «педагог-педагог». */
export function compactForm(words: string): string {
  return comparisonKey(words).replace(/[\s"'«»]/g, "");
}

const formBySpelling: ReadonlyMap<string, MentoringForm> = new Map(
  mentoringFormKeys
    .flatMap((form) =>
      mentoringForms[form].map((spelling): [string, MentoringForm] => [compactForm(spelling), form]),
    )
    .reverse(),
);
