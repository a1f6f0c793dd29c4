import type { Question, QuestionKind } from "../../../../shared/form-filling/question.ts";
import type { ControlGroup } from "../group-controls.ts";

/** Boxes further apart than this many levels of mark-up are not parts of one answer. */
const NEAR = 2;

/**
 * One answer split over several boxes (surname, name, patronymic; a date with its hour): only the first has words before it.
 * Whole dates are known by their parts (`date-parts.ts`); other answers the program cannot write in parts, and a whole one in
 * the first box would be wrong, so every part becomes a question of kind `other` under the words of the first.
 */
export function withSplitAnswers<Live extends { readonly question: Question; readonly group: ControlGroup }>(
  questions: readonly Live[],
): Live[] {
  const parts = [...questions];
  for (let start = 0; start < parts.length; start++) {
    const first = parts[start]!;
    let end = start + 1;
    while (end < parts.length && isContinued(first, parts[end]!)) end++;
    if (end === start + 1) continue;
    for (let place = start; place < end; place++) parts[place] = asPart(parts[place]!, first.question.text);
    start = end - 1;
  }
  return parts;
}

/** Words on the boxes of one answer: placeholders and names of a date's or a name's parts. */
const PART_NAME = /^(?:д{1,2}|м{1,2}|г{2}|г{4}|dd?|mm?|yyyy|день|число|месяц|год|фамилия|имя|отчество)$/i;

const WHOLE: ReadonlySet<QuestionKind> = new Set<QuestionKind>(["radio", "checkbox", "check-group", "other"]);

function isContinued(
  first: { readonly question: Question; readonly group: ControlGroup },
  next: { readonly question: Question; readonly group: ControlGroup },
): boolean {
  if (first.question.text === "" || PART_NAME.test(first.question.text)) return false;
  if (next.question.text !== "" && !PART_NAME.test(next.question.text)) return false;
  if (WHOLE.has(first.question.kind) || WHOLE.has(next.question.kind)) return false;
  let box: Element | null = first.group.controls[0]!.parentElement;
  for (let level = 0; level < NEAR && box !== null; level++) {
    if (box.contains(next.group.controls[0]!)) return true;
    box = box.parentElement;
  }
  return false;
}

function asPart<Live extends { readonly question: Question }>(live: Live, text: string): Live {
  return { ...live, question: { ...live.question, kind: "other", text } };
}
