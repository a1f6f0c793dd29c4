import { comparisonKey } from "../text/fold.ts";

/** A word of a question in comparable spelling; "%" and "№" count as words. */
export type Word = string;

/**
 * The words of a text for recognition: lower case, one spelling, without numbering («2.1.»), dates, brackets and marks.
 * @example wordsOf("2.1. Кол-во наставников, чел. *") // ["кол-во", "наставников", "чел"]
 */
export function wordsOf(text: string): readonly Word[] {
  const key = comparisonKey(text)
    .replace(/^[\s*]*(?:п\.?\s*)?(?:\d+[.)])*\d*[.)]?\s+(?=\D)/, "")
    .replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}/g, " ");
  return key.match(/[а-яa-z]+(?:-[а-яa-z]+)*|\d+(?:-\d+)?|%|№/g) ?? [];
}

/**
 * Whether a word is one of a stem: "наставник" takes «наставников»; "=инн" takes only «инн»; "количеств|числ" takes either. A
 * compound is also what each of its parts is: «организаций-партнёров» is of "партнер".
 */
export function isOfStem(word: Word, stem: string): boolean {
  const forms = [word, ...partsOf(word)];
  return stem.split("|").some((each) => {
    return forms.some((form) => (each.startsWith("=") ? form === each.slice(1) : form.startsWith(each)));
  });
}

/** The parts of a compound word; none for a simple one, and none for «кол-во», which is one word cut short. */
export function partsOf(word: Word): readonly Word[] {
  return word.includes("-") && word !== "кол-во" ? word.split("-") : [];
}

/** Begins a need that is a whole form of mentoring («@педагог-педагог»): both sides stand there, joined by a dash. */
export const WHOLE_FORM = "@";

/** The text with dashes tight and without quotes, to look for a form of mentoring in: «по форме педагог-педагог». */
export function withTightDashes(text: string): string {
  return comparisonKey(text)
    .replace(/["'«»]/g, "")
    .replace(/\s*-\s*/g, "-");
}
