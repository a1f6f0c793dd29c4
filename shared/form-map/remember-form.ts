import type { Question } from "../form-filling/question.ts";
import { askedOf, isKept, type NamesOfBook, sectionWords } from "./asked-questions.ts";
import type { FormIdentity, FormMap, MappedChoice, MappedQuestion } from "./form-map.ts";
import { UNDECIDED } from "./form-map.ts";

/** A question of a page with what the person settled about it now; null where nothing new was settled. */
export type SettledQuestion = { readonly question: Question; readonly settled: MappedChoice | null };

/**
 * The map of a form as it is now: what the person settled, else what stood in the map, else that the question was seen. Questions a
 * person answers whatever the program knows (consents, files) are not kept.
 * @param rows what the form's map held of each question, by the question's key
 */
export function rememberForm(
  form: FormIdentity,
  questions: readonly SettledQuestion[],
  rows: ReadonlyMap<string, MappedQuestion>,
  names: NamesOfBook,
): FormMap {
  return {
    form,
    questions: questions
      .filter(({ question }) => isKept(question))
      .map(({ question, settled }): MappedQuestion => {
        const row = rows.get(question.key);
        if (row !== undefined && settled === null) return row;
        const { key, section, question: words } = askedOf(question, names);
        return {
          key,
          section: sectionWords(section),
          question: words,
          kind: question.kind,
          choice: settled ?? UNDECIDED,
          convert: row?.convert ?? "",
          option: row?.option ?? "",
        };
      }),
  };
}
