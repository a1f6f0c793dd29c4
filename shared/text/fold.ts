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
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = foldSpaces(normalise(text).text);
  // Headings, labels and words of lists are compared thousands of times while a workbook is planned; long texts are not.
  if (text.length <= REMEMBERED_LENGTH) {
    if (keys.size >= REMEMBERED_KEYS) keys.clear();
    keys.set(text, key);
  }
  return key;
}

/** Keys already made. It changes no result, only how often the same heading is normalised anew. */
const keys = new Map<string, string>();
const REMEMBERED_LENGTH = 120;
const REMEMBERED_KEYS = 20_000;
