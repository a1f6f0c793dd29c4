import { comparisonKey, foldSpaces } from "../text/fold.ts";
import { surveysTab } from "../workbook/schema/surveys-tab.ts";
import { usualHeading } from "./question-headings.ts";
import type { AnswerKind, AskedQuestion, Questionnaire } from "./questionnaire.ts";

/** How the kind of answer is marked at the end of a line. The first is written, all are read. */
const MARKS = {
  point: ["[1–10]", "[балл]", "[баллы]"],
  yes: ["[да/нет]"],
  often: ["[частота]"],
  words: ["[текст]", "[своими словами]"],
} as const satisfies Record<AnswerKind, readonly string[]>;

/** Headings of «Анкеты» that the program fills in itself. */
export const FIXED_HEADINGS = new Set(surveysTab.columns.map(({ heading }) => comparisonKey(heading)));

const MARK_KINDS = new Map(
  Object.entries(MARKS).flatMap(([kind, marks]) =>
    marks.map((mark) => [comparisonKey(mark).replace(/\s/g, ""), kind as AnswerKind] as const),
  ),
);

/**
 * The questions as lines a person can change in any editor.
 * @example "1. Эффективность программы наставничества [1–10]"
 */
export function questionnaireText({ questions }: Pick<Questionnaire, "questions">): string {
  return questions.map(({ text, answer }, index) => `${index + 1}. ${text} ${MARKS[answer][0]}\n`).join("");
}

export type ReadQuestions = {
  readonly questions: readonly AskedQuestion[];
  /** Sentences: what was not understood, and what became of it. */
  readonly remarks: readonly string[];
};

/**
 * Reads the lines back. A question in the template's words, or in those of a heading, keeps its key, so that before and after stay
 * comparable; any other is a question of the school's own, and its words are its heading.
 */
export function readQuestionnaireText(
  text: string,
  template: Pick<Questionnaire, "questions">,
): ReadQuestions {
  const keys = new Map(
    template.questions.flatMap(({ key, text: words }) => [
      [wordsKey(words), key] as const,
      [wordsKey(usualHeading(key)), key] as const,
    ]),
  );
  const remarks: string[] = [];
  const taken = new Set<string>();
  const questions = text.split(/\r?\n/).flatMap((line, index): readonly AskedQuestion[] => {
    const bare = foldSpaces(line).replace(/^\d{1,3}[.)]\s*/, "");
    if (bare === "") return [];
    const mark = /\s*(\[[^[\]]*\])$/.exec(bare);
    const kind = mark ? MARK_KINDS.get(comparisonKey(mark[1] as string).replace(/\s/g, "")) : undefined;
    const words = kind === undefined ? bare : bare.slice(0, (mark as RegExpExecArray).index);
    if (words === "") {
      remarks.push(`Строка ${index + 1}: есть вид ответа, но нет вопроса. Строка пропущена.`);
      return [];
    }
    const isKnown = keys.has(wordsKey(words));
    if (kind === undefined && !isKnown)
      remarks.push(
        `Строка ${index + 1}: в конце нет вида ответа, поэтому отвечают своими словами. Напишите [1–10], [да/нет], [частота] или [текст].`,
      );
    if (FIXED_HEADINGS.has(comparisonKey(words))) {
      remarks.push(
        `Строка ${index + 1}: «${words}» — столбец самой вкладки «Анкеты», так вопрос назвать нельзя. Строка пропущена.`,
      );
      return [];
    }
    const key = keys.get(wordsKey(words)) ?? words;
    // Under one heading stand answers of one kind: points and «да» could not be counted together.
    const usual = template.questions.find((question) => question.key === key)?.answer;
    if (kind !== undefined && usual !== undefined && kind !== usual)
      remarks.push(
        `Строка ${index + 1}: на этот вопрос отвечают как прежде, ${MARKS[usual][0]}. Чтобы отвечать иначе, спросите другими словами.`,
      );
    if (taken.has(wordsKey(key))) {
      remarks.push(`Строка ${index + 1}: такой вопрос уже есть выше. Строка пропущена.`);
      return [];
    }
    taken.add(wordsKey(key));
    return [{ key, text: words, answer: usual ?? kind ?? "words" }];
  });
  return { questions, remarks };
}

/** Words of a question as they are compared: without the numbers, stars and stops that forms put around them. */
export function wordsKey(text: string): string {
  return comparisonKey(text)
    .replace(/^(?:№ ?)?\d{1,3}[.)] */, "")
    .replace(/[\s*.?!:;,]+$/, "");
}
