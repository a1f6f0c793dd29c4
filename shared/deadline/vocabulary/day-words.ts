import { type Token, wordAt } from "../tokens.ts";

/** Days of the month as words, by stem before the endings of «первое», «первого», «первому», «первым». */
const STEMS = [
  "перв",
  "втор",
  "треть",
  "четверт",
  "пят",
  "шест",
  "седьм",
  "восьм",
  "девят",
  "десят",
  "одиннадцат",
  "двенадцат",
  "тринадцат",
  "четырнадцат",
  "пятнадцат",
  "шестнадцат",
  "семнадцат",
  "восемнадцат",
  "девятнадцат",
  "двадцат",
] as const;
const TENS: Readonly<Record<string, number>> = { двадцать: 20, тридцать: 30 };
const ENDINGS = ["ое", "ого", "ому", "ым", "е", "его", "ему", "им"] as const;

const DAYS: ReadonlyMap<string, number> = new Map([
  ...STEMS.flatMap((stem, index) => ENDINGS.map((ending): [string, number] => [stem + ending, index + 1])),
  ...ENDINGS.map((ending): [string, number] => [`тридцат${ending}`, 30]),
]);

/**
 * The day of the month in words: «первого» 1, «двадцать пятое» 25; the month after it is the caller's to read.
 * @returns null where no such word stands there
 */
export function readDayInWords(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const tens = TENS[wordAt(tokens, at)];
  const unit = DAYS.get(wordAt(tokens, tens === undefined ? at : at + 1));
  if (unit === undefined) return null;
  if (tens === undefined) return { value: unit, end: at + 1 };
  return unit < 10 ? { value: tens + unit, end: at + 2 } : null;
}
