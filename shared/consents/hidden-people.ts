import type { ISODate } from "../calendar/iso-date.ts";
import { type Person, rowsOfBanks } from "../participants/participant.ts";
import { codeKey, isCode } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { type Consent, consentKinds, isOfKind } from "./consent-kinds.ts";
import { consentRegister } from "./consent-register.ts";
import { isValidConsent } from "./consent-validity.ts";

/** Somebody whose data may no longer be used: their consent to the processing was taken back. */
export type HiddenPerson = {
  /** Null for a name that stands in «Согласия» alone. */
  readonly person: Person | null;
  /** The full name, "" where the workbook has none. */
  readonly name: string;
  /** What stands in place of the name: the code, else the place of the row. */
  readonly label: string;
  /** The withdrawals that count for them, as «Согласия» has them. */
  readonly withdrawals: readonly Consent[];
};

/**
 * Who is hidden on a day: everybody whose consent to the processing was withdrawn by then (152-ФЗ, статья 9, часть 2; статья 21, часть 5)
 * and who signed none after that. A withdrawal whose day or kind nobody can read counts, and so does one under a name; who stands in both
 * banks under one name is hidden in both.
 */
export function hiddenPeople(workbook: Pick<Workbook, "tables">, on: ISODate): readonly HiddenPerson[] {
  const { tables } = workbook;
  const withdrawals = tables.Согласия.filter((row) => isWithdrawal(row, on));
  if (withdrawals.length === 0) return [];
  const register = consentRegister(workbook);
  const people = rowsOfBanks(workbook);
  const byKey = new Map<string, Consent[]>();
  for (const row of withdrawals)
    for (const key of mentionKeys(textOf(row, "Код участника")))
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const isRestored = (person: Person, after: ISODate) =>
    register
      .byCode(person)
      .some(
        (row) =>
          isOfKind(row, "processing") && isValidConsent(row, on) && (dateOf(row, "Дата") ?? "") > after,
      );
  /** The last withdrawal by person key; what is not restored stays hidden. */
  const lastOf = (rows: readonly Consent[]) =>
    rows.map((row) => dateOf(row, "Отозвано") ?? NEVER_OVER).reduce((a, b) => (a > b ? a : b), BEGINNING);
  const hidden = new Map<Person, readonly Consent[]>();
  const names = new Map<string, readonly Consent[]>();
  for (const person of people) {
    const own = [...new Set(personKeys(person).flatMap((key) => byKey.get(key) ?? []))];
    if (own.length === 0 || isRestored(person, lastOf(own))) continue;
    hidden.set(person, own);
    const name = comparisonKey(textOf(person, "ФИО"));
    if (name !== "") names.set(name, own);
  }
  for (const person of people) {
    const own = names.get(comparisonKey(textOf(person, "ФИО")));
    if (own !== undefined && !hidden.has(person) && !isRestored(person, lastOf(own))) hidden.set(person, own);
  }
  const known = new Set(people.flatMap(personKeys));
  const strangers = withdrawals.filter((row) => {
    const mention = textOf(row, "Код участника");
    return mention !== "" && !isCode(mention) && !mentionKeys(mention).some((key) => known.has(key));
  });
  return [
    ...[...hidden].map(([person, own]) => ({
      person,
      name: textOf(person, "ФИО"),
      label: textOf(person, "Код") || placeLabel(person.row, person.tab),
      withdrawals: own,
    })),
    ...strangers.map((row) => ({
      person: null,
      name: textOf(row, "Код участника"),
      label: placeLabel(row.row, "Согласия"),
      withdrawals: [row],
    })),
  ];
}

const BEGINNING = "0001-01-01" as ISODate;
/** A withdrawal on a day nobody can read is later than any consent. */
const NEVER_OVER = "9999-12-31" as ISODate;

/** «участник из строки 8 вкладки «Согласия»» */
function placeLabel(row: number, tab: string): string {
  return `участник из строки ${row} вкладки «${tab}»`;
}

/** A withdrawal of nobody knows what is one of the processing. */
function isWithdrawal(row: Consent, on: ISODate): boolean {
  const day = dateOf(row, "Отозвано");
  if (!row.unread.has("Отозвано") && (day === null || day > on)) return false;
  const kind = comparisonKey(textOf(row, "Вид"));
  return kind === "" || isOfKind(row, "processing") || kind.startsWith(PROCESSING);
}

const PROCESSING = comparisonKey(consentKinds.processing.split(" ")[0] ?? "");

/** Under what «Согласия» may name somebody: a code, a code beside a name, a name, a surname with initials. */
function mentionKeys(mention: string): readonly string[] {
  if (mention === "") return [];
  const codes = mention.match(/(?<![\p{L}\p{N}])\p{L}\s*[\p{Pd}\u2212]\s*\d{1,9}/gu) ?? [];
  return [...new Set([codeKey(mention), initialsKey(mention), ...codes.map(codeKey)])].filter(
    (key) => key !== "",
  );
}

function personKeys(person: Person): readonly string[] {
  const name = textOf(person, "ФИО");
  return [codeKey(textOf(person, "Код")), comparisonKey(name), initialsKey(name)].filter((key) => key !== "");
}

/** «Иванов Иван Петрович» and «Иванов И. П.» as "иванов и п"; "" for a single word. */
function initialsKey(name: string): string {
  const [surname, ...others] = comparisonKey(name)
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  return surname === undefined || others.length === 0
    ? ""
    : [surname, ...others.map((word) => word.charAt(0))].join(" ");
}
