import { computed, signal } from "@preact/signals";
import { parseISODate } from "../../../../shared/calendar/iso-date.ts";
import { planWithdrawal, standingConsents } from "../../../../shared/consent-acts/plan-withdrawal.ts";
import { type ConsentKind, consentKinds, isOfKind } from "../../../../shared/consents/consent-kinds.ts";
import { hiddenPeople } from "../../../../shared/consents/hidden-people.ts";
import { isPerson, rowsOfBanks } from "../../../../shared/participants/participant.ts";
import { isCode } from "../../../../shared/people/code.ts";
import { textOf } from "../../../../shared/workbook/read-workbook.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment, workbook } from "../people-state.ts";

type Asked = { readonly code: string; readonly kinds: readonly ConsentKind[]; readonly day: string };
const NOTHING: Asked = { code: "", kinds: [], day: "" };

/** The withdrawal that is being written down. */
export const asked = signal<Asked>(NOTHING);
onAnotherBook(() => {
  asked.value = NOTHING;
});

/** Everybody of the banks who may take a consent back: whoever did so already is not offered. */
export const mayWithdraw = computed(() => {
  if (workbook.value === null) return [];
  const gone = new Set(hiddenPeople(workbook.value, day.value).map(({ person }) => person));
  return rowsOfBanks(workbook.value).filter(
    (row) => isPerson(row) && isCode(textOf(row, "Код")) && !gone.has(row),
  );
});

/** Kinds the chosen person can take back; the processing always, though no consent to it may be written down. */
export const kindsOffered = computed((): readonly ConsentKind[] => {
  if (workbook.value === null || asked.value.code === "") return [];
  const standing = standingConsents(workbook.value, asked.value.code);
  return (Object.keys(consentKinds) as ConsentKind[]).filter(
    (kind) => kind === "processing" || standing.some((row) => isOfKind(row, kind)),
  );
});

export const withdrawalPlan = computed(() => {
  if (answered.value === null) return null;
  const { code, kinds, day } = asked.value;
  const offered = kinds.filter((kind) => kindsOffered.value.includes(kind));
  return planWithdrawal(answered.value.after, { code, kinds: offered, day: parseISODate(day) }, moment.value);
});

const toWrite = computed(() =>
  answered.value === null || withdrawalPlan.value?.ok !== true
    ? null
    : undoable(answered.value.after, withdrawalPlan.value, moment.value),
);

export const withdrawal = bookAct("Записать отзыв", () => toWrite.value);

/** Writes the day of a withdrawal; from then on the person is told by the code alone. */
export async function writeWithdrawal(): Promise<void> {
  const plan = withdrawalPlan.value;
  if (plan?.ok !== true) return;
  if (!(await carryOut(withdrawal))) return;
  asked.value = NOTHING;
  withdrawal.said.value = [withdrawal.said.value, ...plan.changes, ...plan.remarks].join(" ");
}
