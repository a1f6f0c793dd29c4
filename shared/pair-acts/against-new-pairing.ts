import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { hiddenPeople } from "../consents/hidden-people.ts";
import { pairHistory } from "../pairing/people/pair-history.ts";
import { findSelf } from "../pairing/people/same-person.ts";
import { nameOf } from "../pairs/check-step.ts";
import type { Person } from "../participants/participant.ts";
import { isStanding } from "../participants/standing-pairings.ts";
import { numberOf, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { type ChosenPeople, isTogether } from "./chosen-people.ts";
import type { NewPairing } from "./plan-new-pairing.ts";

/** Everything that forbids a new pairing on a day, a sentence each; nothing of it where it may be written. */
export function againstNewPairing(
  workbook: Workbook,
  people: ChosenPeople,
  { mentor, mentees, start = null, end = null }: NewPairing,
  on: ISODate,
): readonly string[] {
  return [
    ...(mentor === "" ? ["Выберите наставника."] : whoIs("Наставники", mentor, people.mentors)),
    ...(mentees.length === 0 ? ["Выберите хотя бы одного наставляемого."] : []),
    ...people.mentees.flatMap(({ mention, rows }) => whoIs("Наставляемые", mention, rows)),
    ...twice(people),
    ...withdrawn(workbook, people, on),
    ...oneself(workbook, people),
    ...standing(people),
    ...tooMany(people),
    ...(start !== null && end !== null && end < start
      ? [`Завершение ${dottedDate(end)} раньше начала ${dottedDate(start)}. Проверьте даты.`]
      : []),
  ];
}

function whoIs(tab: string, mention: string, rows: readonly Person[]): readonly string[] {
  if (rows.length === 0) return [`Во вкладке «${tab}» нет «${mention}».`];
  if (rows.length === 1) return [];
  const places = rows.map(({ row }) => row).join(", ");
  return [
    `«${mention}» стоит в нескольких строках вкладки «${tab}»: ${places}. Кто имеется в виду, не узнать.`,
  ];
}

function twice({ mentees }: ChosenPeople): readonly string[] {
  const rows = mentees.flatMap(({ rows }) => rows);
  const repeated = new Set(rows.filter((row, at) => rows.indexOf(row) < at));
  return [...repeated].map((row) => `${codeOf(row)} выбран дважды.`);
}

/** Whoever took the consent back is in no pair any more: 152-ФЗ, статья 9. */
function withdrawn(workbook: Workbook, { mentors, mentees }: ChosenPeople, on: ISODate): readonly string[] {
  const hidden = new Set(hiddenPeople(workbook, on).map(({ person }) => person));
  return [...mentors, ...mentees.flatMap(({ rows }) => rows)]
    .filter((row) => hidden.has(row as Person))
    .map((row) => `${codeOf(row)}: согласие на обработку данных отозвано, новую пару записать нельзя.`);
}

/** A mentor leads another person: one teacher may stand in both banks. */
function oneself({ tables }: Workbook, { mentors, mentees }: ChosenPeople): readonly string[] {
  const selfOf = findSelf(mentors, tables.Наставляемые);
  return mentees
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      selfOf(row).map((mentor) => `${codeOf(mentor)} и ${codeOf(row)} – один и тот же человек.`),
    );
}

function standing(people: ChosenPeople): readonly string[] {
  return people.known
    .filter((pairing) => isStanding(pairing) && isTogether(people)(pairing))
    .map(
      ({ row }) =>
        `Эти люди уже вместе: ${nameOf(row)} в состоянии «${textOf(row, "Состояние") || "предложена"}».`,
    );
}

/** Counted as proposals are: every mentee of a standing pair or group, proposed ones included. Where no number stands, nothing is asked. */
function tooMany({ mentors, mentees, known }: ChosenPeople): readonly string[] {
  const { led } = pairHistory(known);
  const added = new Set(mentees.flatMap(({ rows }) => rows)).size;
  return mentors.flatMap((mentor) => {
    const ready = numberOf(mentor, "Сколько наставляемых готов вести");
    const count = led(mentor) + added;
    return ready === null || count <= ready
      ? []
      : [
          `${codeOf(mentor)} готов вести ${ready}, а вместе с новыми и предложенными стало бы ${count}. Выберите другого наставника или исправьте «Сколько наставляемых готов вести» во вкладке «Наставники».`,
        ];
  });
}

function codeOf(row: Person): string {
  return textOf(row, "Код") || `строка ${row.row} вкладки «${row.tab}»`;
}
