import { comparisonKey } from "../text/fold.ts";
import { partsOfFullName } from "./full-name.ts";

/** A full name for comparing: words in one spelling, initials apart. */
export type NameWords = {
  /** Words of two letters and more, in the order they came in. */
  readonly words: readonly string[];
  /** Single letters, in their order. */
  readonly initials: readonly string[];
  /** The surname, "" where the words do not tell which it is. */
  readonly surname: string;
};

/**
 * @example nameWords("Ёлкина А. П.") // { words: ["елкина"], initials: ["а", "п"], surname: "елкина" }
 */
export function nameWords(fullName: string): NameWords {
  const all = comparisonKey(fullName)
    .split(/[\s.,]+/)
    .filter((word) => /\p{L}/u.test(word));
  const words = all.filter((word) => word.length > 1);
  const initials = all.filter((word) => word.length === 1);
  const parts = partsOfFullName(fullName);
  const surname = parts?.sure ? comparisonKey(parts.surname) : words.length === 1 ? (words[0] ?? "") : "";
  return { words, initials, surname };
}
