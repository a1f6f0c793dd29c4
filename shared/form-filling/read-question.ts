import { comparisonKey } from "../text/fold.ts";
import type { Question } from "./question.ts";
import { type WholeForms, wholeFormsIn } from "./whole-forms.ts";
import { asksTwice, isPart, type Word, wordsOf } from "./words.ts";

/** A text of the form with its words and the forms of mentoring it names. */
export type ReadText = {
  readonly words: readonly Word[];
  readonly forms: WholeForms;
  /** The text in comparable spelling, marks and all. */
  readonly spelling: string;
};

/** A question taken apart once, before every wording is tried on it. */
export type ReadQuestion = {
  readonly own: ReadText;
  /** Nearest first. */
  readonly headings: readonly ReadText[];
  readonly help: readonly Word[];
  readonly kind: Question["kind"];
  /** «из них …»: asks nothing without what stands above. */
  readonly isPart: boolean;
  readonly asksTwice: boolean;
};

export function readQuestion({ text, section, help, kind }: Question): ReadQuestion {
  return {
    own: readText(text),
    headings: [...section].reverse().map(readText),
    help: wordsOf(help),
    kind,
    isPart: isPart(text),
    asksTwice: asksTwice(text),
  };
}

function readText(text: string): ReadText {
  return { words: wordsOf(text), forms: wholeFormsIn(text), spelling: comparisonKey(text) };
}
