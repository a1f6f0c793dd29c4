import type { Question } from "../../../../shared/form-filling/question.ts";

/** A question that makes no sense without the one before: «из них молодых специалистов», «в том числе на основании договора». */
const PART = /^(?:[-–—•\d.)\s]*)(?:из\s+(?:них|общего|этого)|в\s+т(?:ом)?\.?\s*ч(?:исле|\.)?)(?![а-яё])/i;

/**
 * Puts the text of the whole into the section of each part, as a person reads it: «Количество наставников, всего» stands above
 * «из них прошли обучение» and above the «из них» that follow it.
 */
export function underTheirWholes<Live extends { readonly question: Question }>(
  questions: readonly Live[],
): Live[] {
  let whole: Question | null = null;
  return questions.map((live) => {
    const { question } = live;
    if (!PART.test(question.text)) {
      whole = question;
      return live;
    }
    if (whole === null || whole.text === "" || !sameSection(whole, question)) return live;
    return { ...live, question: { ...question, section: [...question.section, whole.text] } };
  });
}

function sameSection(one: Question, other: Question): boolean {
  return one.section.join("\n") === other.section.join("\n");
}
