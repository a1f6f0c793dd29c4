import { personMark } from "../bank-acts/person-values.ts";
import type { ISODate } from "../calendar/iso-date.ts";
import type { RowMark } from "../consent-acts/marked-row.ts";
import { type ConsentKind, consentKinds, isOfKind } from "../consents/consent-kinds.ts";
import { consentRegister } from "../consents/consent-register.ts";
import { hiddenPeople } from "../consents/hidden-people.ts";
import { lacks, neededBy } from "../consents/missing-consents.ts";
import { inProgramme, isPerson, type Person, type PersonTab } from "../participants/participant.ts";
import { isStanding, knownPairings } from "../participants/standing-pairings.ts";
import { dateOf, isOption, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { lostPlace } from "./lost-place.ts";
import { type PersonWords, peopleWords } from "./people-words.ts";

/** A row of a bank as a list shows it. */
export type BankLine = {
  readonly who: PersonWords;
  readonly mark: RowMark;
  /** «педагог; П-003 действует» */
  readonly words: string;
  /** Took the consent back: told by the code alone, and not to be changed here. */
  readonly isHidden: boolean;
  /** Kinds of consent that stand and may be taken back. */
  readonly consents: readonly ConsentKind[];
  /** A consent is missing without which no pair of theirs may begin. */
  readonly lacksToBegin: boolean;
};

export type BankLines = {
  /** The place without which nothing can be said, a sentence; "" where all is there. */
  readonly lost: string;
  readonly people: readonly BankLine[];
};

/** The people of a bank on a day, in the order of the rows. */
export function bankLines(workbook: Workbook, bank: PersonTab, on: ISODate): BankLines {
  const lost = lostPlace(workbook, { [bank]: ["Код"] });
  if (lost !== null) return { lost, people: [] };
  const hidden = new Set(hiddenPeople(workbook, on).map(({ person }) => person));
  const pairsOf = standingPairs(workbook);
  const register = consentRegister(workbook);
  const words = peopleWords(workbook, on);
  const rows: readonly Person[] = workbook.tables[bank];
  const people = rows.filter(isPerson).map((person): BankLine => {
    const isHidden = hidden.has(person);
    const told = isHidden
      ? ["согласие отозвано"]
      : [
          textOf(person, "Категория"),
          ...(inProgramme(person, on) ? [] : ["сейчас не в программе"]),
          ...pairsOf(person),
        ];
    return {
      who: words.ofRow(person),
      mark: personMark(person),
      words: told.filter((each) => each !== "").join("; "),
      isHidden,
      consents: isHidden ? [] : standingKinds(register.byCode(person)),
      lacksToBegin: lacks(register, person, neededBy(person, true), on).length > 0,
    };
  });
  return { lost: "", people };
}

/** The kinds of consent that somebody gave and did not take back. */
function standingKinds(
  rows: ReturnType<ReturnType<typeof consentRegister>["byCode"]>,
): readonly ConsentKind[] {
  const standing = rows.filter((row) => dateOf(row, "Отозвано") === null && !row.unread.has("Отозвано"));
  return (Object.keys(consentKinds) as ConsentKind[]).filter((kind) =>
    standing.some((row) => isOfKind(row, kind)),
  );
}

/** «П-003 действует» for each pair that stands. */
function standingPairs(workbook: Workbook): (person: Person) => readonly string[] {
  const pairs = new Map<Person, string[]>();
  for (const pairing of knownPairings(workbook).filter(isStanding)) {
    const { row, mentors, mentees } = pairing;
    const state = isOption(row, "Состояние", "действует") ? "действует" : "предложена";
    const told = `${textOf(row, "Код") || `пара из строки ${row.row}`} ${state}`;
    for (const person of [...mentors, ...mentees] as readonly Person[])
      pairs.set(person, [...(pairs.get(person) ?? []), told]);
  }
  return (person) => pairs.get(person) ?? [];
}
