import { comparisonKey } from "../../text/fold.ts";
import { isKindOfSchool } from "./school-kinds.ts";

/** «г. Примерск» as { kind: "г", word: "примерск" }; "" where the words do not say whether it is a town or a village. */
export type Settlement = { readonly kind: string; readonly word: string };

/** Before the name of a place; behind «им.» the same letters are somebody's initials. */
const PLACE =
  /^(?:г|гор|город|города|с|село|села|п|пос|поселок|поселка|пгт|рп|д|дер|деревня|деревни|ст|станица|станицы|х|хутор|хутора|аул|аула)$/;
const SETTLEMENT_KINDS: Readonly<Record<string, string>> = {
  гор: "г",
  город: "г",
  города: "г",
  село: "с",
  села: "с",
  пос: "п",
  поселок: "п",
  поселка: "п",
  дер: "д",
  деревня: "д",
  деревни: "д",
  станица: "ст",
  станицы: "ст",
  хутор: "х",
  хутора: "х",
  аула: "аул",
};
/** After the name of a district, and what stands beside both. */
const PLACE_BESIDE =
  /^(?:район|района|р|н|мр|мо|го|округ|округа|муниципальн[а-я]+|городск[а-я]+|область|области|обл|край|края|республика|республики|респ)$/;

type Apart = {
  readonly bare: readonly string[];
  readonly settlements: readonly Settlement[];
  readonly places: readonly string[];
};

/** Words of places taken out from among the others, those before `from` left alone: «лесного района сош 3», «сош 3 г примерска». */
export function apartFromPlaces(words: readonly string[], from: number): Apart {
  const bare: string[] = [];
  const settlements: Settlement[] = [];
  const places: string[] = [];
  const tells = (word: string | undefined) => word === undefined || /\d/.test(word) || isKindOfSchool(word);
  const isBeside = (word: string | undefined) => word !== undefined && PLACE_BESIDE.test(word);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const behind = words.slice(at + 1);
    if (at >= from && PLACE.test(word) && !isInitial(words, at)) {
      const isEnd = !behind.some((each) => tells(each) || isBeside(each) || PLACE.test(each));
      const named = isEnd ? behind : behind.slice(0, 1);
      settlements.push(...named.map((each) => ({ kind: SETTLEMENT_KINDS[word] ?? word, word: each })));
      at += named.length;
    } else if (isBeside(word) || (isBeside(behind[0]) && !tells(word))) {
      const run = words.findIndex((each, place) => place > at && !isBeside(each));
      const end = run < 0 ? words.length : run;
      // «Лесной район» has its name in front, «городской округ Лесной» behind.
      const nameBehind = isBeside(word) && !tells(words[end]) && !PLACE.test(words[end]!);
      places.push(isBeside(word) ? (nameBehind ? words[end]! : "") : word);
      at = nameBehind ? end : end - 1;
    } else bare.push(word);
  }
  return { bare, settlements, places };
}

/** «им. Г. Примерова», «П. П. Примерова». */
function isInitial(words: readonly string[], at: number): boolean {
  const isLetter = (word: string | undefined) => word !== undefined && /^[а-я]$/.test(word);
  return (
    isLetter(words[at]) && (words[at - 1] === "им" || isLetter(words[at - 1]) || isLetter(words[at + 1]))
  );
}

/** The towns and villages a text names with their kind: an address, a municipality. */
export function settlementsIn(text: string): readonly Settlement[] {
  return text.split(",").flatMap((part) => apartFromPlaces(tokens(comparisonKey(part)), 0).settlements);
}

/** Whether two words name one place: «Примерск» and «Примерска», «Лесной» and «Лесного». */
export function isSamePlace(one: string, other: string): boolean {
  if (/\d/.test(one + other)) return one === other;
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(3, shorter - 2);
  return Math.abs(one.length - other.length) <= 2 && one.slice(0, needed) === other.slice(0, needed);
}

/** Whether two settlements are one: «г. Примерск» and «Примерск», never «с. Лесное» and «п. Лесной». */
export function isSameSettlement(one: Settlement, other: Settlement): boolean {
  return (
    (one.kind === "" || other.kind === "" || one.kind === other.kind) && isSamePlace(one.word, other.word)
  );
}

/** The words of a text that may name a place. */
export function placeWords(text: string): readonly string[] {
  return tokens(comparisonKey(text)).filter(mayNamePlace);
}

/** Whether a word may be the name of a place: no number, no kind of place. */
export function mayNamePlace(word: string): boolean {
  return word.length > 2 && !/\d/.test(word) && !PLACE.test(word) && !PLACE_BESIDE.test(word);
}

/** Words and numbers of a text in comparable spelling. */
export function tokens(text: string): string[] {
  return text.match(/\d+|д\/с|[а-яa-z]+/g) ?? [];
}
