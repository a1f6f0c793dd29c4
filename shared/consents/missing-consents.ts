import type { ISODate } from "../calendar/iso-date.ts";
import { mentorsNamedIn, pairingsIn } from "../participants/pairing-rows.ts";
import { inProgramme, isPerson, type Person } from "../participants/participant.ts";
import { isOption, type Workbook } from "../workbook/read-workbook.ts";
import type { ConsentKind } from "./consent-kinds.ts";
import { type ConsentRegister, consentRegister } from "./consent-register.ts";
import { type ConsentAnswer, validConsent } from "./valid-consent.ts";

/** A consent that is needed and not there, or of which nobody can be sure. */
export type MissingConsent = {
  readonly person: Person;
  readonly kind: ConsentKind;
  readonly answer: Exclude<ConsentAnswer, { kind: "valid" }>;
};

/**
 * What is missing for whom on a day: processing for everybody in the programme (152-ФЗ, статья 9), extra duties for every teacher who is
 * a mentor in an active pair (ТК РФ, статья 351.8). The mentors first; a person's lines stand together. The report counts these lines
 * without the doubtful ones, the gate and the checklist take both.
 */
export function missingConsents(workbook: Pick<Workbook, "tables">, on: ISODate): readonly MissingConsent[] {
  const register = consentRegister(workbook);
  const isBusy = mentorsNamedIn(pairingsIn(workbook, "действует"));
  const { Наставники: mentors, Наставляемые: mentees } = workbook.tables;
  const present = (rows: readonly Person[]) => rows.filter((row) => isPerson(row) && inProgramme(row, on));
  return [
    ...present(mentors).flatMap((person) =>
      lacks(register, person, neededBy(person, isBusy(person as (typeof mentors)[number])), on),
    ),
    ...present(mentees).flatMap((person) => lacks(register, person, ["processing"], on)),
  ];
}

/** The kinds a person must have given; `mentoring`: is a mentor in an active pair, or is to become one. */
export function neededBy(person: Person, mentoring: boolean): readonly ConsentKind[] {
  return mentoring && person.tab === "Наставники" && isOption(person, "Категория", "педагог")
    ? ["processing", "extraDuties"]
    : ["processing"];
}

/** Those of the kinds that a person has not, or not for certain. */
export function lacks(
  register: ConsentRegister,
  person: Person,
  kinds: readonly ConsentKind[],
  on: ISODate,
): readonly MissingConsent[] {
  return kinds.flatMap((kind) => {
    const answer = validConsent(register, person, kind, on);
    return answer.kind === "valid" ? [] : [{ person, kind, answer }];
  });
}

export type LackingPerson = { readonly person: Person; readonly lacking: readonly MissingConsent[] };

/** The same lines under their people. */
export function byPerson(missing: readonly MissingConsent[]): readonly LackingPerson[] {
  const people = new Map<Person, MissingConsent[]>();
  for (const each of missing) people.set(each.person, [...(people.get(each.person) ?? []), each]);
  return [...people].map(([person, lacking]) => ({ person, lacking }));
}
