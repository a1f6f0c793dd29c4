import { remembered } from "../text/remembered.ts";
import { fieldWordings } from "./field-wordings.ts";
import type { ReadQuestion } from "./read-question.ts";
import type { ReadText } from "./read-text.ts";
import { stemIndex } from "./stem-index.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import type { Word } from "./words.ts";

/** Every stem that some wording needs, once. */
const NEEDS: readonly string[] = [
  ...new Set(
    fieldWordings.flatMap(({ needs, partOf }) => (partOf === undefined ? needs : [...needs, partOf])),
  ),
];

/** The needs that a word satisfies: dozens of wordings need the same word. */
const needsOf = remembered(stemIndex(NEEDS.filter((need) => !need.startsWith(WHOLE_FORM))), 5000);

/** Needs looked for in a text, each with the words that satisfy it. Gone with the text. */
const found = new WeakMap<ReadText, ReadonlyMap<string, readonly Word[]>>();

/** The needs of the wordings that a text satisfies, each with the first word that does, or with the words of a whole form. */
export function needsIn(text: ReadText): ReadonlyMap<string, readonly Word[]> {
  const known = found.get(text);
  if (known !== undefined) return known;
  const needs = new Map<string, readonly Word[]>();
  for (const word of text.words)
    for (const need of needsOf(word)) if (!needs.has(need)) needs.set(need, [word]);
  for (const [form, words] of text.forms) needs.set(WHOLE_FORM + form, words);
  found.set(text, needs);
  return needs;
}

/** The words of a text that satisfy a need of some wording, or null. */
export function findNeed(need: string, text: ReadText): readonly Word[] | null {
  return needsIn(text).get(need) ?? null;
}

/** Every need that is met above a question, in its hint or by its control. */
export function needsAround({ headings, help, implied }: ReadQuestion): ReadonlySet<string> {
  return new Set([
    ...[...headings, help].flatMap((text) => [...needsIn(text).keys()]),
    ...implied.flatMap(needsOf),
  ]);
}
