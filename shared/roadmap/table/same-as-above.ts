import { comparisonKey } from "../../text/fold.ts";

/**
 * Whether a cell says with a sign or in words that it repeats the one above: «то же», «—//—», «-"-».
 * @example isSameAsAbove("-//-") // true
 */
export function isSameAsAbove(text: string): boolean {
  const key = comparisonKey(text).replace(/\s/g, "");
  return /^(тоже|теже|тотже|таже|[-_]*(\/\/|"|''|,,)[-_]*)\.?$/.test(key);
}

/** Whether a cell only says that there is nothing: a dash or two. */
export function isBlankMark(text: string): boolean {
  return /^[-–—−_\s.]+$/.test(text);
}
