import type { ISODate } from "../calendar/iso-date.ts";
import { type Person, rowsOfBanks } from "../participants/participant.ts";
import { partsOfFullName } from "../people/full-name.ts";
import { nameForms } from "../people/name-forms.ts";
import { EMAIL, HIDDEN } from "../people/personal-words.ts";
import { type ShieldedPerson, shieldNames } from "../people/shield-names.ts";
import { comparisonKey } from "../text/fold.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";
import { type HiddenPerson, hiddenPeople } from "./hidden-people.ts";

/** Takes the names, contacts and requests of hidden people out of a text. */
export type HideWords = (text: string) => string;

/** For any text of a workbook that goes out on a day; the text itself where nobody is hidden. */
export function hiddenWords(workbook: Pick<Workbook, "tables">, on: ISODate): HideWords {
  const hidden = hiddenPeople(workbook, on);
  return hidden.length === 0 ? (text) => text : hideWordsOf(workbook, hidden);
}

/** The same where it is known who is hidden. */
export function hideWordsOf(
  { tables }: Pick<Workbook, "tables">,
  hidden: readonly HiddenPerson[],
): HideWords {
  const whole = new Map(hidden.map(({ name, label }) => [comparisonKey(name), label]));
  const gone = new Set(hidden.flatMap(({ person }) => (person === null ? [] : [person])));
  const others = rowsOfBanks({ tables });
  const named: readonly ShieldedPerson[] = [
    ...hidden.map(({ name, label }) => ({ name, code: label })),
    ...others
      .filter((row) => !gone.has(row))
      .map((row) => ({ name: textOf(row, "ФИО"), code: "", stays: true })),
  ];
  const shield = shieldNames(named);
  const staying = others.filter((row) => !gone.has(row)).map((row) => textOf(row, "ФИО"));
  for (const name of staying) whole.delete(comparisonKey(name));
  const stays = new Set(staying.map(comparisonKey));
  // Whole names before parts of them: a part may be another's too.
  const patterns = hidden
    .flatMap(({ name, label }) => namePatterns(name).map((each) => ({ ...each, label })))
    .sort((a, b) => b.words - a.words);
  const isOfAnother = namesakes(staying);
  const mayName = nameBeginnings(hidden.map(({ name }) => name));
  const hidePhrases = phrasesOf([...gone]);
  const hidePhones = phonesOf([...gone]);
  return (text) => {
    if (text.length < SHORTEST) return text;
    const label = whole.get(comparisonKey(text));
    if (label !== undefined && label !== "") return label;
    if (stays.has(comparisonKey(text))) return text;
    const plain = hidePhones(hidePhrases(text));
    if (!mayName(plain)) return plain;
    const unnamed = patterns.reduce(
      (rest, { pattern, label: own }) =>
        rest.replace(pattern, (found, at: number) => (isOfAnother(rest, at, found) ? found : own)),
      plain,
    );
    return shield(unnamed);
  };
}

/** «Ли»: nothing shorter is anybody's name. */
const SHORTEST = 2;

/** The name in small letters or in capitals, in either order, and the first name with the patronymic, which a school uses most. */
function namePatterns(name: string): readonly { readonly pattern: RegExp; readonly words: number }[] {
  const parts = partsOfFullName(name);
  const [surname, first, patronymic] = parts?.sure
    ? [parts.surname, parts.name, parts.patronymic]
    : name.split(/\s+/).filter((word) => word.length >= SHORTEST && !word.includes("."));
  if (surname === undefined || first === undefined) return [];
  const orders = [
    patronymic === undefined ? [] : [surname, first, patronymic],
    patronymic === undefined ? [] : [first, patronymic, surname],
    [surname, first],
    [first, surname],
    patronymic === undefined ? [] : [first, patronymic],
  ].filter((order) => order.length > 0);
  return orders.map((order) => ({
    pattern: new RegExp(
      `(?<!\\p{L}\\p{Pd}?)${order.map(inAnyCase).join("[\\s\\u00A0]+")}(?!\\p{Pd}?\\p{L})`,
      "giu",
    ),
    words: order.length,
  }));
}

/**
 * Whether a text may hold one of the names at all, which few of the thousands of a workbook do. Latin letters may be look-alikes, so
 * such a text is always looked at.
 */
function nameBeginnings(names: readonly string[]): (text: string) => boolean {
  const beginnings = names
    .flatMap((name) => name.split(/[\s.\p{Pd}]+/u))
    .filter((word) => word !== "")
    .flatMap((word) => nameForms(word).stems)
    .map((stem) =>
      stem
        .slice(0, BEGINNING)
        .replace(/[^а-яa-z]/g, ".")
        .replace(/е/g, "[её]"),
    );
  if (beginnings.length === 0) return () => false;
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${[...new Set(beginnings)].join("|")})|[A-Za-z\u0300-\u036F\u00AD\u200B-\u200D\u2060]`,
    "iu",
  );
  return (text) => pattern.test(text);
}

/** Longer beginnings would miss what a case changes: «Пётр», «Петра». */
const BEGINNING = 2;

/** Whether a name found in a text is a part of the full name of somebody who stays: «Анна Петровна» in «Сидорова Анна Петровна». */
function namesakes(names: readonly string[]): (text: string, at: number, found: string) => boolean {
  const known = names.map(comparisonKey).filter((name) => name.includes(" "));
  return (text, at, found) => {
    const key = comparisonKey(found);
    const around = comparisonKey(text.slice(Math.max(0, at - AROUND), at + found.length + AROUND));
    return known.some((name) => name !== key && name.includes(key) && around.includes(name));
  };
}

/** A surname beside a name is no longer. */
const AROUND = 40;

/** A word with whatever ending a case gives it, of a double one each half: «Пётр» as «п[её]тр…», «Павел» also as «павл…». */
function inAnyCase(word: string): string {
  const halves = word.split(/\p{Pd}/u).map((half) => {
    const stems = nameForms(half).stems.map((stem) =>
      stem.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/е/g, "[её]"),
    );
    return `(?:${stems.join("|")})\\p{L}{0,4}`;
  });
  return halves.join("\\p{Pd}");
}

const CONTACTS = ["Контактные данные", "Контактные данные (данные представителя)"] as const;
const REQUESTS = ["Основной запрос", "Результаты программы"] as const;
/** Shorter words («математика») are everybody's. */
const SHORTEST_CONTACT = 5;
const SHORTEST_REQUEST = 20;

/** Contacts and requests word for word. */
function phrasesOf(people: readonly Person[]): HideWords {
  const cell = (person: Person, heading: string) => String(person.values.get(heading) ?? "").trim();
  const phrases = people.flatMap((person) => [
    ...CONTACTS.flatMap((heading) => {
      const words = cell(person, heading);
      return [words, ...words.split(/[;,\n]/), words.match(EMAIL)?.[0] ?? ""].filter(
        (phrase) => phrase.trim().length >= SHORTEST_CONTACT,
      );
    }),
    ...REQUESTS.map((heading) => cell(person, heading)).filter((words) => words.length >= SHORTEST_REQUEST),
  ]);
  const longestFirst = [...new Set(phrases.map((phrase) => phrase.trim()))].sort(
    (a, b) => b.length - a.length,
  );
  if (longestFirst.length === 0) return (text) => text;
  const pattern = new RegExp(
    longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
    "giu",
  );
  return (text) => text.replace(pattern, HIDDEN);
}

const PHONE_DIGITS = 10;
const NUMBER = /\+?\d[\d\s()\u00A0-]{8,}\d/g;

/** Telephones by their last ten digits: «8 900 …» is «+7(900)…». */
function phonesOf(people: readonly Person[]): HideWords {
  const keyOf = (number: string) => number.replace(/\D/g, "").slice(-PHONE_DIGITS);
  const phones = new Set(
    people.flatMap((person) =>
      CONTACTS.flatMap((heading) => String(person.values.get(heading) ?? "").match(NUMBER) ?? [])
        .map(keyOf)
        .filter((key) => key.length === PHONE_DIGITS),
    ),
  );
  if (phones.size === 0) return (text) => text;
  return (text) => text.replace(NUMBER, (number) => (phones.has(keyOf(number)) ? HIDDEN : number));
}
