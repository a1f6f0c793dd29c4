import { normalise } from "../../text/normalise.ts";
import { textOf, type Workbook } from "../../workbook/read-workbook.ts";

/**
 * Puts codes in place of the names of mentees: for texts that leave the workbook (mails, calendars). The plan itself names nobody, but
 * people type into it. A surname beside a first name or an initial, in any case of declension and either order, is a name; a surname
 * alone is one too where no common word is like it, and it is hidden.
 * @example shield("Встреча с Образцовым Петром и П. Образцовым") // "Встреча с Н-001 и Н-001"
 */
export function nameShield({ tables }: Workbook): (text: string) => string {
  const people = tables.Наставляемые.flatMap((row) => {
    const [surname, first] = textOf(row, "ФИО").split(/\s+/);
    const stem = stemOf(surname ?? "");
    const endings = /(?:ый|ий|ой|ая|яя)$/.test(keyOf(surname ?? "")) ? ADJECTIVE : NOUN;
    if (stem === "") return [];
    return [
      {
        stem,
        endings,
        first: stemOf(first ?? ""),
        initial: keyOf(first ?? "").charAt(0),
        code: textOf(row, "Код"),
      },
    ];
  });
  if (people.length === 0) return (text) => text;
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
      if (kin.length === 0) continue;
      // Of namesakes the one whose first name stands beside; where none does, nobody in particular.
      const beside = [words[at + 1], words[at - 1], words[at - 2]];
      const named = kin.find(({ first, initial }) => beside.some((other) => isFirst(other, first, initial)));
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
