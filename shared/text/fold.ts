import { normalise } from "./normalise.ts";

/**
 * The text on one line: every run of spaces, tabs and line breaks (non-breaking ones too) as one space, none at the ends.
 * @example foldSpaces(" Приказ\u00A0\n о  наставничестве ") // "Приказ о наставничестве"
 */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/g, " ").trim();
}

/**
 * The key under which two spellings of the same words are equal: lower case, «ё» as «е», look-alike Latin letters as
 * Cyrillic, every dash as "-", every quotation mark as `"`, spaces folded. For comparing only, never for showing.
 * @example comparisonKey("Учёба —  «cам»") // "учеба - \"сам\""
 */
export function comparisonKey(text: string): string {
  return foldSpaces(normalise(text).text);
}
