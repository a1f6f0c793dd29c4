import type { ISODate } from "../calendar/iso-date.ts";
import { endingConsentItems, withdrawalItems } from "../checklist/besides/consent-items.ts";
import type { OtherItem } from "../checklist/besides/other-item.ts";
import { participantMark } from "../checklist/besides/participant-mark.ts";
import { soonDaysOf } from "../checklist/build-checklist.ts";
import { consentKinds } from "../consents/consent-kinds.ts";
import { lackAdvice, lackWords } from "../consents/lack-words.ts";
import { activeWithoutConsent } from "../consents/may-become-active.ts";
import { byPerson, type MissingConsent, missingConsents } from "../consents/missing-consents.ts";
import { inProgramme, isPerson, type Person, type PersonTab } from "../participants/participant.ts";
import { knownPairings } from "../participants/standing-pairings.ts";
import { codeKey } from "../people/code.ts";
import { dateOf, isOption, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { lostPlace } from "./lost-place.ts";

/** Somebody who lacks consents, each with what to do. */
export type LackingLine = {
  readonly person: Person;
  /** Stands in a pair or group that works already. */
  readonly isActive: boolean;
  readonly lacks: readonly { readonly kind: string; readonly words: string; readonly advice: string }[];
};

/** A consent that ends; the person is null where «Согласия» names nobody of the banks for certain. */
export type EndingLine = {
  readonly item: OtherItem;
  readonly person: Person | null;
  readonly isActive: boolean;
};

/** Data to be destroyed after a withdrawal: told by the code alone. */
export type DestructionLine = {
  readonly item: OtherItem;
  readonly mark: string;
  readonly withdrawn: ISODate | null;
};

/** What the part «Согласия» shows of a workbook. */
export type ConsentLines = {
  /** The place without which nothing can be said, a sentence; "" where all is there. */
  readonly lost: string;
  /** Somebody takes part in the programme. */
  readonly hasPeople: boolean;
  readonly destruction: readonly DestructionLine[];
  readonly lacking: readonly LackingLine[];
  readonly ending: readonly EndingLine[];
};

const OF_PEOPLE = [
  "Код",
  "Категория",
  "Год рождения",
  "Дата вхождения в программу",
  "Дата завершения программы",
] as const;

const NEEDED = {
  Согласия: ["Код участника", "Вид", "Кто подписал", "Дата", "Действует до", "Отозвано", "Уничтожено"],
  Наставники: OF_PEOPLE,
  Наставляемые: OF_PEOPLE,
  Пары: ["Наставник", "Наставляемый", "Состояние"],
} as const;

/** What is missing for whom on a day, what ends, and what must be destroyed; people of working pairs come first. */
export function consentLines(workbook: Workbook, on: ISODate): ConsentLines {
  const lost = lostPlace(workbook, NEEDED);
  if (lost !== null) return { lost, hasPeople: false, destruction: [], lacking: [], ending: [] };
  const context = { today: on, soonDays: soonDaysOf(workbook) };
  const active = activePeople(workbook);
  const ownerOf = consentOwners(workbook);
  const mark = participantMark(workbook);
  const rows = new Map(workbook.tables.Согласия.map((row) => [row.row, row]));
  return {
    lost: "",
    hasPeople: [...workbook.tables.Наставники, ...workbook.tables.Наставляемые].some(
      (row: Person) => isPerson(row) && inProgramme(row, on),
    ),
    lacking: lackingLines(workbook, on, active),
    ending: endingConsentItems(workbook, context).map((item): EndingLine => {
      const row = rows.get(item.row);
      const owners = row === undefined ? [] : ownerOf(textOf(row, "Код участника"));
      const [person] = owners;
      return {
        item,
        person: owners.length === 1 && person !== undefined ? person : null,
        isActive: owners.some((owner) => active.has(owner)),
      };
    }),
    destruction: withdrawalItems(workbook, context).map((item): DestructionLine => {
      const row = rows.get(item.row);
      return {
        item,
        mark: mark(row === undefined ? "" : textOf(row, "Код участника"), "Согласия", item.row),
        withdrawn: row === undefined ? null : dateOf(row, "Отозвано"),
      };
    }),
  };
}

function lackingLines(workbook: Workbook, on: ISODate, active: ReadonlySet<Person>): readonly LackingLine[] {
  const urgent = byPerson(activeWithoutConsent(workbook, on).flatMap(({ consents }) => consents));
  const told = new Set(urgent.map(({ person }) => person));
  // Whoever took the consent back is not asked again: their data are destroyed, which stands by itself.
  const others = byPerson(missingConsents(workbook, on).filter(({ answer }) => answer.why !== "withdrawn"));
  return [...urgent, ...others.filter(({ person }) => !told.has(person))].map(({ person, lacking }) => ({
    person,
    isActive: active.has(person),
    lacks: lacking.filter(isFirstOfKind).map((each) => ({
      kind: consentKinds[each.kind],
      words: lackWords(each),
      advice: lackAdvice(each),
    })),
  }));
}

/** A person of two pairs lacks the same consent twice. */
function isFirstOfKind({ kind }: MissingConsent, at: number, all: readonly MissingConsent[]): boolean {
  return all.findIndex((other) => other.kind === kind) === at;
}

function activePeople(workbook: Workbook): ReadonlySet<Person> {
  const working = knownPairings(workbook).filter(({ row }) => isOption(row, "Состояние", "действует"));
  return new Set(working.flatMap(({ mentors, mentees }): readonly Person[] => [...mentors, ...mentees]));
}

/** Whose code a consent bears. */
function consentOwners({ tables }: Workbook): (mention: string) => readonly Person[] {
  const people = new Map<string, Person[]>();
  for (const tab of ["Наставники", "Наставляемые"] as const satisfies readonly PersonTab[])
    for (const row of tables[tab] as readonly Person[]) {
      const key = codeKey(textOf(row, "Код"));
      people.set(key, [...(people.get(key) ?? []), row]);
    }
  return (mention) => (codeKey(mention) === "" ? [] : (people.get(codeKey(mention)) ?? []));
}
