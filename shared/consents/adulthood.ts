import { dateParts, type ISODate } from "../calendar/iso-date.ts";
import type { Person } from "../participants/participant.ts";
import { isOption, numberOf } from "../workbook/read-workbook.ts";

/**
 * From this age on people sign for themselves (ГК РФ, статья 21); before it a representative does (152-ФЗ, статья 9, часть 6; СК РФ, статья
 * 64). Under 14 parents act for a child (ГК РФ, статья 28), from 14 on he acts with their written consent (статья 26): theirs is needed at
 * either age, so the workbook asks for the year of 18 alone. Who is of full age earlier (статьи 21 и 27) is not known here.
 */
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
