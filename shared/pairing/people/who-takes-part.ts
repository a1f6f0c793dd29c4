import type { ISODate } from "../../calendar/iso-date.ts";
import type { ConsentRegister } from "../../consents/consent-register.ts";
import { lackAdvice, lackWords } from "../../consents/lack-words.ts";
import { lacks, neededBy } from "../../consents/missing-consents.ts";
import type { Person } from "../../participants/participant.ts";
import { isCode } from "../../people/code.ts";
import { type TableRow, textOf, type Workbook } from "../../workbook/read-workbook.ts";
import { formsIn, isFormUntold, sideOf } from "./category-forms.ts";

export const NO_CODE = "нет кода вида М-001 или Н-001";

/** Why a mentor takes no part, without names; null where he does. */
export function mentorRefusal(
  row: TableRow<"Наставники">,
  isRepeated: (code: string) => boolean,
  gateOf: (row: Person) => string | null,
): string | null {
  const code = textOf(row, "Код");
  if (!isCode(code)) return NO_CODE;
  if (isRepeated(code)) return `код «${code}» ещё у одной строки`;
  const why = gateOf(row as Person);
  if (why !== null) return `${code} – ${why}`;
  const category = textOf(row, "Категория");
  if (category === "") return `${code} – не указана категория, без неё форма наставничества неизвестна`;
  if (row.unread.has("Сколько наставляемых готов вести"))
    return `${code} – не понял, сколько наставляемых готов вести`;
  return null;
}

export type HasForm = (mentor: { readonly side: string; readonly place: string }) => boolean;

/** Whether any form of the list joins a mentor with anybody who may be a mentee. */
export function formFinder(workbook: Workbook): HasForm {
  const formOf = formsIn(workbook.listWords("Формы наставничества"));
  const sides = new Set(workbook.listWords("Категории наставляемых").map(sideOf));
  return (mentor) => [...sides].some((side) => formOf(mentor, side) !== null);
}

export function formRefusal(row: TableRow<"Наставники">, hasForm: HasForm): string | null {
  const [code, category, place] = [
    textOf(row, "Код"),
    textOf(row, "Категория"),
    textOf(row, "Место работы/учёбы"),
  ];
  const side = sideOf(category);
  if (hasForm({ side, place })) return null;
  return isFormUntold(side, place)
    ? `${code} – категория «${category}», а место работы или учёбы не указано или это школа: форму наставничества не определить`
    : `${code} – категории «${category}» нет ни в одной форме наставничества во вкладке «Справочники»`;
}

/** The consent without which nobody is proposed to anybody, in words; null where it holds. */
export function gateWords(person: Person, register: ConsentRegister, on: ISODate): string | null {
  const [missing] = lacks(register, person, ["processing"], on);
  if (missing !== undefined) return `согласие ${lackWords(missing)}. ${lackAdvice(missing)}`;
  const [extra] = lacks(register, person, neededBy(person, true), on);
  // A teacher who took the consent to mentoring back has given it up (ТК РФ, статья 351.8).
  const isGivenUp = extra?.answer.why === "withdrawn" || extra?.answer.why === "unread-withdrawal";
  return extra !== undefined && isGivenUp ? `согласие ${lackWords(extra)}` : null;
}

/** A day that nobody can read may be any day: whether the person is still in the programme is not known. */
export function unreadDates(person: Person): string | null {
  const heading = (["Дата вхождения в программу", "Дата завершения программы"] as const).find((each) =>
    person.unread.has(each),
  );
  return heading === undefined ? null : `не понял дату в столбце «${heading}»`;
}
