import { type Asked, leaning } from "./leaning-question.ts";
import type { Question } from "./question.ts";
import { type Recognition, recognise } from "./recognise.ts";

/** A question that leans on another is never certain. */
const LEANING = 0.8;

/**
 * What the questions of a page ask for, in page order. «Её номер» or «Ссылка» right after a question that was recognised asks for the
 * same paper or person; «из них педагогов» after «Количество наставников» for a part of them.
 * @example recogniseAll([«Наличие положения о наставничестве», «Ссылка»])[1].field // "documents.regulations.url"
 */
export function recogniseAll(questions: readonly Question[]): readonly Recognition[] {
  const before: Asked[] = [];
  return questions.map((question) => {
    const alone = recognise(question);
    const seen = alone.field === null && alone.evidence === "" ? (leant(question, before) ?? alone) : alone;
    before.push({ question, field: seen.field });
    return seen;
  });
}

function leant(question: Question, before: readonly Asked[]): Recognition | null {
  const support = leaning(question, before);
  if (support === null) return null;
  const seen = recognise(support.question);
  if (seen.field === null || !support.accepts(seen.field)) return null;
  return {
    ...seen,
    confidence: Math.min(seen.confidence, LEANING),
    evidence: `${seen.evidence} Сказано в предыдущих вопросах: «${support.topic}».`,
  };
}
