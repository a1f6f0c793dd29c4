/** Latin letters that look like a Cyrillic one on paper and on screen, each with the letter that was meant. */
const CYRILLIC_FOR_LATIN: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
  a: "а",
  c: "с",
  e: "е",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};

const LATIN = /[A-Za-z]/;
const CYRILLIC = /[А-Яа-яЁёІі]/;

/**
 * The word in Cyrillic where it was meant so: a word with at least one Cyrillic letter, or a lone Latin
 * «c», «k», «o», «B», «y» that can only be a preposition. Words that are wholly Latin («Zoom», «IV») stay.
 * @example cyrillicWord("cентябрь") // "сентябрь", now all Cyrillic
 */
export function cyrillicWord(word: string): string {
  if (!LATIN.test(word)) return word;
  if (!CYRILLIC.test(word) && !/^[cCkKoOByY]$/.test(word)) return word;
  let mapped = "";
  for (let i = 0; i < word.length; i++) mapped += CYRILLIC_FOR_LATIN[word.charAt(i)] ?? word.charAt(i);
  return mapped;
}

/** The text with the look-alikes of every word in Cyrillic: {@link cyrillicWord} for each run of letters. */
export function cyrillicWords(text: string): string {
  if (!LATIN.test(text)) return text;
  return text.replace(/[A-Za-zА-Яа-яЁёІі]+/g, cyrillicWord);
}
