import { isPart } from "../form-filling/words.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import { announcesParts } from "./row-kinds.ts";

/** A row's own words, with what shows how deep it stands. */
export type NamedRow = {
  readonly label: string;
  /** «1.1» of a column of numbers or before the words; "" where there is none. */
  readonly number: string;
  readonly indent: number;
};

/**
 * The rows that each row is a part of, outermost first: «из них педагоги» is a part of «Наставников, всего» above it, and so are
 * «– обучающиеся» and «1.1» after it.
 * @example parentRows([{ label: "Наставников, всего", … }, { label: "из них педагоги", … }]) // [[], ["Наставников, всего"]]
 */
export function parentRows(rows: readonly NamedRow[]): readonly (readonly string[])[] {
  let base: NamedRow | null = null;
  let before: NamedRow | null = null;
  /** The row above is a part itself, or says that parts follow. */
  let among = false;
  let announced = "";
  return rows.map((row) => {
    const part = isPart(row.label);
    const alone = part && announcesParts(row.label);
    const isBelow = base !== null && (part || isDeeper(row, base) || (among && continues(row)));
    const above: string[] = [];
    if (isBelow && base !== null) {
      above.push(base.label);
      // Whether «из них» is a part of the whole or of the part above, nobody can tell: both say what is asked.
      if (part && before !== null && before !== base && !isPart(before.label)) above.push(before.label);
      if (!part && announced !== "") above.push(announced);
    } else {
      base = row;
      announced = "";
    }
    if (alone) announced = row.label;
    among = isBelow || announcesParts(row.label);
    if (!alone) before = row;
    return above;
  });
}

function isDeeper(row: NamedRow, base: NamedRow): boolean {
  if (row.indent > base.indent) return true;
  return row.number !== "" && base.number !== "" && row.number.startsWith(`${base.number}.`);
}

/** «– педагоги», «обучающиеся» in small letters: goes on with the parts. */
function continues({ label }: NamedRow): boolean {
  return /^[-–—•·*]/.test(label) || /^[а-яё]/.test(foldSpaces(label));
}

/** The number of a row as it stands before its words: "1.1" of «1.1. Наставников». */
export function leadingNumber(text: string): string {
  return /^(?:№\s*)?(\d{1,3}(?:\.\d{1,3})*)[.)]?(?:\s|$)/.exec(comparisonKey(text))?.[1] ?? "";
}
