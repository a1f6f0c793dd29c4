import { isCutForCertain, isCutPerhaps, joinsAsInWords, lettersOf, twoLetterWords } from "./cut-words.ts";
import type { DocumentHabits } from "./document-habits.ts";

/** Hyphens that only hyphenation writes: the soft one, and the one browsers print at a line end. */
const certainHyphen = /[А-Яа-яЁё][\u00AD\u2010]$/;
const typedHyphen = /[А-Яа-яЁё]-$/;
const latinHyphen = /[A-Za-z]-$/;

/**
 * Joins what a line end parted. A typed hyphen may be the word's own («психолого-» / «педагогической») or a word broken in two:
 * in a document that hyphenates, the space stays and the reader of the table decides by the other words of the document.
 * @example joinLineEnds("психолого-", "педагогической", habits) // "психолого-педагогической"
 */
export function joinLineEnds(above: string, below: string, habits: DocumentHabits): string {
  if (certainHyphen.test(above) && /^[а-яё]/.test(below)) return `${above.slice(0, -1)}${below}`;
  if (typedHyphen.test(above) && /^[а-яё]/.test(below))
    return habits.hyphenates ? `${above} ${below}` : `${above}${below}`;
  if (latinHyphen.test(above) && /^[а-яё]/.test(below)) return `${above}${below}`;
  // «организационно» / «-распорядительная»: no word of its own ends so before a hyphen.
  if (/[а-яё]но$/i.test(above) && /^-($|[а-яё])/.test(below)) return `${above}${below}`;
  // «Санкт-» / «Петербург», «Р-» / «145», «пар/» / «групп», «2022-» / «2023», «декабрь 2023–» / «май 2024»: no space before, none behind.
  if (/[A-Za-zА-Яа-яЁё]-$/.test(above) && /^[А-ЯЁA-Z\d]/.test(below)) return `${above}${below}`;
  if (/[а-яё]\/$/i.test(above) && /^[а-яё]/i.test(below)) return `${above}${below}`;
  if (/[а-яё]$/i.test(above) && /^\/[а-яё]/i.test(below)) return `${above}${below}`;
  if (/[^\s\-–—][–—]$/.test(above) || (/\d-$/.test(above) && /^[\dа-яё]/i.test(below)))
    return `${above}${below}`;
  if (/№$/.test(above) && /^\d/.test(below) && habits.tightNumberSign) return `${above}${below}`;
  if (/^[;,.:!?)»]/.test(below) || /[(«„]$/.test(above)) return `${above}${below}`;
  return `${above} ${below}`;
}

/**
 * Whether a word that was too long for its narrow column was cut at the line end without any mark: «наставничест» / «ва».
 * @param full the line above reaches so far that not one more letter had room, and holds nothing but this word (or any words, where
 * the document cuts them anywhere)
 */
export function cutsWord(above: string, below: string, full: boolean, habits: DocumentHabits): boolean {
  if (full && habits.cutsAnywhere) return cutsAnywhere(above, below, habits.words);
  if (!full || !/[А-Яа-яЁё]$/.test(above) || !/^[а-яё]/.test(below)) return false;
  const head = lettersOf(above).pop() ?? "";
  const tail = below.split(" ")[0] ?? "";
  // «обучающихся/пе» / «дагогов»: behind a slash so few letters are no word.
  const behindSlash = /[а-яё]\/([а-яё]{1,2})$/.exec(above)?.[1] ?? "";
  if (/[^аеёиоуыэюявкс]$|^../.test(behindSlash) && !twoLetterWords.has(behindSlash)) return true;
  return (
    isCutForCertain(head, tail, habits.words) ||
    joinsAsInWords(head, tail, habits.words) ||
    (habits.cutsWords && isCutPerhaps(head, tail, habits.words))
  );
}

/** «01.10.20» / «23», «20» / «24». */
const cutDate = /^(\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})|20\d{2})(?!\d)/;

/** Where every line runs full, most of them end inside a word: two words stand there only where both are known. */
function cutsAnywhere(above: string, below: string, words: ReadonlySet<string>): boolean {
  const last = above.split(" ").pop() ?? "";
  const [first = ""] = below.split(" ");
  if (/^[\d.]*\d\.?$/.test(last) && /^\d|^\.\d/.test(first)) return cutDate.test(last + first);
  const sameCase = /[А-ЯЁ]$/.test(last)
    ? /^[А-ЯЁа-яё]/.test(first)
    : /[а-яё]$/.test(last) && /^[а-яё]/.test(first);
  if (!sameCase) return false;
  const head = lettersOf(last).pop() ?? "";
  const tail = lettersOf(first)[0] ?? "";
  if (words.has(head + tail)) return true;
  if (words.has(tail)) return !words.has(head) && (tail.length < 4 || isCutForCertain(head, first, words));
  // A rest is hardly ever a word, nor does it begin like one: «конкретной» / «персо(нализированной)».
  return !beginsAsWords(tail, words);
}

/** So many first letters tell a word. */
const wordStart = { least: 4, most: 6 } as const;

function beginsAsWords(tail: string, words: ReadonlySet<string>): boolean {
  if (tail.length < wordStart.least) return false;
  const start = tail.slice(0, wordStart.most);
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}
