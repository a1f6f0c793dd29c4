import { comparisonKey } from "../../text/fold.ts";
import { tellingWords } from "../../text/word-kinship.ts";
import type { ViewedItem } from "../view/checklist-view.ts";

/** Where words are looked for: all that a row shows. */
export type Searchable = Pick<
  ViewedItem,
  "code" | "stage" | "activity" | "step" | "assignees" | "deadline" | "remark" | "outcome"
>;

/**
 * A test for items by what somebody typed: every word must begin a word of the item, or be another form of one («приказа» finds «приказ»).
 * «ё» is «е», case does not count; "" finds all.
 * @example searchFor("учет приказ")({ activity: "Приказы об учёте часов", … }) // true
 */
export function searchFor(query: string): (item: Searchable) => boolean {
  const wanted = wordsOf(query).map((word) => ({ word, stem: stemOf(word) }));
  return (item) => {
    const words = searchable(item);
    return wanted.every(({ word, stem }) =>
      words.some((each) => each.word.startsWith(word) || (stem.length >= 3 && each.stem === stem)),
    );
  };
}

type Word = { readonly word: string; readonly stem: string };

function searchable(item: Searchable): readonly Word[] {
  const known = found.get(item);
  if (known) return known;
  const { code, stage, activity, step, assignees, deadline, remark, outcome } = item;
  const text = [code, stage, activity, step, ...assignees, deadline, remark, outcome].join("\n");
  const words = [...new Set(wordsOf(text))].map((word) => ({ word, stem: stemOf(word) }));
  found.set(item, words);
  return words;
}

/** The words of an item do not change while somebody types the query letter by letter. */
const found = new WeakMap<Searchable, readonly Word[]>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = tellingWords(word)[0] ?? word;
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** The same words stand in many items. It changes no result. */
const stems = new Map<string, string>();
const REMEMBERED = 5000;

/** «К-007» is one word, so that a code is found as it is written. */
function wordsOf(text: string): readonly string[] {
  return comparisonKey(text).match(/[а-яіa-z0-9]+(?:-\d+)?/g) ?? [];
}
