import { remembered } from "../text/remembered.ts";
import { changingStems, negatingStems, PARTICLES } from "./changing-words.ts";
import { fieldWordings } from "./field-wordings.ts";
import { narrowingStems, restrictingStems } from "./heading-words.ts";
import { isOfAny } from "./understood.ts";
import type { Word } from "./words.ts";

/** Whatever some wording asks for or by which a question is narrowed: in brackets too it asks for more, or for fewer. */
const TELLING: readonly string[] = [
  ...new Set([
    ...fieldWordings.flatMap(({ needs }) => needs),
    ...changingStems,
    ...negatingStems,
    ...narrowingStems,
    ...restrictingStems,
  ]),
];
/**
 * Whether a word the program does not know may stand in brackets after a question it does: «обучены (курсы, семинары)» explains. What
 * narrows («внешних», «без …», «очной формы») does not explain, nor a word that another field is asked by.
 */
export const onlyExplains = remembered((word: Word) => !/^\d/.test(word) && !isOfAny(word, TELLING), 2000);

/** Every word some wording asks for, allows or forbids: the vocabulary of the subject. */
const SUBJECT: readonly string[] = [
  ...new Set([
    ...TELLING,
    ...fieldWordings.flatMap(({ may = [], never = [], neverOwn = [] }) => [...may, ...never, ...neverOwn]),
  ]),
];

/**
 * Whether a negation turns round what is asked: «не участвуют», «без договора». «Цифрами, без букв» or «не приёмная» speaks of the
 * writing; a state («выбывшие») negates by itself.
 */
export function negates(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isOfAny(word, PARTICLES)) return true;
  const after = words.slice(at + 1, at + 3);
  return after.length === 0 || after.some((each) => /^\d/.test(each) || isOfAny(each, SUBJECT));
}
