import { type MentoringForm, mentoringFormOf } from "../people/mentoring-forms.ts";
import { comparisonKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { isOfStem, type Word, wordsOf } from "./words.ts";

/** Begins a need that is a whole form of mentoring («@teacher-teacher»): both sides stand there, joined by a dash. */
export const WHOLE_FORM = "@";

/** Words of the forms a text names, by the key of the form. */
export type WholeForms = ReadonlyMap<string, readonly Word[]>;

/** Who stands on a side of a form: the words that say so, and words that may stand beside them. */
const ROLES = {
  learner: { said: "ученик|обучающ|учащ|школьник|=детей|=дети", beside: "" },
  student: { said: "студент", beside: "=вуза|=вузов|колледж|педколледж|=спо|=поо|практикант" },
  // «педагог вуза/колледжа», «преподаватель вуза»
  lecturer: {
    said: "=вуз|=вуза|=вузов|вузовск|колледж|педколледж|педвуз|университет|институт|техникум|=спо",
    beside: "педагог|преподавател",
  },
  teacher: {
    said: "педагог|педработник|учител|преподавател|воспитател",
    beside: "педагогическ|работник|опытн",
  },
  youngTeacher: {
    said: "молод|начинающ",
    beside: "педагог|учител|преподавател|воспитател|специалист|работник|=колледжа|=школы|=сада",
  },
  employer: { said: "работодател|предприят", beside: "представител" },
  head: {
    said: "руководител|директор|заведующ",
    beside:
      "=организации|=оо|=доу|=доо|=поо|=школы|=сада|=садика|=колледжа|=техникума|образовательн|учрежден",
  },
  partner: { said: "партнер|соцпартнер", beside: "социальн" },
} as const satisfies Record<string, { said: string; beside: string }>;
type Role = keyof typeof ROLES;
const roles = Object.keys(ROLES) as readonly Role[];

const FORMS: Readonly<Record<string, MentoringForm>> = {
  "learner-learner": "pupil-pupil",
  "teacher-teacher": "teacher-teacher",
  "teacher-youngTeacher": "teacher-teacher",
  "student-learner": "student-pupil",
  "employer-student": "employer-student",
  "employer-learner": "employer-pupil",
  "head-teacher": "head-teacher",
  "lecturer-youngTeacher": "lecturer-teacher",
  "partner-teacher": "partner-teacher",
  "teacher-student": "teacher-student",
  "teacher-learner": "teacher-pupil",
} satisfies Partial<Record<`${Role}-${Role}`, MentoringForm>>;

function roleOf(side: string): Role | null {
  const words = wordsOf(side.replace(/\//g, " "));
  const fits = (role: Role) =>
    words.some((word) => isOfStem(word, ROLES[role].said)) &&
    words.every((word) => isOfStem(word, `${ROLES[role].said}|${ROLES[role].beside || "="}`));
  return roles.find(fits) ?? null;
}

const formOf = remembered((run: string): MentoringForm | null => {
  const sides = run.split("-");
  const spoken = sides.length === 2 ? sides.map(roleOf) : [];
  const form = FORMS[spoken.join("-")] ?? null;
  // «Учителей – молодых специалистов» are one kind of people, not two sides
  const areTwo = spoken[1] !== "youngTeacher" || !/(?:ей|ов|их|ых)(?: |$)/.test(sides[0] as string);
  return mentoringFormOf(run) ?? (areTwo ? form : null);
}, 2000);

/** «Работодатель и студент», and nothing else, in a row of a table of forms. */
const BOTH_SIDES =
  /^((?:[а-я/]+ )?(?:ученик|студент|педагог|учитель|преподаватель|работодатель|руководитель|партнер)(?: [а-я/]+)?) и ((?:молодой )?(?:ученик|студент|педагог|учитель|преподаватель))$/;

/** The longest form in words: «руководитель образовательной организации-педагог». */
const MOST_WORDS = 6;

/**
 * The forms of mentoring named in a text, each with its words. A form may be several words with or without spaces around the dash:
 * «социальный партнёр — педагог».
 * @example [...wholeFormsIn("Пары «Учитель – учитель», ед.").keys()] // ["teacher-teacher"]
 */
export function wholeFormsIn(text: string): WholeForms {
  const forms = new Map<string, readonly Word[]>();
  const tight = comparisonKey(text)
    .replace(/["'«»]/g, "")
    .replace(/[()]/g, " ")
    .replace(/\s*(?:<?-+>?|[→⇒>↔⇄⟷+×])\s*/g, "-")
    .replace(BOTH_SIDES, "$1-$2");
  if (!tight.includes("-")) return forms;
  for (const part of tight.split(/[^а-яa-z/ -]+/)) {
    for (const run of runs(part.trim().split(/ +/))) {
      const form = formOf(run);
      if (form === null) continue;
      // The question may write the form with spaces around the dash or without: its sides count either way.
      const words = wordsOf(run).flatMap((word) => [word, ...word.split("-")]);
      forms.set(form, [...(forms.get(form) ?? []), ...words]);
    }
  }
  return forms;
}

/** Every run of neighbouring words that holds a dash: ["a-b","c"] → "a-b", "a-b c". */
function runs(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words
      .slice(start, start + MOST_WORDS)
      .map((__, length) => words.slice(start, start + length + 1).join(" "))
      .filter((run) => run.includes("-")),
  );
}
