import { withoutPersonalWords } from "../people/personal-words.ts";
import { comparisonKey } from "../text/fold.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";

/** Whether words may be seen by everybody. */
export type MaySay = (words: string) => boolean;

/** Endings of cases are so long at most: «Иванова», «Ивановой». */
const ENDING = 2;
const SHORTEST_STEM = 3;

/**
 * Tells words that name a participant who did not consent, in any case («программа Образцова Петра»): a surname of the banks with a
 * capital letter; or that hold a name, a telephone, a long number of anybody. Better a line too few on the website than a child's name.
 * @param published the full names that everybody may see
 */
export function wordsForEverybody({ tables }: Workbook, published: readonly string[]): MaySay {
  const may = new Set(published.map(comparisonKey));
  const stems = new Set<string>();
  for (const row of [...tables.Наставники, ...tables.Наставляемые]) {
    const name = textOf<"Наставники" | "Наставляемые">(row, "ФИО");
    if (name === "" || may.has(comparisonKey(name))) continue;
    const surname = comparisonKey(name.split(/[\s,]+/)[0] ?? "");
    if (surname.length >= SHORTEST_STEM)
      stems.add(surname.slice(0, Math.max(SHORTEST_STEM, surname.length - ENDING)));
  }
  return (words) => {
    const others = published.reduce((rest, name) => rest.split(name).join(""), words);
    if (withoutPersonalWords(others) !== others) return false;
    const capitalised = words.match(/[A-ZА-ЯЁ][\p{L}-]+/gu) ?? [];
    return !capitalised.some((word) => {
      const key = comparisonKey(word);
      return [...stems].some((stem) => key.startsWith(stem) && key.length <= stem.length + ENDING + 3);
    });
  };
}
