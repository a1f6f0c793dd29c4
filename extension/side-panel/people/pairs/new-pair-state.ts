import { computed, signal } from "@preact/signals";
import type { PersonTab } from "../../../../shared/participants/participant.ts";
import { bankLines } from "../../../../shared/people-lists/bank-lines.ts";
import { type AskedNewPair, newPairWords, noNewPair } from "../../../../shared/people-lists/new-pair-form.ts";
import { planNewPair } from "../../../../shared/people-lists/plan-new-pair.ts";
import { readListWords } from "../../../../shared/workbook/list-words.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment, sayable, workbook } from "../people-state.ts";
import { asked } from "./step-state.ts";

/** The new pair that is being filled in; null while its form is closed. */
export const newPair = signal<AskedNewPair | null>(null);
onAnotherBook(closeNewPair);

/** Opens the form: empty, or with people who worked together before; one form at a time. */
export function openNewPair(given: AskedNewPair = noNewPair): void {
  asked.value = null;
  newPair.value = given;
}

export function closeNewPair(): void {
  newPair.value = null;
}

/** Whom a pair may be made of, and the words it may be of; read only while the form is open. */
export const toChooseFrom = computed(() => {
  if (workbook.value === null || answered.value === null || newPair.value === null) return null;
  const book = workbook.value;
  const peopleOf = (bank: PersonTab) => bankLines(book, bank, day.value).people;
  return {
    mentors: peopleOf("Наставники"),
    mentees: peopleOf("Наставляемые"),
    words: newPairWords(readListWords(answered.value.after)),
  };
});

/** What the form would write, or why it cannot be. */
export const newPairPlan = computed(() =>
  answered.value === null || newPair.value === null
    ? null
    : planNewPair(answered.value.after, newPair.value, moment.value),
);

const planToWrite = computed(() => {
  const plan = newPairPlan.value;
  return answered.value === null || plan === null || !plan.ok
    ? null
    : undoable(answered.value.after, plan, moment.value);
});

export const newPairAct = bookAct("Записать", () => planToWrite.value);

/** Writes the new pair down. */
export async function writeNewPair(): Promise<void> {
  const [told = ""] = planToWrite.value?.changes ?? [];
  const say = sayable.value;
  if (!(await carryOut(newPairAct))) return;
  closeNewPair();
  newPairAct.said.value = `${newPairAct.said.value} ${say(told)}`;
}
