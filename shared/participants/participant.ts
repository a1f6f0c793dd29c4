import type { ISODate } from "../calendar/iso-date.ts";
import { dateOf, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";

export type PersonTab = "Наставники" | "Наставляемые";
/** A row of one of the banks. */
export type Person = TableRow<PersonTab>;

/** The rows of both banks, the mentors' first. */
export function rowsOfBanks({ tables }: Pick<Workbook, "tables">): readonly Person[] {
  return [...tables.Наставники, ...tables.Наставляемые];
}

/** A row counts as a person when it has a name or a code. */
export function isPerson(row: Person): boolean {
  return textOf(row, "ФИО") !== "" || textOf(row, "Код") !== "";
}

/** In the programme on a day: entered on or before it (or no entry date) and not left before it. */
export function inProgramme(row: Person, on: ISODate): boolean {
  const entered = dateOf(row, "Дата вхождения в программу");
  const left = dateOf(row, "Дата завершения программы");
  return (entered === null || entered <= on) && (left === null || left >= on);
}

/** How notes name a person: by code, else by full name. Names are not needed to find the row. */
export function personWords(row: Person): string {
  return textOf(row, "Код") || textOf(row, "ФИО");
}
