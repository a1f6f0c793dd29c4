import { comparisonKey } from "../../text/fold.ts";

/** Marks that change nothing: stops, brackets, quotation marks, what a form puts on a field to be filled. */
const MARKS = /[.*:!?"'()]/g;

/**
 * The key under which headings people spell differently are equal: case, marks and line breaks do not count.
 * @example headingKey("Ф. И. О.*") // "фио"
 */
export function headingKey(heading: string): string {
  const known = keys.get(heading);
  if (known !== undefined) return known;
  const words = comparisonKey(heading)
    .replace(MARKS, "")
    .replace(/[,;/-]+/g, " ")
    .trim()
    .split(/\s+/);
  // «Ф. И. О.» is one word, as «ФИО» is.
  const key = words.reduce((text, word, at) => {
    const isNext = word.length === 1 && words[at - 1]?.length === 1;
    return text === "" || isNext ? text + word : `${text} ${word}`;
  }, "");
  if (keys.size >= REMEMBERED_KEYS) keys.clear();
  keys.set(heading, key);
  return key;
}

/** Keys already made, as in `comparisonKey`. */
const keys = new Map<string, string>();
const REMEMBERED_KEYS = 5000;
