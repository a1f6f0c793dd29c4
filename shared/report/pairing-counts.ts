import { codeKey } from "../people/code.ts";
import { type MentoringForm, mentoringFormKeys, mentoringFormOf } from "../people/mentoring-forms.ts";
import { isOption, type TableRow, textOf, yesOf } from "../workbook/read-workbook.ts";
import { mentorsOf } from "./people-counts.ts";
import { type Computation, counted, type ReportContext } from "./report-context.ts";

type Pairing = TableRow<"Пары">;

/** Pairings and groups in a state; a group is one row. */
export function pairingsIn({ workbook }: ReportContext, state: string): readonly Pairing[] {
  return workbook.tables.Пары.filter((row) => isOption(row, "Состояние", state));
}

/** The mentees of a row: one code, or several in a group. */
export function menteesOfPairing(row: Pairing): readonly string[] {
  return textOf(row, "Наставляемый")
    .split(/[;,\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

/** Whether one of the pairings names a mentor, by code or by full name. */
export function mentorsNamedIn(pairings: readonly Pairing[]): (mentor: TableRow<"Наставники">) => boolean {
  const named = new Set(pairings.map((row) => codeKey(textOf(row, "Наставник"))));
  return (mentor) =>
    (["Код", "ФИО"] as const).some((heading) => {
      const name = textOf(mentor, heading);
      return name !== "" && named.has(codeKey(name));
    });
}

const countIn =
  (state: string): Computation =>
  (context) =>
    counted(pairingsIn(context, state));

const countByForm =
  (form: MentoringForm): Computation =>
  (context) =>
    counted(
      pairingsIn(context, "действует").filter(
        (row) => mentoringFormOf(textOf(row, "Форма наставничества")) === form,
      ),
    );

export const pairingCounts = {
  "pairings.active": countIn("действует"),
  "pairings.completed": countIn("завершена"),
  "pairings.terminated": countIn("расторгнута"),
  "groups.active": (context) =>
    counted(pairingsIn(context, "действует").filter((row) => menteesOfPairing(row).length > 1)),
  "incentives.mentorsPaid": (context) => {
    const isPaid = mentorsNamedIn(pairingsIn(context, "действует").filter((row) => yesOf(row, "Доплата")));
    return counted(mentorsOf(context).filter(isPaid));
  },
} as const satisfies Record<string, Computation>;

export const pairingFormCounts = Object.fromEntries(
  mentoringFormKeys.map((form) => [`pairings.form.${form}`, countByForm(form)]),
) as Record<`pairings.form.${MentoringForm}`, Computation>;
