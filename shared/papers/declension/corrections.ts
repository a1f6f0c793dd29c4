import type { NameCase } from "../../people/declined-name.ts";
import { comparisonKey } from "../../text/fold.ts";
import { caseNames, nameCaseOf } from "./case-words.ts";

/** A form a person gave: these words in this case are written so. */
export type Correction = { readonly words: string; readonly nameCase: NameCase; readonly form: string };

/**
 * A correction as it stands in a cell or is typed: the words, the case, the form.
 * @example readCorrection("тьютор | дательный | тьютору") // { words: "тьютор", nameCase: "dative", form: "тьютору" }
 */
export function readCorrection(line: string): Correction | null {
  const [words = "", caseWord = "", form = "", ...more] = line.split("|").map((part) => part.trim());
  const nameCase = nameCaseOf(caseWord);
  return words === "" || form === "" || more.length > 0 || nameCase === null
    ? null
    : { words, nameCase, form };
}

/** The line of a correction. */
export function correctionLine({ words, nameCase, form }: Correction): string {
  return `${words} | ${caseNames[nameCase]} | ${form}`;
}

/** The form given for words in a case; of several the last counts. */
export function correctedForm(
  corrections: readonly Correction[],
  words: string,
  nameCase: NameCase,
): string | null {
  const key = comparisonKey(words);
  const own = corrections.filter((each) => each.nameCase === nameCase && comparisonKey(each.words) === key);
  return own[own.length - 1]?.form ?? null;
}
