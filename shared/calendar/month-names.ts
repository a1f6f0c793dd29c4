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

/** Every full form of a month's name with its number, 1–12. */
export const monthForms: ReadonlyMap<string, number> = new Map(
  monthRows.flatMap(({ month, stem, endings }) =>
    endings.map((ending): [string, number] => [stem + ending, month]),
  ),
);

/** The month whose full name, in any case, the word is. */
export function monthOfFullName(word: string): number | null {
  return monthForms.get(word) ?? null;
}

/** The name that stands after a day. @example monthGenitive(5) // "мая" */
export function monthGenitive(month: number): string {
  const { stem, endings } = monthRows[month - 1]!;
  return stem + endings[1];
}

/** A source for regular expressions: the beginning of any month's name. «ма» alone would begin too many other words. */
export const anyMonth = monthRows
  .map(({ stem, endings }) => (stem.length > 2 ? stem : `${stem}(?:${endings.join("|")})(?![а-я])`))
  .join("|");
