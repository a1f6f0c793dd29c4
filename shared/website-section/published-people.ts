import type { ISODate } from "../calendar/iso-date.ts";
import { consentRegister } from "../consents/consent-register.ts";
import { hiddenPeople } from "../consents/hidden-people.ts";
import { validConsent } from "../consents/valid-consent.ts";
import { goesByCodes } from "../participants/by-codes.ts";
import { inProgramme, isPerson, type Person } from "../participants/participant.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";

export type PublishedPeople = {
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  /** Those in the programme who are not named, by code or by place, never by name. */
  readonly unnamed: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  /** The workbook goes by codes: nobody is named, whatever they consented to. */
  readonly byCodes: boolean;
};

/**
 * People whose names may stand on the website on a day (152-ФЗ, статья 10.1): in the programme, with a valid consent to distribution, for those under 18
 * (or of an age nobody wrote down) signed by a representative. Where the workbook goes by codes, nobody.
 */
export function publishedPeople(workbook: Workbook, on: ISODate): PublishedPeople {
  const byCodes = goesByCodes(workbook);
  const register = consentRegister(workbook);
  const hidden = new Set(hiddenPeople(workbook, on).map(({ person }) => person));
  const isNamed = (row: Person) =>
    !byCodes &&
    !hidden.has(row) &&
    textOf(row, "ФИО") !== "" &&
    validConsent(register, row, "distribution", on).kind === "valid";
  const present = (rows: readonly Person[]) => rows.filter((row) => isPerson(row) && inProgramme(row, on));
  const [mentors, mentees] = [present(workbook.tables.Наставники), present(workbook.tables.Наставляемые)];
  const names = (rows: readonly Person[]) => rows.filter(isNamed).map((row) => textOf(row, "ФИО"));
  const places = (rows: readonly Person[]) => rows.filter((row) => !isNamed(row)).map(placeOf);
  return {
    mentors: names(mentors),
    mentees: names(mentees),
    unnamed: { mentors: places(mentors), mentees: places(mentees) },
    byCodes,
  };
}

function placeOf(person: Person): string {
  return textOf(person, "Код") || `${person.tab}, строка ${person.row}`;
}
