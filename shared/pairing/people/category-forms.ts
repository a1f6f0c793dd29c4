import { comparisonKey } from "../../text/fold.ts";

/** Words for one side of a form of mentoring, and for categories of the banks: the first stands for all. */
const SAME_SIDE = [
  ["педагог", "учитель", "воспитатель", "преподаватель", "педагогический работник"],
  ["обучающийся", "ученик", "школьник", "воспитанник"],
  ["студент"],
  // АЗ-1128/08: «социальный партнёр – педагог»; in the bank he is of the category «работодатель».
  ["работодатель", "социальный партнер"],
] as const satisfies readonly (readonly [string, ...string[]])[];

const sides: ReadonlyMap<string, string> = new Map(
  SAME_SIDE.flatMap(([side, ...others]) => [side, ...others].map((words) => [words, side] as const)),
);

/** A side of a form, or a category, in one word; words of the school's own stay what they are. */
export function sideOf(words: string): string {
  const key = comparisonKey(words);
  return sides.get(key) ?? key;
}

/**
 * Parents and graduates are mentors by Р-145, which knows no form by their name: they come as «студент» or as «работодатель», and only
 * the place of study or work tells as which. A school itself is neither.
 */
const ACTS_AS_BY_PLACE = [
  {
    acts: "студент",
    place: /университет|институт|академи|колледж|техникум|училищ|(?:^|[^а-я])вуз(?![а-я])/,
  },
  {
    acts: null,
    place: /школ|гимнази|лице[йя]|детск|(?:^|[^а-я])(?:м|г|ч)?[абк]?(?:оу|доу)(?![а-я])|сош(?![а-я])/,
  },
  { acts: "работодатель", place: /\S/ },
] as const;

const BY_PLACE: ReadonlySet<string> = new Set(["родитель", "выпускник"]);

/** A form as the list of «Справочники» spells it, for the sides it joins. */
export type FormOf = (
  mentor: { readonly side: string; readonly place: string },
  menteeSide: string,
) => string | null;

/**
 * The form of mentoring that exists for two people, by the list «Формы наставничества», the school's own included; null where there is
 * none. Forms of Р-145 and АЗ-1128/08; of several the first of the list. A form whose side no category tells («руководитель – педагог»)
 * is left for a person to choose.
 * @example formsIn(["педагог – педагог"])({ side: "педагог", place: "" }, "педагог") // "педагог – педагог"
 */
export function formsIn(list: readonly string[]): FormOf {
  const forms = new Map<string, Map<string, string>>();
  for (const form of list) {
    const [mentor, mentee, more] = form.split(/\s+[\p{Pd}\u2212]\s+|[–—]/u);
    if (mentor === undefined || mentee === undefined || more !== undefined) continue;
    const own = forms.get(sideOf(mentor)) ?? new Map<string, string>();
    forms.set(sideOf(mentor), own);
    if (!own.has(sideOf(mentee))) own.set(sideOf(mentee), form);
  }
  return ({ side, place }, menteeSide) => {
    const own = forms.get(side)?.get(menteeSide);
    if (own !== undefined || !BY_PLACE.has(side)) return own ?? null;
    const acts = actsAs(place);
    return acts === null ? null : (forms.get(acts)?.get(menteeSide) ?? null);
  };
}

/** Whether the form of a mentor cannot be told until somebody writes down where he works or studies. */
export function isFormUntold(side: string, place: string): boolean {
  return BY_PLACE.has(side) && actsAs(place) === null;
}

function actsAs(place: string): string | null {
  const key = comparisonKey(place);
  return ACTS_AS_BY_PLACE.find((row) => row.place.test(key))?.acts ?? null;
}
