import { computed, effect, signal } from "@preact/signals";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import {
  type AskedDestruction,
  planDestructionDay,
} from "../../../shared/consent-acts/plan-destruction-day.ts";
import { NEWER_BOOK } from "../../../shared/messages/newer-book.ts";
import type { Proposal } from "../../../shared/pairing/pairing.ts";
import { planProposals } from "../../../shared/pairing/plan-proposals.ts";
import { consentLines } from "../../../shared/people-lists/consent-lines.ts";
import { pairsShown } from "../../../shared/people-lists/pairs-shown.ts";
import { peopleWords } from "../../../shared/people-lists/people-words.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { isNewer } from "../../../shared/workbook/migrations/migrations.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { answered } from "../book/book-state.ts";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";

export type Part = "pairs" | "consents";

// All of it lives in this page's memory and is gone with the panel.
export const part = signal<Part>("pairs");
/** The day for which the tab is shown; set when it is opened. */
export const day = signal<ISODate>(today());

/** Proposals that the person ticked, by {@link pairKey}. */
export const ticked = signal<ReadonlySet<string>>(new Set());
/** The withdrawn consent of which the person says that its data are destroyed. */
export const asked = signal<AskedDestruction | null>(null);

export const pairsSaid = signal("");
export const pairsProblem = signal("");
export const consentsSaid = signal("");
export const consentsProblem = signal("");

/** Which book is open, so that nothing chosen in one is taken for another. */
const openedBook = computed(() =>
  book.value === null ? "" : [book.value.name, book.value.sheet?.id ?? ""].join("\n"),
);
effect(() => {
  openedBook.value;
  ticked.value = new Set();
  asked.value = null;
  for (const words of [pairsSaid, pairsProblem, consentsSaid, consentsProblem]) words.value = "";
});

const WHO = "расширение";
const ANSWERS_TOO = "Ваши ответы о вкладках и столбцах тоже запомнятся в книге.";

/** The workbook that is open, with the person's answers in it. */
const workbook = computed(() => (answered.value === null ? null : readWorkbook(answered.value.after)));

export const names = computed(() =>
  workbook.value === null ? null : peopleWords(workbook.value, day.value),
);
export const pairs = computed(() => (workbook.value === null ? null : pairsShown(workbook.value, day.value)));
export const consents = computed(() =>
  workbook.value === null ? null : consentLines(workbook.value, day.value),
);

/** A proposal as long as the same two are proposed in the same form. */
export function pairKey({ mentor, mentee, form }: Pick<Proposal, "mentor" | "mentee" | "form">): string {
  return [mentor, mentee, form].join("\n");
}

/** What was ticked and still is proposed: a workbook read anew may propose others. */
export const chosen = computed(() =>
  (pairs.value?.proposals ?? []).filter((proposal) => ticked.value.has(pairKey(proposal))),
);

/** Why nothing can be written to the workbook that is open, a sentence; "" where it can. */
export const cannotWrite = computed(() => {
  if (answered.value === null) return "";
  return isNewer(answered.value.after) ? NEWER_BOOK : "";
});

/** What writing the chosen pairs would do; null where nothing is chosen or there is no place for it. */
export const pairsPlan = computed(() => {
  if (answered.value === null || chosen.value.length === 0) return null;
  const { edits: answers, after: before } = answered.value;
  const plan = planProposals(before, chosen.value, { today: day.value, who: WHO });
  if (plan === null) return null;
  const edits = plan.edits.length === 0 ? [] : withUndo(before, plan, { when: day.value, who: WHO });
  const changes = [...plan.changes, ...(answers.length > 0 ? [ANSWERS_TOO] : [])];
  return { ...plan, changes, edits: [...answers, ...edits], isNothing: plan.edits.length === 0 };
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
  const { edits: answers, after: before } = answered.value;
  const now = asked.value;
  if (!consents.value?.destruction.some(({ item }) => isSameLine(now, item)))
    return { ok: false, why: "Этой строки в списке больше нет. Посмотрите список ещё раз." } as const;
  const plan = planDestructionDay(before, now, { today: day.value, who: WHO });
  if (!plan.ok) return plan;
  const change = answers.length > 0 ? `${plan.change} ${ANSWERS_TOO}` : plan.change;
  return { ...plan, change, edits: [...answers, ...plan.edits] };
});
