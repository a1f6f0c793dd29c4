import { remembered } from "../text/remembered.ts";
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

/** Takes a text of the form apart; every question of a form stands under the same headings. */
export const readText = remembered((text: string): ReadText => {
  const spelling = readable(text);
  const words = wordsOf(text);
  const outside = new Set(text.includes("(") ? wordsOf(text.replace(/\([^)]*\)/g, " ")) : words);
  const bracketed = new Set(words.filter((word) => !outside.has(word)));
  return { words, forms: wholeFormsIn(spelling), spelling, bracketed };
}, 2000);
