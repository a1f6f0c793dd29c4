import { comparisonKey } from "../text/fold.ts";
import type { Questionnaire, SurveySide } from "./questionnaire.ts";
import type { QuestionnaireSet, Wordings } from "./questionnaire-set.ts";
import { questionnaireSets } from "./questionnaire-sets.ts";

const sides = [
  {
    role: "наставляемый",
    survey: "до",
    wording: "menteeBefore",
    title: "Анкета наставляемого до начала работы",
  },
  {
    role: "наставляемый",
    survey: "после",
    wording: "menteeAfter",
    title: "Анкета наставляемого по окончании работы",
  },
  { role: "наставник", survey: "до", wording: "mentorBefore", title: "Анкета наставника до начала работы" },
  {
    role: "наставник",
    survey: "после",
    wording: "mentorAfter",
    title: "Анкета наставника по окончании работы",
  },
] as const satisfies readonly (SurveySide & { wording: keyof Wordings; title: string })[];

/** Every questionnaire the program offers, four a set. */
export const questionnaires: readonly Questionnaire[] = questionnaireSets.flatMap((set) =>
  sides.map((side): Questionnaire => {
    const { role, survey, title } = side;
    return {
      id: `${set.name}/${role}/${survey}`,
      title,
      role,
      survey,
      forms: set.forms,
      questions: questionsOf(set, side.wording),
    };
  }),
);

function questionsOf({ questions }: QuestionnaireSet, wording: keyof Wordings): Questionnaire["questions"] {
  return questions.flatMap(([key, answer, wordings]) => {
    const text = wordings[wording];
    return text === undefined ? [] : [{ key, text, answer }];
  });
}

/**
 * A questionnaire as it is chosen out of a list, what sets it apart first: lists are narrow.
 * @example questionnaireLabel("ученики/наставник/после") // "Ученики: наставник, после"
 */
export function questionnaireLabel(id: string): string {
  const [set = "", ...side] = id.split("/");
  return `${set.slice(0, 1).toUpperCase()}${set.slice(1)}: ${side.join(", ")}`;
}

/** The questionnaire by its id, in any spelling: «Учителя/наставник/после»; null where there is none. */
export function questionnaireById(id: string): Questionnaire | null {
  return questionnaires.find((each) => comparisonKey(each.id) === comparisonKey(id)) ?? null;
}
