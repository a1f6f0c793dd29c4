import type { NameWords } from "../../people/name-words.ts";
import { isOneSlipAway } from "../../text/distance.ts";
import type { Likeness } from "./duplicate.ts";

type Named = { readonly name: NameWords; readonly text: string };

/** How two names are alike, null where they are not; a lone word is no name to go by. */
export function compareNames(one: Named, other: Named): Likeness | null {
  const [a, b] = [one.name, other.name];
  const size = (name: NameWords) => name.words.length + name.initials.length;
  if (size(a) < 2 || size(b) < 2) return null;
  if (one.text === other.text) return "same-name";
  const line = ({ words, initials }: NameWords) => [...words, ...initials].join(" ");
  const sorted = ({ words, initials }: NameWords) =>
    [[...words].sort().join(" "), initials.join("")].join(".");
  if (line(a) === line(b)) return "other-spelling";
  if (sorted(a) === sorted(b)) return "other-order";
  if (a.initials.length > 0 || b.initials.length > 0) return sameInitials(a, b) ? "initials" : null;
  if (a.words.length !== b.words.length) return isPartOf(a, b) || isPartOf(b, a) ? "no-patronymic" : null;
  return slipBetween(a, b);
}

/** The surname is equal and the letters that both have agree: «Иванова А.» and «А. П. Иванова» with «Иванова Анна Петровна». */
function sameInitials(a: NameWords, b: NameWords): boolean {
  const [short, long] = a.initials.length >= b.initials.length ? [a, b] : [b, a];
  const { surname } = short;
  if (surname === "" || !long.words.includes(surname) || (long.surname !== "" && long.surname !== surname))
    return false;
  const others = [...long.words.filter((word) => word !== surname), ...long.initials].map((word) =>
    word.charAt(0),
  );
  const letters = short.initials;
  const count = Math.min(letters.length, others.length);
  if (count === 0) return false;
  if (letters.slice(0, count).join("") === others.slice(0, count).join("")) return true;
  // «Анна Петровна Иванова» without a word that tells the surname: any order of what is left.
  return (
    long.surname === "" &&
    letters.length === others.length &&
    [...letters].sort().join("") === [...others].sort().join("")
  );
}

/** The patronymic is what lacks: «Анна Петровна» alone says nothing of the surname. */
function isPartOf(short: NameWords, long: NameWords): boolean {
  return (
    short.words.length === 2 &&
    long.words.length === 3 &&
    short.words.every((word) => long.words.includes(word)) &&
    (long.surname === "" || short.words.includes(long.surname))
  );
}

function slipBetween(a: NameWords, b: NameWords): Likeness | null {
  const restOfA = a.words.filter((word) => !b.words.includes(word));
  const restOfB = b.words.filter((word) => !a.words.includes(word));
  const [word, ...more] = restOfA;
  const [otherWord, ...evenMore] = restOfB;
  if (word === undefined || otherWord === undefined || more.length > 0 || evenMore.length > 0) return null;
  if (!isOneSlipAway(word, otherWord) || Math.min(word.length, otherWord.length) < SHORTEST) return null;
  const isEnd = word === a.surname || otherWord === b.surname || PATRONYMIC.test(word);
  return isEnd || a.words.indexOf(word) === 0 ? "slip" : "slip-in-first-name";
}

/** Of «Ли» and «Ля» nobody can tell a slip from another name. */
const SHORTEST = 4;
const PATRONYMIC = /(?:вич|ьич|вна|ична)$/;
