import { comparisonKey } from "../../text/fold.ts";

/**
 * The key under which headings people spell differently are equal: case, marks and line breaks do not count.
 * @example headingKey("Ф.И.О.*") // "фио"
 */
export function headingKey(heading: string): string {
  const known = keys.get(heading);
  if (known !== undefined) return known;
  const key = comparisonKey(heading)
    .replace(/[.*:!?"'()]/g, "")
    .replace(/[,;/-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (keys.size >= REMEMBERED_KEYS) keys.clear();
  keys.set(heading, key);
  return key;
}

/** Keys already made, as in `comparisonKey`. */
const keys = new Map<string, string>();
const REMEMBERED_KEYS = 5000;
