import { dateParts, type ISODate } from "../calendar/iso-date.ts";
import type { Person } from "../participants/participant.ts";
import { isOption, numberOf } from "../workbook/read-workbook.ts";

/** From this age on people sign for themselves; before it a representative does (ГК РФ, статья 21; 152-ФЗ, статья 9, часть 6). */
export const ADULT_AGE = 18;

/**
 * What a year of birth tells of a day: «turning» is the year of the eighteenth birthday, whose day the workbook does not keep (the
 * official form asks for the year alone); «unknown» is a person without a year who may be a child.
 */
export type Adulthood = "minor" | "turning" | "adult" | "unknown";

/** Categories in which nobody is under 18. */
const GROWN_UP = ["педагог", "родитель", "работодатель"] as const;

/** @example adulthoodOn(bornIn2008, "2026-05-15") // "turning" */
export function adulthoodOn(person: Person, on: ISODate): Adulthood {
  const born = numberOf(person, "Год рождения");
  if (born === null)
    return GROWN_UP.some((word) => isOption(person, "Категория", word)) ? "adult" : "unknown";
  const reached = dateParts(on).year - born;
  return reached < ADULT_AGE ? "minor" : reached === ADULT_AGE ? "turning" : "adult";
}
