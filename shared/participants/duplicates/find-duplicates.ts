import { codeKey } from "../../people/code.ts";
import { contactKeys } from "../../people/contact-keys.ts";
import { type NameWords, nameWords } from "../../people/name-words.ts";
import { foldSpaces } from "../../text/fold.ts";
import { numberOf, textOf, type Workbook } from "../../workbook/read-workbook.ts";
import { isPerson, type Person, rowsOfBanks } from "../participant.ts";
import { compareNames } from "./compare-names.ts";
import type { Duplicate, Likeness } from "./duplicate.ts";

type Known = {
  readonly person: Person;
  readonly name: NameWords;
  readonly text: string;
  readonly contacts: readonly string[];
  readonly born: number | null;
  readonly place: number;
};

/** A contact of more people than that is the school's. */
const SHARED_CONTACT = 3;
/** In a larger block everybody is compared with the first alone, so that a thousand equal rows cost a thousand comparisons. */
const LARGE_BLOCK = 40;

/**
 * Rows of the banks that may be one person, in the order of the rows: by names in any spelling and order, with initials, with a slip of
 * the hand, by contacts, by codes. Nobody is compared with everybody: only rows that share a key are looked at.
 */
export function findDuplicates({ tables }: Pick<Workbook, "tables">): readonly Duplicate[] {
  const rows = rowsOfBanks({ tables }).filter(isPerson);
  const people = rows.map((person, place): Known => {
    const heading =
      person.tab === "Наставники" ? "Контактные данные" : "Контактные данные (данные представителя)";
    const text = foldSpaces(textOf(person, "ФИО"));
    return {
      person,
      name: nameWords(text),
      text,
      contacts: contactKeys(String(person.values.get(heading) ?? "")),
      born: numberOf(person, "Год рождения"),
      place,
    };
  });
  const seen = new Set<number>();
  const found: { readonly at: number; readonly duplicate: Duplicate }[] = [];
  for (const block of blocksOf(people)) {
    const others = block.length > LARGE_BLOCK ? 1 : block.length;
    for (let first = 0; first < others; first += 1)
      for (let second = first + 1; second < block.length; second += 1) {
        const [one, other] = [block[first] as Known, block[second] as Known];
        const at = one.place * people.length + other.place;
        if (seen.has(at)) continue;
        seen.add(at);
        const duplicate = compare(one, other);
        if (duplicate !== null) found.push({ at, duplicate });
      }
  }
  return found.sort((a, b) => a.at - b.at).map(({ duplicate }) => duplicate);
}

/** People under each key that two rows of one person would share; keys of one person alone are left out. */
function blocksOf(people: readonly Known[]): readonly (readonly Known[])[] {
  const blocks = new Map<string, Known[]>();
  for (const known of people)
    for (const key of new Set(keysOf(known))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [known]);
      else block.push(known);
    }
  return [...blocks]
    .filter(([key, block]) => block.length > 1 && !(key.startsWith("@") && block.length > SHARED_CONTACT))
    .map(([, block]) => block);
}

function keysOf({ person, name, contacts }: Known): readonly string[] {
  const { words, initials, surname } = name;
  const code = codeKey(textOf(person, "Код"));
  const keys = [
    ...contacts.map((contact) => `@${contact}`),
    ...(code === "" ? [] : [`#${person.tab}${code}`]),
  ];
  if (words.length === 0) return keys;
  keys.push(`=${[...words].sort().join(" ")} ${initials.join("")}`);
  // «Иванова А. П.» beside «Иванова Анна Петровна» and «Анна Иванова»: the surname and one initial.
  const surnames = surname === "" ? words : [surname];
  for (const each of surnames) {
    const others = [...words.filter((word) => word !== each), ...initials];
    for (const other of others.slice(0, 2)) keys.push(`.${each} ${other.charAt(0)}`);
  }
  // A slip: two words that differ by one letter share the word without some letter of it, and the other words are equal.
  if (words.length > 1)
    for (const word of words) {
      const rest = words.filter((other) => other !== word).sort();
      for (const shorter of withoutOne(word)) keys.push(`~${rest.join(" ")} ${shorter}`);
    }
  return keys;
}

/** The word, and the word without each of its letters. */
function withoutOne(word: string): readonly string[] {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function compare(one: Known, other: Known): Duplicate | null {
  const inOneBank = one.person.tab === other.person.tab;
  const likeness = compareNames(one, other);
  const hasContact = one.contacts.some((contact) => other.contacts.includes(contact));
  const code = codeKey(textOf(one.person, "Код"));
  const hasCode = inOneBank && code !== "" && code === codeKey(textOf(other.person, "Код"));
  const [first, ...rest]: readonly Likeness[] = [
    ...(likeness === null ? [] : [likeness]),
    ...(hasCode ? (["same-code"] as const) : []),
    ...(hasContact ? (["same-contact"] as const) : []),
  ];
  if (first === undefined) return null;
  const isBornApart = one.born !== null && other.born !== null && one.born !== other.born;
  const isBornTogether = one.born !== null && one.born === other.born;
  // Namesakes of different years are two people, unless something else says that they are one.
  if (isBornApart && !hasContact && !hasCode && likeness !== "same-name") return null;
  // A family's telephone alone makes nobody one; across the banks it is a parent's.
  if (!inOneBank && likeness === null) return null;
  const confidence = isBornApart
    ? "low"
    : hasContact && likeness !== null && likeness !== "slip-in-first-name"
      ? "high"
      : confidenceOf(first, isBornTogether);
  return {
    kind: inOneBank ? "duplicate" : "both-banks",
    one: one.person,
    other: other.person,
    confidence,
    likenesses: [first, ...rest],
  };
}

function confidenceOf(likeness: Likeness, isBornTogether: boolean): Duplicate["confidence"] {
  switch (likeness) {
    case "same-name":
    case "other-spelling":
    case "other-order":
    case "same-code":
      return "high";
    case "initials":
    case "no-patronymic":
    case "slip":
      return isBornTogether ? "high" : "medium";
    case "slip-in-first-name":
    case "same-contact":
      return "low";
  }
}
