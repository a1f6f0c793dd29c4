import { monthForms } from "../../calendar/month-names.ts";
import { isOneSlipAway } from "../../text/distance.ts";

/** A month read from a word, and whether the word had a typing slip in it, so that the month is a supposition. */
export type MonthWord = { readonly month: number; readonly slip: boolean };

/**
 * The month a word names: in any case, cut short («сент», «нояб», three letters at least), or with one typing slip
 * in a name of six letters or more. Three letters never fit two months but for «июн»/«июл», which differ in the third.
 * @example monthOfWord("сентябре") // { month: 9, slip: false }
 */
export function monthOfWord(word: string): MonthWord | null {
  if (word.length < 3 || word.length > 10) return null;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const month = findMonth(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, month);
  return month;
}

/** Words already looked up: every rule asks about the same few. It changes no result. */
const remembered = new Map<string, MonthWord | null>();
const MOST_REMEMBERED = 2000;

function findMonth(word: string): MonthWord | null {
  const full = monthForms.get(word);
  if (full !== undefined) return { month: full, slip: false };
  for (const [form, month] of monthForms) {
    if (form.startsWith(word)) return { month, slip: false };
  }
  if (word.length < 5) return null;
  for (const [form, month] of monthForms) {
    if (form.length >= 6 && isOneSlipAway(word, form)) return { month, slip: true };
  }
  return null;
}
