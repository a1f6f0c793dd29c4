import { partsOfFullName } from "./full-name.ts";
import { keyOf, type NameForms, nameForms } from "./name-forms.ts";
import { isOrdinaryWord, isTellingSurname } from "./ordinary-surnames.ts";

export type ShieldedPerson = {
  /** «Образцов Пётр Примерович», the surname first unless the words tell otherwise. */
  readonly name: string;
  /** What stands in place of the name; "" for a word that names nobody. */
  readonly code: string;
  /** Known only so that their names are not taken for those of others. */
  readonly stays?: boolean;
};

/**
 * Puts codes in place of people's names. A surname beside a first name or an initial, in any case of declension, in small letters or
 * capitals and in either order, is a name. A surname alone is one with a capital letter, in small letters where it is known for a surname
 * (`isTellingSurname`), and where nothing else stands between commas or in the cell: rather an ordinary word is hidden than a name shown.
 * @example shieldNames([{ name: "Образцов Пётр", code: "Н-001" }])("Встреча с П. Образцовым") // "Встреча с Н-001"
 */
export function shieldNames(named: readonly ShieldedPerson[]): (text: string) => string {
  const people = named.flatMap(knownPerson);
  if (people.every(({ stays }) => stays)) return (text) => text;
  const byBeginning = new Map<string, Person[]>();
  for (const person of people)
    for (const key of new Set(person.surname.stems.map((stem) => stem.slice(0, BEGINNING)))) {
      const alike = byBeginning.get(key);
      if (alike === undefined) byBeginning.set(key, [person]);
      else alike.push(person);
    }
  // A workbook says the same words over and over.
  const known = new Map<string, readonly Person[]>();
  const kinOf = ({ key }: Word): readonly Person[] => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = [...new Set([key.slice(0, BEGINNING - 1), key.slice(0, BEGINNING)])]
      .flatMap((beginning) => byBeginning.get(beginning) ?? [])
      .filter(({ surname }) => surname.fits(key));
    known.set(key, found);
    return found;
  };
  return (text) => {
    const words = wordsIn(text);
    const hidden: { readonly start: number; readonly end: number; readonly code: string }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      const kin = kinOf(word);
      if (kin.every(({ stays }) => stays)) continue;
      // Of namesakes the one whose first name stands beside; where none does, nobody in particular.
      const person = neighboursOf(words, at)
        .map((other) => kin.find((each) => isFirstOf(other, each)))
        .find((each) => each !== undefined);
      if (person?.stays) continue;
      if (person === undefined && !tellsAlone(text, word, kin)) continue;
      let [start, end] = [word.start, word.end];
      for (let right = at + 1; right <= at + 2; right += 1) {
        if (words[right]?.apart || !belongs(words[right], person)) break;
        end = (words[right] as Word).end;
      }
      // «Образцов Пётр Образцов»: the first name belongs to the surname before it.
      const taken = hidden[hidden.length - 1]?.end ?? 0;
      if (end <= taken) continue;
      for (let left = at - 1; left >= at - 2 && (words[left]?.start ?? 0) >= taken; left -= 1) {
        if (words[left + 1]?.apart || !belongs(words[left], person)) break;
        start = (words[left] as Word).start;
      }
      hidden.push({ start, end, code: (person ?? (kin.length === 1 ? kin[0] : undefined))?.code || NOBODY });
    }
    return replaced(text, hidden);
  };
}

/** People are looked up by so many first letters of their surnames; a surname of two letters by both. */
const BEGINNING = 3;
/** Several people have the surname. */
const NOBODY = "участник";

type Word = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** A full stop follows: «п.» may be an initial, «п» is none. */
  readonly dotted: boolean;
  /** A comma or a new line parts it from the word before. */
  readonly apart: boolean;
};

type Person = {
  readonly surname: NameForms;
  readonly first: NameForms | null;
  readonly patronymic: NameForms | null;
  /** First letters of the first name and the patronymic; "" for none. */
  readonly initials: readonly [first: string, patronymic: string];
  readonly telling: boolean;
  readonly code: string;
  readonly stays: boolean;
};

function knownPerson({ name, code, stays = false }: ShieldedPerson): readonly Person[] {
  const parts = partsOfFullName(name);
  const [surname = "", first = "", patronymic = ""] = parts?.sure
    ? [parts.surname, parts.name, parts.patronymic]
    : name.split(/[\s.]+/);
  if (surname === "") return [];
  const whole = (word: string) => (word.length > 1 ? nameForms(word) : null);
  return [
    {
      surname: nameForms(surname),
      first: whole(first),
      patronymic: whole(patronymic),
      initials: [keyOf(first).charAt(0), keyOf(patronymic).charAt(0)],
      telling: isTellingSurname(surname),
      code,
      stays,
    },
  ];
}

/** Soft hyphens and stress marks may stand within a word that was copied from a page. */
const WORD = /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+(?:\p{Pd}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+)*/gu;

function wordsIn(text: string): readonly Word[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const end = match.index + match[0].length;
    const apart = /[,;:\n()]/.test(text.slice(before, match.index));
    before = end;
    return {
      key: keyOf(match[0]),
      start: match.index,
      end,
      capital: /^\p{Lu}/u.test(match[0]),
      dotted: text.charAt(end) === ".",
      apart,
    };
  });
}

/**
 * Words that may be the first name of a surname: the one after it, the one before it, and one farther where an initial or a patronymic
 * stands between: «А. П. Образцова», «Анна Петровна Образцова». Of two initials the farther is the first name's.
 */
function neighboursOf(words: readonly Word[], at: number): readonly (Word | undefined)[] {
  const [word, one, two, after] = [words[at], words[at - 1], words[at - 2], words[at + 1]];
  const before = word?.apart ? [] : one?.apart || !standsBetween(one) ? [one] : [two, one];
  return [after?.apart ? undefined : after, ...before];
}

function standsBetween(word: Word | undefined): boolean {
  return isInitial(word) || PATRONYMIC.test(word?.key ?? "");
}

/** Whether a surname without a first name beside it means a person. */
function tellsAlone(text: string, word: Word, kin: readonly Person[]): boolean {
  if (word.capital) return true;
  if (kin.some(({ telling, stays }) => telling && !stays) && !isOrdinaryWord(word.key)) return true;
  return (
    /(?:^|[;,/|\n])\s*$/.test(text.slice(0, word.start)) &&
    /^\s*(?:[;,/|\n]|\.?\s*$)/.test(text.slice(word.end))
  );
}

function isInitial(word: Word | undefined): boolean {
  return word?.key.length === 1 && (word.capital || word.dotted);
}

/** The first name or its initial; «и» in «тестов и примеров» is none. */
function isFirstOf(word: Word | undefined, { first, initials }: Person): boolean {
  if (word === undefined) return false;
  if (word.key.length === 1) return isInitial(word) && word.key === initials[0];
  return first?.fits(word.key) ?? false;
}

/** First names, patronymics and initials that stand with the surname. */
function belongs(word: Word | undefined, person: Person | undefined): boolean {
  if (word === undefined) return false;
  if (person !== undefined && (isFirstOf(word, person) || person.patronymic?.fits(word.key))) return true;
  if (word.key.length === 1)
    return word.capital || (word.dotted && (person?.initials.includes(word.key) ?? false));
  return word.capital && PATRONYMIC.test(word.key);
}

/** In any case: «Петровичем», «Ильинична». */
const PATRONYMIC = /(?:вич|вн|ичн|инич|кызы|оглы)\p{L}{0,4}$/u;

function replaced(
  text: string,
  hidden: readonly { readonly start: number; readonly end: number; readonly code: string }[],
): string {
  let result = "";
  let done = 0;
  for (const { start, end, code } of hidden) {
    // «П. Образцов»: the full stop of an initial goes with it.
    const isStop =
      /^\.(?=\s|$|[^.])/.test(text.slice(end)) &&
      /(?<!\p{L})\p{L}$/u.test(text.slice(Math.max(0, end - 2), end));
    result += text.slice(done, start) + code;
    done = end + (isStop ? 1 : 0);
  }
  return result + text.slice(done);
}
