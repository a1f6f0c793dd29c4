import { saysYes } from "./conversion/yes-or-no.ts";
import type { Question, QuestionKind } from "./question.ts";
import type { Word } from "./words.ts";

/** What a control asks for whatever its label says, as a word of the vocabulary. */
const BY_KIND: Partial<Record<QuestionKind, Word>> = {
  date: "дата",
  url: "ссылка",
  email: "email",
  phone: "телефон",
  checkbox: "имеется",
};

/** Options that are kinds of organisations; two of them make the list one of kinds. */
const ORGANISATIONS =
  /школ|гимнази|лице[йя]|детск[а-я]+ сад|колледж|техникум|(?:^|\s)(?:доо|доу|поо|оо|удо)(?:\s|$)/i;

/**
 * The words a question need not say because its control does: a list of «да» and «нет» asks whether there is something.
 * @example impliedWords({ kind: "date", … }) // ["дата"]
 */
export function impliedWords({ kind, options, text }: Question): readonly Word[] {
  const word = BY_KIND[kind];
  if (word !== undefined) return [word];
  if (kind !== "radio" && kind !== "select") return [];
  const answers = options.map(({ label }) => saysYes(label, text));
  if (answers.includes(true) && answers.includes(false)) return ["имеется"];
  return options.filter(({ label }) => ORGANISATIONS.test(label)).length > 1 ? ["тип"] : [];
}
