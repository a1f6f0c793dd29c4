/** Marks that open a list item wherever they stand. */
export const bulletGlyphs = "•●▪◦‣·✓✔➢►*";
/** Dashes: a list item or only a dash in a sentence, told apart by what stands around. */
export const dashGlyphs = "-–—−‒";

const leadingNumber = /^(\d{1,2}(?:\.\d{1,2}){0,2})([.)])\s*(?=[^\d\s.)])/;
/** «2.1 Круглый стол»; «15.09 Совещание» is a date, and so is left alone. */
const undottedNumber = /^(\d{1,2}(?:\.[1-9]\d?){1,2})()\s+(?=[А-ЯЁ«"])/;
const leadingDash = new RegExp(`^([${dashGlyphs}])\\s*(?=[А-Яа-яЁёA-Za-z«"„“(])`);
const leadingBullet = new RegExp(`^[${bulletGlyphs}]\\s*(?=\\S)`);
const leadingLetter = /^([а-и])\)\s*(?=\S)/;

type ItemMark =
  | { readonly kind: "number"; readonly number: string; readonly closing: string }
  | { readonly kind: "dash"; readonly glyph: string };

/**
 * The mark a line begins with, and the words after it; null for plain words.
 * @example leadingMark("2) Анкетирование") // { mark: { kind: "number", number: "2", closing: ")" }, rest: "Анкетирование" }
 */
export function leadingMark(line: string): { mark: ItemMark; rest: string } | null {
  const text = line.trim();
  const number = leadingNumber.exec(text) ?? undottedNumber.exec(text);
  if (number) {
    const mark = { kind: "number", number: number[1] ?? "", closing: number[2] ?? "" } as const;
    return { mark, rest: text.slice(number[0].length) };
  }
  const other = leadingDash.exec(text) ?? leadingBullet.exec(text) ?? leadingLetter.exec(text);
  if (!other) return null;
  const letter = leadingLetter.test(text) ? ")" : "";
  return {
    mark: { kind: "dash", glyph: `${other[1] ?? other[0].trim()}${letter}` },
    rest: text.slice(other[0].length),
  };
}

/** Whether the words begin with a number, dash or bullet of a list. */
export function startsWithMark(line: string): boolean {
  return leadingMark(line) !== null;
}
