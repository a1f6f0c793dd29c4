import { computed, signal } from "@preact/signals";
import {
  type AskedDestruction,
  planDestructionDay,
} from "../../../../shared/consent-acts/plan-destruction-day.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { withAnswers } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { moment } from "../people-state.ts";
import { consents } from "./consents-state.ts";

/** The withdrawn consent of which the person says that its data are destroyed. */
export const asked = signal<AskedDestruction | null>(null);
onAnotherBook(() => {
  asked.value = null;
});

/** Whether a line of the list is the one that was asked of. */
export function isSameLine(
  one: Pick<AskedDestruction, "key" | "row">,
  other: Pick<AskedDestruction, "key" | "row">,
): boolean {
  return one.key === other.key && one.row === other.row;
}

/** What writing the day of a destruction would do, or why it may not be written; null where none is asked for. */
export const destructionPlan = computed(() => {
  if (answered.value === null || asked.value === null) return null;
  const now = asked.value;
  if (!consents.value?.destruction.some(({ item }) => isSameLine(now, item)))
    return { ok: false, why: "Этой строки в списке больше нет. Посмотрите список ещё раз." } as const;
  const plan = planDestructionDay(answered.value.after, now, moment.value);
  if (!plan.ok) return plan;
  const { edits, changes } = withAnswers({ edits: plan.edits, changes: [plan.change] });
  return { ok: true, edits, change: changes.join(" ") } as const;
});

export const destruction = bookAct("Записать день", () =>
  destructionPlan.value?.ok === true ? destructionPlan.value : null,
);

/** Writes the day on which the data of a withdrawn consent were destroyed. */
export async function writeDestruction(): Promise<void> {
  const plan = destructionPlan.value;
  if (plan === null || !plan.ok) return;
  if (!(await carryOut(destruction))) return;
  asked.value = null;
  destruction.said.value = `${destruction.said.value} ${plan.change}`;
}
