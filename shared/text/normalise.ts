import { cyrillicWord } from "./look-alikes.ts";

/** A text in the one spelling that rules read, with the way back: `offsets[i]` is where its i-th character stood in the original. */
export type NormalText = {
  readonly text: string;
  /** One longer than `text`: the last entry is the length of the original. */
  readonly offsets: readonly number[];
};

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
// Stress marks, and the second half of a decomposed «й» or «ё».
const COMBINING = /[\u0300-\u036F]/;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v\f\r]/;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u2043]/;
const QUOTE = /[«»„“”‟"]/;
const APOSTROPHE = /[‘’‚‛′]/;
const LATIN = /[A-Za-z]/;
const LETTER = /[A-Za-zА-Яа-яЁёІі]/;

/**
 * Lower case, «ё» as «е», look-alike Latin letters as Cyrillic, every dash as "-", every space as " " and every
 * quotation mark as `"`; soft hyphens and other invisible characters drop out. Line breaks stay: they part thoughts.
 * @example normalise("Cентябрь – ноя\u00ADбрь").text // "сентябрь - ноябрь"
 */
export function normalise(original: string): NormalText {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const character = original.charAt(i);
    if (isPlain(original.charCodeAt(i)) && isPlain(original.charCodeAt(i + 1))) {
      characters.push(character);
      offsets.push(i);
      continue;
    }
    if (INVISIBLE.test(character) || COMBINING.test(character)) continue;
    characters.push(plainCharacter(character, original.charAt(i + 1)));
    offsets.push(i);
  }
  if (LATIN.test(original)) mapWords(characters);
  offsets.push(original.length);
  return { text: lowerCase(characters.join("")), offsets };
}

/** Printable ASCII and the Russian alphabet, which stay what they are: nearly all of every text. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0x410 && code <= 0x451);
}

function plainCharacter(character: string, next: string): string {
  if (next === "\u0306" && (character === "и" || character === "И")) return "й";
  if (DASH.test(character)) return "-";
  if (SPACE.test(character)) return " ";
  if (QUOTE.test(character)) return '"';
  if (APOSTROPHE.test(character)) return "'";
  return character;
}

function mapWords(characters: string[]): void {
  let start = 0;
  while (start < characters.length) {
    let end = start;
    while (end < characters.length && LETTER.test(characters[end] as string)) end++;
    if (end > start) {
      const word = cyrillicWord(characters.slice(start, end).join(""));
      for (let i = start; i < end; i++) characters[i] = word.charAt(i - start);
    }
    start = end + 1;
  }
}

function lowerCase(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole.replace(/ё/g, "е");
  // Character by character, so that no letter whose lower case is longer can shift the offsets.
  let lower = "";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i).toLowerCase();
    lower += character.length !== 1 ? text.charAt(i) : character === "ё" ? "е" : character;
  }
  return lower;
}
