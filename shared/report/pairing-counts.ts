import { menteesOfPairing, mentorsNamedIn, pairingsIn } from "../participants/pairing-rows.ts";
import { type MentoringForm, mentoringFormKeys, mentoringFormOf } from "../people/mentoring-forms.ts";
import { textOf, yesOf } from "../workbook/read-workbook.ts";
import { mentorsOf } from "./people-counts.ts";
import { type Computation, counted, type ReportContext } from "./report-context.ts";

const activePairings = ({ workbook }: ReportContext) => pairingsIn(workbook, "действует");

const countIn =
  (state: string): Computation =>
  (context) =>
    counted(pairingsIn(context.workbook, state));

const countByForm =
  (form: MentoringForm): Computation =>
  (context) =>
    counted(
      context
        .once(activePairings)
        .filter((row) => mentoringFormOf(textOf(row, "Форма наставничества")) === form),
    );

export const pairingCounts = {
  "pairings.active": countIn("действует"),
  "pairings.completed": countIn("завершена"),
  "pairings.terminated": countIn("расторгнута"),
  "groups.active": (context) =>
    counted(context.once(activePairings).filter((row) => menteesOfPairing(row).length > 1)),
  "incentives.mentorsPaid": (context) => {
    const isPaid = mentorsNamedIn(context.once(activePairings).filter((row) => yesOf(row, "Доплата")));
    return counted(mentorsOf(context).filter(isPaid));
  },
} as const satisfies Record<string, Computation>;

export const pairingFormCounts = Object.fromEntries(
  mentoringFormKeys.map((form) => [`pairings.form.${form}`, countByForm(form)]),
) as Record<`pairings.form.${MentoringForm}`, Computation>;
