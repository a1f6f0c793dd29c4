import { isOneSlipAway } from "../../text/distance.ts";

type MonthRow = { readonly month: number; readonly stem: string; readonly endings: readonly string[] };

const SOFT = ["ь", "я", "ю", "ем", "е", "и"];
const HARD = ["", "а", "у", "ом", "е"];

/** Stem and endings of each month in all cases: «сентябр-ь», «сентябр-я», «в сентябр-е». */
const monthRows = [
  { month: 1, stem: "январ", endings: SOFT },
  { month: 2, stem: "феврал", endings: SOFT },
  { month: 3, stem: "март", endings: HARD },
  { month: 4, stem: "апрел", endings: SOFT },
  { month: 5, stem: "ма", endings: ["й", "я", "ю", "ем", "е"] },
  { month: 6, stem: "июн", endings: SOFT },
  { month: 7, stem: "июл", endings: SOFT },
  { month: 8, stem: "август", endings: HARD },
  { month: 9, stem: "сентябр", endings: SOFT },
  { month: 10, stem: "октябр", endings: SOFT },
  { month: 11, stem: "ноябр", endings: SOFT },
  { month: 12, stem: "декабр", endings: SOFT },
] as const satisfies readonly MonthRow[];

const FORMS: ReadonlyMap<string, number> = new Map(
  monthRows.flatMap(({ month, stem, endings }) =>
    endings.map((ending): [string, number] => [stem + ending, month]),
  ),
);

/** A month read from a word, and whether the word had a typing slip in it, so that the month is a supposition. */
export type MonthWord = { readonly month: number; readonly slip: boolean };

/** The month whose full name, in any case, the word is. */
export function monthOfFullName(word: string): number | null {
  return FORMS.get(word) ?? null;
}

/**
 * The month a word names: in any case, cut short («сент», «нояб», three letters at least), or with one typing slip
 * in a name of six letters or more. Three letters never fit two months but for «июн»/«июл», which differ in the third.
 * @example monthOfWord("сентябре") // { month: 9, slip: false }
 */
export function monthOfWord(word: string): MonthWord | null {
  if (word.length < 3 || word.length > 10) return null;
  const full = FORMS.get(word);
  if (full !== undefined) return { month: full, slip: false };
  for (const [form, month] of FORMS) {
    if (form.startsWith(word)) return { month, slip: false };
  }
  if (word.length < 5) return null;
  for (const [form, month] of FORMS) {
    if (form.length >= 6 && isOneSlipAway(word, form)) return { month, slip: true };
  }
  return null;
}
