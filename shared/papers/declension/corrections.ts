import type { NameCase } from "../../people/declined-name.ts";
import { comparisonKey } from "../../text/fold.ts";
import { readText } from "../../workbook/read-cell.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import { caseNames, nameCaseOf } from "./case-words.ts";

/** A form a person gave: these words in this case are written so. */
export type Correction = { readonly words: string; readonly nameCase: NameCase; readonly form: string };

/** The column of «Справочники» in which the school keeps its corrections, a line a cell. */
export const CORRECTIONS_HEADING = "Склонения";

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

/** The corrections the workbook remembers; lines nobody can read are left alone. */
export function rememberedCorrections({ tables }: Pick<Workbook, "tables">): readonly Correction[] {
  return tables.Справочники.flatMap((row) => {
    const words = readText(row.values.get(CORRECTIONS_HEADING) ?? null);
    const correction = words === null ? null : readCorrection(words);
    return correction === null ? [] : [correction];
  });
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
