import type { NameCase } from "../people/declined-name.ts";
import { comparisonKey } from "../text/fold.ts";
import { isNominative, nameCaseOf } from "./declension/case-words.ts";

/** How a value is written: a name with initials behind or in front, a date in figures, words with a small or a capital first letter. */
export type Look = "initials" | "initials-first" | "figures" | "small" | "capital";

/** A placeholder taken apart: {{ФИО куратора, дательный, инициалы}}. */
export type Mark = {
  readonly name: string;
  readonly nameCase: NameCase | null;
  readonly look: Look | null;
};

/** A placeholder as it stands in a text. The braces never hold other braces. */
export const MARK = /\{\{([^{}]+)\}\}/g;

const looks: Readonly<Record<string, Look>> = {
  инициалы: "initials",
  "инициалы впереди": "initials-first",
  цифрами: "figures",
  "со строчной": "small",
  "с прописной": "capital",
};

/** The placeholders of a text with their braces, in order, repeated ones too. */
export function marksIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].map(([whole]) => whole);
}

/**
 * A placeholder taken apart. What a comma splits off is a case or a look only where it is one and the name as it stands is nobody's:
 * «Наставников, всего» is a name.
 * @example readMark("{{ФИО наставника, дательный}}", isKnown) // { name: "ФИО наставника", nameCase: "dative", look: null }
 */
export function readMark(words: string, isKnown: (name: string) => boolean): Mark | null {
  let name = words.replace(/^\{\{|\}\}$/g, "").trim();
  let nameCase: NameCase | null = null;
  let look: Look | null = null;
  while (!isKnown(name)) {
    const comma = name.lastIndexOf(",");
    if (comma < 0) return null;
    const after = name.slice(comma + 1).trim();
    const ownLook = looks[comparisonKey(after)] ?? null;
    const ownCase = nameCaseOf(after);
    if (ownLook === null && ownCase === null && !isNominative(after)) return null;
    look = ownLook ?? look;
    nameCase = ownCase ?? nameCase;
    name = name.slice(0, comma).trim();
  }
  return { name, nameCase, look };
}
