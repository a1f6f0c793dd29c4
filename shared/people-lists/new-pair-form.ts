import type { ListWords } from "../workbook/list-words.ts";
import type { ShownPair } from "./shown-pairs.ts";

/** What is asked of a new pair besides its people, by what stands in the form. */
export const newPairLabels = {
  form: "Форма наставничества",
  roleModel: "Ролевая модель",
  state: "Состояние",
  start: "Начало работы",
  end: "Завершение",
  order: "Приказ №",
  orderDate: "Дата приказа",
  withoutConsents: "Почему начинают без согласия",
} as const;

export type NewPairField = keyof typeof newPairLabels;

export const newPairDays: ReadonlySet<NewPairField> = new Set(["start", "end", "orderDate"]);

/** What stands in the choice of the state for a pair that works at once; a proposal is what is not chosen. */
export const AT_ONCE = "действует";

/** A new pair as a form gives it: people by code, days as YYYY-MM-DD. */
export type AskedNewPair = {
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly given: Readonly<Partial<Record<NewPairField, string>>>;
};

export const noNewPair: AskedNewPair = { mentor: "", mentees: [], given: {} };

/** The words of the lists that a new pair may be of. */
export type NewPairWords = { readonly form: readonly string[]; readonly roleModel: readonly string[] };

export function newPairWords(listWords: ListWords): NewPairWords {
  return { form: listWords("Формы наставничества"), roleModel: listWords("Ролевые модели") };
}

/**
 * The fields a form asks for: an order only where the pair is to work at once, and then a reason where a consent is missing.
 * @param lacksConsents of somebody who was chosen
 */
export function newPairFields({ given }: AskedNewPair, lacksConsents: boolean): readonly NewPairField[] {
  const { state = "" } = given;
  return [
    "form",
    "roleModel",
    "state",
    "start",
    "end",
    ...(state === AT_ONCE ? (["order", "orderDate"] as const) : []),
    ...(state === AT_ONCE && lacksConsents ? (["withoutConsents"] as const) : []),
  ];
}

/** Beginning again with the same people, beside the steps of a pair: for those that are over. */
export const againAct = {
  act: "again",
  button: "Снова вместе",
  isOffered: ({ state, mentors, menteesToPair }: Pick<ShownPair, "state" | "mentors" | "menteesToPair">) =>
    (state === "завершена" || state === "расторгнута") && mentors.length === 1 && menteesToPair.length > 0,
} as const;

/** The form of a new pair of people who worked together: a row of its own, the old one stays as the history. */
export function askedAgain({
  mentors,
  menteesToPair,
  form,
}: Pick<ShownPair, "mentors" | "menteesToPair" | "form">): AskedNewPair {
  return { mentor: mentors[0]?.mark ?? "", mentees: menteesToPair, given: { form } };
}
