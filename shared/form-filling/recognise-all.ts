import { type FieldKey, reportField } from "../report/report-fields.ts";
import { isNumberField } from "./field-number.ts";
import { type Asked, leaning, wholesByNumber } from "./leaning-question.ts";
import { withLikeness } from "./likeness/with-likeness.ts";
import type { Question } from "./question.ts";
import { type Recognition, recognise } from "./recognise.ts";
import { withinTimeOfForm } from "./time-of-form.ts";

/** A question that leans on another is never certain. */
const LEANING = 0.8;

/**
 * What the questions of a page ask for, in page order. «Её номер» or «Ссылка» right after a question that was recognised asks for the
 * same paper or person; «из них педагогов» after «Количество наставников» for a part of them.
 * @example recogniseAll([«Наличие положения о наставничестве», «Ссылка»])[1].field // "documents.regulations.url"
 */
export function recogniseAll(questions: readonly Question[]): readonly Recognition[] {
  return withinTimeOfForm(questions, withLikeness(questions, recogniseByRules(questions)));
}

/** As `recogniseAll`, by the rules and the vocabulary alone. */
export function recogniseByRules(questions: readonly Question[]): readonly Recognition[] {
  const before: Asked[] = [];
  return questions.map((question) => {
    const alone = partByNumber(question, before) ?? recognise(question);
    const seen = alone.field === null && alone.evidence === "" ? (leant(question, before) ?? alone) : alone;
    before.push({ question, field: seen.field });
    return seen;
  });
}

const kindOf = (field: FieldKey) => reportField(field).kind;

/**
 * «1.1. педагоги» right under «1. Наставники, всего» is a part of it: the numbers say so where no heading does. Null where no question
 * of the section has the number above. What does not fit under its whole is no number of the organisation either.
 */
function partByNumber(question: Question, before: readonly Asked[]): Recognition | null {
  const wholes = wholesByNumber(question, before);
  if (wholes.length === 0) return null;
  const seen = recognise({
    ...question,
    section: [...question.section, ...wholes.map((whole) => whole.question.text)],
  });
  const alone = recognise(question);
  if (alone.field !== null && seen.field !== null && kindOf(alone.field) !== kindOf(seen.field)) return alone;

  const whole = wholes[wholes.length - 1]?.field ?? null;
  // «Численность …, знаменатель» under a share is no share, and stands for itself
  const isOfShare = alone.field !== null && whole !== null && kindOf(whole) !== kindOf(alone.field);
  if (seen.field === null)
    return alone.field !== null && isNumberField(alone.field) && !isOfShare ? seen : alone;
  return seen.field === alone.field ? alone : { ...seen, confidence: Math.min(seen.confidence, LEANING) };
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
