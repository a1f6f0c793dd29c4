import { dateParts, type ISODate } from "../calendar/iso-date.ts";
import { inProgramme, isPerson, type Person } from "../participants/participant.ts";
import { codeKey } from "../people/code.ts";
import { ADULT_AGE, consentKinds, isValidConsent } from "../report/consent-counts.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, isOption, numberOf, textOf, type Workbook } from "../workbook/read-workbook.ts";

export type PublishedPeople = {
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  /** Those in the programme who are not named, by code or by place, never by name. */
  readonly unnamed: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  /** The workbook goes by codes: nobody is named, whatever they consented to. */
  readonly byCodes: boolean;
};

/**
 * People whose names may stand on the website on a day: in the programme, with a valid consent to distribution, for those under 18
 * (or of an age nobody wrote down) signed by a representative. Where the workbook goes by codes, nobody.
 */
export function publishedPeople(workbook: Workbook, on: ISODate): PublishedPeople {
  const byCodes = comparisonKey(workbook.passport.texts.get("Режим имён") ?? "") === comparisonKey("коды");
  const isNamed = (row: Person) => !byCodes && textOf(row, "ФИО") !== "" && consents(workbook, row, on);
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

function consents({ tables }: Workbook, person: Person, on: ISODate): boolean {
  const code = codeKey(textOf(person, "Код"));
  if (code === "") return false;
  const own = tables.Согласия.filter(
    (row) =>
      codeKey(textOf(row, "Код участника")) === code && isOption(row, "Вид", consentKinds.distribution),
  );
  // Whoever took a consent back is published only by one signed later; a day nobody can read may be any day.
  if (own.some((row) => row.unread.has("Отозвано"))) return false;
  const withdrawn = own.flatMap((row) => dateOf(row, "Отозвано") ?? []).filter((day) => day <= on);
  const valid = own.filter((row) => {
    const signed = dateOf(row, "Дата");
    return isValidConsent(row, on) && signed !== null && withdrawn.every((day) => signed > day);
  });
  return valid.some(
    (row) => !mayBeMinor(person, on) || isOption(row, "Кто подписал", "законный представитель"),
  );
}

/** Under 18 by the age reached in the year before the day's: a birthday still to come counts against publishing. */
function mayBeMinor(person: Person, on: ISODate): boolean {
  const born = numberOf(person, "Год рождения");
  if (born !== null) return dateParts(on).year - born <= ADULT_AGE;
  return !GROWN_UP.some((category) => isOption(person, "Категория", category));
}

/** Categories in which nobody is under 18. */
const GROWN_UP = ["педагог", "родитель", "работодатель"] as const;
