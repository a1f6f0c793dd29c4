import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { formsIn, sideOf } from "../pairing/people/category-forms.ts";
import { pairHistory } from "../pairing/people/pair-history.ts";
import { nameOf } from "../pairs/check-step.ts";
import { inProgramme, type Person } from "../participants/participant.ts";
import { isStanding, type KnownPairing } from "../participants/standing-pairings.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, isOption, numberOf, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { type ChosenPeople, isTogether } from "./chosen-people.ts";

/** What the person should know of a new pairing, though it forbids nothing: by codes, a sentence each. */
export function aboutNewPairing(
  workbook: Workbook,
  people: ChosenPeople,
  form: string,
  on: ISODate,
): readonly string[] {
  const rows: readonly Person[] = [...people.mentors, ...people.mentees.flatMap((mentee) => mentee.rows)];
  return [
    ...people.known.filter((pairing) => isOver(pairing) && isTogether(people)(pairing)).map(historyRemark),
    ...busyElsewhere(people),
    ...rows
      .filter((row) => !inProgramme(row, on))
      .map((row) => `${textOf(row, "Код")} сейчас не в программе: проверьте даты в его строке.`),
    ...unknownRoom(people),
    ...formRemark(workbook, people, form),
  ];
}

function isOver({ row }: KnownPairing): boolean {
  return isOption(row, "Состояние", "завершена") || isOption(row, "Состояние", "расторгнута");
}

function historyRemark({ row }: KnownPairing): string {
  const day = dateOf(row, "Завершение");
  // Why, stands in that row: such words may name people.
  return `Эти люди уже работали вместе: ${nameOf(row)}, «${textOf(row, "Состояние")}»${day === null ? "" : ` ${dottedDate(day)}`}.`;
}

/** A proposal may wait until the pair before is over; two active ones are refused when the second is to begin. */
function busyElsewhere({ known, mentees }: ChosenPeople): readonly string[] {
  const all = mentees.flatMap(({ rows }) => rows);
  return known
    .filter((pairing) => isStanding(pairing) && pairing.mentees.some((row) => all.includes(row)))
    .map(
      ({ row }) =>
        `Наставляемый уже есть в другой строке: ${nameOf(row)}, «${textOf(row, "Состояние") || "предложена"}».`,
    );
}

function unknownRoom({ mentors, mentees, known }: ChosenPeople): readonly string[] {
  const { led } = pairHistory(known);
  return mentors.flatMap((mentor) => {
    const count = led(mentor) + mentees.length;
    return count < 2 || numberOf(mentor, "Сколько наставляемых готов вести") !== null
      ? []
      : [`У ${textOf(mentor, "Код")} не записано, сколько наставляемых он готов вести; станет ${count}.`];
  });
}

/** The form that the categories show: told, never written without the person. */
function formRemark(workbook: Workbook, { mentors, mentees }: ChosenPeople, form: string): readonly string[] {
  const formOf = formsIn(workbook.listWords("Формы наставничества"));
  const shown = new Set(
    mentors.flatMap((mentor) =>
      mentees
        .flatMap(({ rows }) => rows)
        .map((mentee) => {
          const [side, place] = [sideOf(textOf(mentor, "Категория")), textOf(mentor, "Место работы/учёбы")];
          return formOf({ side, place }, sideOf(textOf(mentee, "Категория")));
        }),
    ),
  );
  const [only = null] = shown;
  const suits = shown.size === 1 && only !== null ? `По категориям этих людей подходит «${only}»` : "";
  if (form === "")
    return [`Форма наставничества не выбрана: в отчёт по формам пара не попадёт.${suits && ` ${suits}.`}`];
  return suits === "" || comparisonKey(form) === comparisonKey(only ?? "")
    ? []
    : [`${suits}, а выбрана «${form}». Проверьте.`];
}
