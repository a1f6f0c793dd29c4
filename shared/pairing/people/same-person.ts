import type { Person } from "../../participants/participant.ts";
import { contactKeys } from "../../people/contact-keys.ts";
import { partsOfFullName } from "../../people/full-name.ts";
import { comparisonKey } from "../../text/fold.ts";
import { numberOf, type TableRow, textOf } from "../../workbook/read-workbook.ts";

type Mentor = TableRow<"Наставники">;
type Mentee = TableRow<"Наставляемые">;

/**
 * Tells who of the mentors is the mentee himself: teachers often stand in both banks. By name, also with initials; by a telephone or an
 * address that nobody else in the bank has, where no names contradict. Two years of birth that differ are two people.
 */
export function findSelf(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
): (mentee: Mentee) => readonly Mentor[] {
  const bySurname = groupBy(mentors, (row) => namesOf(row).map(({ surname }) => surname));
  const byContact = onlyOwn(groupBy(mentors, (row) => contactKeys(textOf(row, "Контактные данные"))));
  const contactOf = (row: Mentee) => contactKeys(textOf(row, "Контактные данные (данные представителя)"));
  const ownContacts = onlyOwn(groupBy(mentees, contactOf));
  return (mentee) => {
    const names = namesOf(mentee);
    const alike = names
      .flatMap(({ surname }) => bySurname.get(surname) ?? [])
      .filter((mentor) => isOneName(names, namesOf(mentor)));
    const reached = contactOf(mentee)
      .filter((contact) => ownContacts.has(contact))
      .flatMap((contact) => byContact.get(contact) ?? [])
      .filter((mentor) => names.length === 0 || namesOf(mentor).length === 0);
    return [...new Set([...alike, ...reached])].filter((mentor) => !isBornApart(mentor, mentee));
  };
}

type Name = { readonly surname: string; readonly initials: string; readonly first: string };

/** The name in both orders where its words do not tell which is the surname. */
function namesOf(row: Mentor | Mentee): readonly Name[] {
  const text = textOf(row as Person, "ФИО");
  const parts = partsOfFullName(text);
  const words = comparisonKey(text)
    .replace(/\./g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const nameOf = (surname: string, others: readonly string[]): Name => ({
    surname,
    initials: others.map((word) => word.charAt(0)).join(""),
    first: others[0] ?? "",
  });
  if (parts?.sure)
    return [nameOf(comparisonKey(parts.surname), [parts.name, parts.patronymic].map(comparisonKey))];
  // «А. П. Иванова»: the surname is the last long word, else the first.
  const long = words.filter((word) => word.length > 1);
  const surnames = new Set(
    long.length === 1 ? long : [long[0] ?? (words[0] as string), long[long.length - 1] as string],
  );
  return [...surnames].map((surname) =>
    nameOf(
      surname,
      words.filter((word) => word !== surname),
    ),
  );
}

/** Equal as far as both are written: initials against full names, a patronymic that one of them lacks. */
function isOneName(one: readonly Name[], other: readonly Name[]): boolean {
  return one.some((a) =>
    other.some((b) => {
      if (a.surname !== b.surname) return false;
      const length = Math.min(a.initials.length, b.initials.length);
      if (length === 0 || a.initials.slice(0, length) !== b.initials.slice(0, length)) return false;
      return a.first.length === 1 || b.first.length === 1 || a.first === b.first;
    }),
  );
}

function isBornApart(mentor: Mentor, mentee: Mentee): boolean {
  const [one, other] = [numberOf(mentor, "Год рождения"), numberOf(mentee, "Год рождения")];
  return one !== null && other !== null && one !== other;
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return groups;
}

/** A contact that several people of a bank share is the school's or a family's. */
function onlyOwn<Row>(groups: Map<string, Row[]>): ReadonlyMap<string, readonly Row[]> {
  return new Map([...groups].filter(([, rows]) => rows.length === 1));
}
