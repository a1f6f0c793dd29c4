import { type AskedQuestion, HIGHEST_POINT, oftenWords, type Questionnaire } from "./questionnaire.ts";

/** An item of a form to be made by the add-on, as data. */
export type WebFormItem = { readonly title: string; readonly required: boolean } & (
  | {
      readonly kind: "scale";
      readonly low: number;
      readonly high: number;
      readonly lowWords: string;
      readonly highWords: string;
    }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "paragraph" }
);

export type WebFormPlan = {
  readonly title: string;
  readonly description: string;
  /** Never: the survey is anonymous unless it asks for a code. */
  readonly collectsEmail: false;
  readonly items: readonly WebFormItem[];
};

/** What is asked where the survey is not anonymous; known again when the answers come back. */
export const CODE_QUESTION = "Код участника";

/**
 * The form of a questionnaire. Titles are the questions' own words, by which the answers are recognised when they come back.
 * @param anonymous without the question for the code
 */
export function webFormPlan(
  { title, questions }: Pick<Questionnaire, "title" | "questions">,
  anonymous: boolean,
): WebFormPlan {
  return {
    title,
    description: anonymous
      ? "Опрос анонимный: не пишите имён и контактов."
      : "Укажите свой код участника, имя писать не нужно.",
    collectsEmail: false,
    items: [
      ...(anonymous ? [] : [{ kind: "paragraph" as const, title: CODE_QUESTION, required: true }]),
      ...questions.map(itemOf),
    ],
  };
}

function itemOf({ text: title, answer }: AskedQuestion): WebFormItem {
  switch (answer) {
    case "point":
      return {
        kind: "scale",
        title,
        required: true,
        low: 1,
        high: HIGHEST_POINT,
        lowWords: "самый низкий балл",
        highWords: "самый высокий балл",
      };
    case "yes":
      return { kind: "choice", title, required: false, choices: ["Да", "Нет"] };
    case "often":
      return { kind: "choice", title, required: false, choices: oftenWords };
    case "words":
      return { kind: "paragraph", title, required: false };
  }
}
