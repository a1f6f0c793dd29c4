import { personMark } from "../../../shared/bank-acts/person-values.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { type ConsentKind, consentKinds, isOfKind } from "../../../shared/consents/consent-kinds.ts";
import { consentRegister } from "../../../shared/consents/consent-register.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { consentGate } from "../../../shared/consents/may-become-active.ts";
import { goesByCodes } from "../../../shared/participants/by-codes.ts";
import {
  inProgramme,
  isPerson,
  type Person,
  type PersonTab,
} from "../../../shared/participants/participant.ts";
import { isStanding, knownPairings } from "../../../shared/participants/standing-pairings.ts";
import { lostPlace } from "../../../shared/people-lists/lost-place.ts";
import { pairLines } from "../../../shared/people-lists/pair-lines.ts";
import { type PeopleWords, peopleWords } from "../../../shared/people-lists/people-words.ts";
import { sayable } from "../../../shared/people-lists/sayable.ts";
import { readListWords } from "../../../shared/workbook/list-words.ts";
import {
  dateOf,
  isOption,
  readWorkbook,
  textOf,
  type Workbook,
} from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { UserProblem } from "../user-problem.ts";
import { shownConsents } from "./consents-view.ts";
import type { PeopleState, ShownBank, ShownPair, ShownPerson } from "./people-api.ts";

/**
 * What the section «Люди» shows of a workbook on a day.
 * @throws UserProblem where the spreadsheet holds no workbook
 */
export function peopleState(snapshot: WorkbookSnapshot, on: ISODate): PeopleState {
  const workbook = readWorkbook(snapshot);
  if (workbook.located.length === 0)
    throw new UserProblem("В этой таблице ещё нет книги. Выберите в меню «Создать книгу».");
  const words = peopleWords(workbook, on);
  return {
    today: on,
    byCodes: goesByCodes(workbook),
    banks: {
      Наставники: shownBank(workbook, "Наставники", words, on),
      Наставляемые: shownBank(workbook, "Наставляемые", words, on),
    },
    pairs: shownPairs(workbook, words, on),
    consents: shownConsents(workbook, words, readListWords(snapshot)("Кто подписал"), on),
    meetingKinds: readListWords(snapshot)("Виды встреч"),
  };
}

function shownBank(workbook: Workbook, bank: PersonTab, words: PeopleWords, on: ISODate): ShownBank {
  const lost = lostPlace(workbook, { [bank]: ["Код"] });
  if (lost !== null) return { lost, people: [] };
  const hidden = new Set(hiddenPeople(workbook, on).map(({ person }) => person));
  const pairsOf = standingPairs(workbook);
  const kindsOf = standingKinds(workbook);
  const rows: readonly Person[] = workbook.tables[bank];
  const people = rows.filter(isPerson).map((person): ShownPerson => {
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
      consents: isHidden ? [] : kindsOf(person),
    };
  });
  return { lost: "", people };
}

function shownPairs(workbook: Workbook, words: PeopleWords, on: ISODate): PeopleState["pairs"] {
  const { lost, lines } = pairLines(workbook, on);
  const rows = new Map(workbook.tables.Пары.map((row) => [row.row, row]));
  const gate = consentGate(workbook);
  const say = sayable(workbook, on);
  const lacks = (row: number) => {
    const pairing = rows.get(row);
    const answer = pairing === undefined ? null : gate(pairing, on);
    return answer !== null && !answer.allowed && answer.missing.consents.length > 0;
  };
  return {
    lost,
    lines: lines.map(
      (line): ShownPair => ({
        ...line,
        reason: say(line.reason),
        mark: { tab: "Пары", row: line.row, key: { Код: line.code } },
        mentors: line.mentors.map(words.ofRow),
        mentees: line.mentees.map(words.ofRow),
        lacksConsents: line.steps.includes("activate") && lacks(line.row),
      }),
    ),
  };
}

/** The kinds of consent that somebody gave and did not take back. */
function standingKinds(workbook: Workbook): (person: Person) => readonly ConsentKind[] {
  const register = consentRegister(workbook);
  const kinds = Object.keys(consentKinds) as ConsentKind[];
  return (person) => {
    const rows = register
      .byCode(person)
      .filter((row) => dateOf(row, "Отозвано") === null && !row.unread.has("Отозвано"));
    return kinds.filter((kind) => rows.some((row) => isOfKind(row, kind)));
  };
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
