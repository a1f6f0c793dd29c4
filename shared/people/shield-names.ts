import { normalise } from "../text/normalise.ts";

export type ShieldedPerson = {
  /** «Образцов Пётр Примерович», the surname first. */
  readonly name: string;
  /** What stands in place of the name; "" for a word that names nobody. */
  readonly code: string;
  /** Known only so that their names are not taken for those of others. */
  readonly stays?: boolean;
};

/**
 * Puts codes in place of people's names. A surname beside a first name or an initial, in any case of declension and either order, is a
 * name; a surname alone is one too where no common word is like it, and it is hidden.
 * @example shieldNames([{ name: "Образцов Пётр", code: "Н-001" }])("Встреча с П. Образцовым") // "Встреча с Н-001"
 */
export function shieldNames(named: readonly ShieldedPerson[]): (text: string) => string {
  const people = named.flatMap(({ name, code, stays = false }) => {
    const [surname, first] = name.split(/\s+/);
    const stem = stemOf(surname ?? "");
    const endings = /(?:ый|ий|ой|ая|яя)$/.test(keyOf(surname ?? "")) ? ADJECTIVE : NOUN;
    if (stem === "") return [];
    return [
      { stem, endings, first: stemOf(first ?? ""), initial: keyOf(first ?? "").charAt(0), code, stays },
    ];
  });
  if (people.every(({ stays }) => stays)) return (text) => text;
  const byBeginning = new Map<string, typeof people>();
  for (const person of people) {
    const key = person.stem.slice(0, BEGINNING);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), person]);
  }
  const kinOf = ({ key, capital }: Word) =>
    capital
      ? [...new Set([key.slice(0, BEGINNING - 1), key.slice(0, BEGINNING)])]
          .flatMap((beginning) => byBeginning.get(beginning) ?? [])
          .filter(({ stem, endings }) => isFormOf(key, stem, endings))
      : [];
  return (text) => {
    const words = wordsIn(text);
    const hidden: { readonly start: number; readonly end: number; readonly code: string }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      const kin = kinOf(word);
      if (kin.every(({ stays }) => stays)) continue;
      // Of namesakes the one whose first name stands beside; where none does, nobody in particular.
      // «А. П. Образцова»: of two initials before the surname the first name's is the farther one.
      const isInitial = (other: Word | undefined) => other?.key.length === 1 && other.capital;
      const before =
        isInitial(words[at - 1]) && isInitial(words[at - 2])
          ? [words[at - 2], words[at - 1]]
          : [words[at - 1], words[at - 2]];
      const named = [words[at + 1], ...before]
        .map((other) => kin.find(({ first, initial }) => isFirst(other, first, initial)))
        .find((person) => person !== undefined);
      if (named?.stays) continue;
      let [start, end] = [word.start, word.end];
      for (let right = at + 1; right <= at + 2 && belongs(words[right], named); right += 1)
        end = (words[right] as Word).end;
      for (let left = at - 1; left >= at - 2 && belongs(words[left], named); left -= 1)
        start = (words[left] as Word).start;
      hidden.push({ start, end, code: (named ?? (kin.length === 1 ? kin[0] : undefined))?.code || NOBODY });
    }
    let result = "";
    let done = 0;
    for (const { start, end, code } of hidden) {
      if (start < done) continue;
      // «П. Образцов»: the full stop of an initial goes with it.
      result += text.slice(done, start) + code;
      done =
        end +
        (/^\.(?=\s|$|[^.])/.test(text.slice(end)) && /^\p{Lu}$/u.test(text.slice(end - 1, end)) ? 1 : 0);
    }
    return result + text.slice(done);
  };
}

/** People are looked up by so many first letters of their surnames; a surname of two letters by both. */
const BEGINNING = 3;
/** Several people have the surname. */
const NOBODY = "участник";

type Word = { readonly key: string; readonly start: number; readonly end: number; readonly capital: boolean };
type Person = { readonly first: string; readonly initial: string };

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map((match) => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

function keyOf(word: string): string {
  return normalise(word).text;
}

/** A name without the ending of its case; three letters at least, a short one whole. */
function stemOf(name: string): string {
  const key = keyOf(name);
  const stem = key.replace(/(?:ый|ий|ой|ая|яя|а|я|ь|й|о|е|и)$/, "");
  return stem.length >= 3 ? stem : key;
}

/** The stem with the ending of a case: «образцов» – «образцовым», «образцовой», not «образцовая» nor «образцовский». */
function isFormOf(key: string, stem: string, endings: RegExp): boolean {
  return key.startsWith(stem) && endings.test(key.slice(stem.length));
}

/** Cases and numbers of «Образцов», «Тестова», «Ткаченко», «Мороз», and of first names. */
const NOUN =
  /^(?:|а|я|у|ю|ы|и|е|ь|й|о|ом|ем|ой|ей|ою|ею|ым|им|ых|их|ыми|ими|ов|ев|ам|ям|ами|ями|ах|ях|ью|ии|ию|ия|ией|ием)$/;
/** And of «Пробная», «Верхний». */
const ADJECTIVE = /^(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ою|ею|ей|ые|ие|ых|их|ыми|ими)$/;

function isFirst(word: Word | undefined, first: string, initial: string): boolean {
  if (word === undefined || !word.capital) return false;
  return word.key.length === 1 ? word.key === initial : first !== "" && isFormOf(word.key, first, NOUN);
}

/** First names, patronymics and initials that stand with the surname. */
function belongs(word: Word | undefined, person: Person | undefined): boolean {
  if (word === undefined || !word.capital) return false;
  if (word.key.length === 1) return true;
  return (
    /(?:вич|вн|ичн|инич|кызы|оглы)\p{L}{0,4}$/u.test(word.key) ||
    (person !== undefined && isFirst(word, person.first, person.initial))
  );
}
