import { askedOfMap, NO_BOOK } from "./asked-questions.ts";
import type { FormMap, MappedQuestion } from "./form-map.ts";
import { matchQuestions } from "./match-questions.ts";

/**
 * One map of two of the same form: what the later settled of a question goes before the earlier. Pages of one form are mapped one
 * after the other; questions that only one of the two has stay.
 */
export function mergeMaps(earlier: FormMap, later: FormMap): FormMap {
  const { matches } = matchQuestions(earlier.questions.map(asked), later.questions.map(asked));
  const replaced = new Map(matches.map(({ before, after }) => [before, later.questions[after]!]));
  const known = new Set(matches.map(({ after }) => after));
  return {
    form: later.form,
    questions: [
      ...earlier.questions.map((question, place) => {
        const now = replaced.get(place);
        return now === undefined || now.choice.kind === "undecided" ? question : now;
      }),
      ...later.questions.filter((_, place) => !known.has(place)),
    ],
  };
}

function asked(question: MappedQuestion) {
  return { ...askedOfMap(question, NO_BOOK), choice: question.choice };
}
