import { isOneSlipAway } from "./distance.ts";
import { comparisonKey } from "./fold.ts";

/** Words that join others and tell nothing apart. «Не», «без», «до», «после» do tell and are not here. */
const JOINING = new Set(
  "а в во и или из к ко на о об от по под при с со у за для же ли как что это его ее их том числе том также целях рамках г гг".split(
    " ",
  ),
);

/** Words people take for one another in plans: a row a meaning, by the beginnings of the words. */
const SAME_MEANING = [
  // «Формирование банка наставников» – «Формирование базы наставников» – «Создание реестра наставников»
  ["банк", "баз", "реестр"],
  // «Проведение анкетирования» – «Проведение опроса»
  ["анкетирован", "опрос"],
  // «на сайте школы» – «на странице школы»
  ["сайт", "страниц"],
  // «Формирование пар» – «Создание пар»
  ["формирован", "сформирова", "создан"],
] as const satisfies readonly (readonly string[])[];

/**
 * Words of which a text means one and not the other: a row what they part, by the beginnings of the words. Everything else may be
 * the same in two texts that differ here.
 */
const APART = [
  // «банк данных наставников» – «банк данных наставляемых»
  ["наставник", "наставляем"],
  // «разработка программ» – «реализация программ» – «мониторинг программ»
  ["разработ", "реализ", "заверш", "мониторинг"],
  // «проведение первой встречи» – «проведение второй встречи»
  ["перв", "втор", "трет", "четверт"],
  // «участие в муниципальном конкурсе» – «участие в региональном конкурсе»
  ["школьн", "муниципальн", "региональн", "всероссийск"],
  // «анкетирование педагогов» – «анкетирование родителей»
  ["педагог", "родител", "обучающ"],
] as const satisfies readonly (readonly string[])[];

/** Which words of each row of meanings a text has: a number a row, a bit a word. */
export type Meanings = readonly number[];

export function meaningsOf(words: readonly string[]): Meanings {
  return APART.map((row) =>
    row.reduce(
      (bits, beginning, at) => (words.some((word) => word.startsWith(beginning)) ? bits | (1 << at) : bits),
      0,
    ),
  );
}

/**
 * In how many ways two texts speak of different things: of a row of meanings, each has a word that the other lacks.
 * @example contradictions(meaningsOf(["банк", "наставник"]), meaningsOf(["банк", "наставляем"])) // 1
 */
export function contradictions(one: Meanings, other: Meanings): number {
  let count = 0;
  for (let row = 0; row < APART.length; row += 1) {
    const [a, b] = [one[row] as number, other[row] as number];
    if ((a & ~b) !== 0 && (b & ~a) !== 0) count += 1;
  }
  return count;
}

/** Endings of cases, numbers and persons, longest first; a stem keeps at least three letters. */
const ENDINGS =
  "иями ями ами ием иям ием ого его ому ему ыми ими ых их ую юю ая яя ое ее ые ие ый ий ой ей ом ем ам ям ах ях ов ев ия ию ии ть ся а я о е ы и у ю ь й".split(
    " ",
  );

/**
 * The words of a text by which two texts are told apart: lower case, one spelling, without marks, joining words and years, each
 * cut to its stem. Numbers other than years count as words.
 * @example tellingWords("Проведение 1-й встречи в 2024 году") // ["проведен", "1", "встреч", "год"]
 */
export function tellingWords(text: string): readonly string[] {
  const words = comparisonKey(text).match(/[а-яёіa-z]+|\d+/g) ?? [];
  return words.filter((word) => !JOINING.has(word) && !/^й$|^(?:19|20)\d\d$/.test(word)).map(stemOf);
}

function stemOf(word: string): string {
  const meaning = SAME_MEANING.find((row) => row.some((beginning) => isFormOf(word, beginning)));
  if (meaning !== undefined) return meaning[0] as string;
  const ending = ENDINGS.find((each) => word.length - each.length >= 3 && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** A form of the word and no longer word that begins alike: «баз», «базами», not «базовый». */
function isFormOf(word: string, beginning: string): boolean {
  return word.startsWith(beginning) && word.length - beginning.length <= 3 && !/ов/.test(word.slice(3));
}

/** So much of two stems must agree from the start, and no more may differ behind it, for them to be one root. */
const COMMON_BEGINNING = 5;
const DIFFERING_END = 3;

/**
 * Numbers the roots among stems: «организац» and «организов», «провест» and «проведен», and a word with one slip of the hand
 * get one number. «Наставник», «наставляем» and «наставничеств» get three.
 */
export function numberRoots(stems: Iterable<string>): ReadonlyMap<string, number> {
  const roots = new Map<string, number>();
  const near = new Map<string, string[]>();
  let next = 0;
  for (const stem of [...new Set(stems)].sort()) {
    const key = stem.slice(0, 2);
    const others = near.get(key) ?? [];
    const kin = others.find((other) => isOneRoot(stem, other));
    roots.set(stem, kin === undefined ? next++ : (roots.get(kin) as number));
    others.push(stem);
    near.set(key, others);
  }
  return roots;
}

function isOneRoot(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charAt(same) === b.charAt(same)) same += 1;
  const rest = Math.max(a.length, b.length) - same;
  if (same >= COMMON_BEGINNING && rest <= DIFFERING_END) return true;
  // In shorter words one letter makes another word.
  return shorter >= 7 && isOneSlipAway(a, b);
}
