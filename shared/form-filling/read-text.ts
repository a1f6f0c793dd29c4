import { type WholeForms, wholeFormsIn } from "./whole-forms.ts";
import { readable, type Word, wordsOf } from "./words.ts";

/** A text of the form with its words and the forms of mentoring it names. */
export type ReadText = {
  readonly words: readonly Word[];
  readonly forms: WholeForms;
  /** The text in comparable spelling, marks and all. */
  readonly spelling: string;
  /** Words that stand in brackets only. */
  readonly bracketed: ReadonlySet<Word>;
};

/** Texts already read: every question of a form stands under the same headings. It changes no result. */
const read = new Map<string, ReadText>();
const REMEMBERED_TEXTS = 2000;

/** Takes a text of the form apart. */
export function readText(text: string): ReadText {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= REMEMBERED_TEXTS) read.clear();
  const spelling = readable(text);
  const words = wordsOf(text);
  const outside = new Set(text.includes("(") ? wordsOf(text.replace(/\([^)]*\)/g, " ")) : words);
  const bracketed = new Set(words.filter((word) => !outside.has(word)));
  const answer = { words, forms: wholeFormsIn(spelling), spelling, bracketed };
  read.set(text, answer);
  return answer;
}
