import { comparisonKey } from "../text/fold.ts";
import { isFormula, shownValue } from "./cell.ts";
import { cellAt, type LocatedTab } from "./locate.ts";

/** Words of a row of totals that people put below their rows; the formulas of «Показатели» pass over the same ones. */
export const totalWords = ["Итого", "Всего"] as const;

/** What may follow at once: «Итого», «Всего: 12 наставников». «Итогова» is a surname. */
export const totalMarks = [" ", ":"] as const;

const beginsLikeTotal = new RegExp(
  `^(?:${totalWords.join("|").toLowerCase()})(?:[${totalMarks.join("")}]|$)`,
);
const isTotal = new RegExp(`^(?:${totalWords.join("|").toLowerCase()}):?$`);

/**
 * The words by which a row is no person, pair or document but the total of the rows above, or null. Titles may begin with such
 * a word («Всего понемногу»), people and pairs do not.
 * @example totalIn(mentors, 14) // "Всего: 12 наставников"
 */
export function totalIn(located: LocatedTab, row: number): string | null {
  const cells = located.tab.rows[row - 1] ?? [];
  const first = cells.find((cell) => {
    const value = shownValue(cell);
    return !isFormula(cell) && typeof value === "string" && value.trim() !== "";
  });
  const named = located.columns.get("ФИО");
  const pattern =
    located.spec.codePrefix === undefined || located.spec.codePrefix === "К" ? isTotal : beginsLikeTotal;
  for (const cell of [first ?? null, named === undefined ? null : cellAt(located.tab, row, named)]) {
    const words = shownValue(cell);
    if (typeof words === "string" && pattern.test(comparisonKey(words))) return words.trim();
  }
  return null;
}
