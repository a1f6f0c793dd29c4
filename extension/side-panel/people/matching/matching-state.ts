import { computed, signal } from "@preact/signals";
import { planProposals } from "../../../../shared/pair-acts/plan-proposals.ts";
import { overCapacity } from "../../../../shared/pairing/over-capacity.ts";
import type { Proposal } from "../../../../shared/pairing/pairing.ts";
import { shownProposals } from "../../../../shared/people-lists/shown-proposals.ts";
import { plural } from "../../../../shared/text/plural.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment, workbook } from "../people-state.ts";

/** Proposals that the person ticked, by {@link pairKey}. */
export const ticked = signal<ReadonlySet<string>>(new Set());
/** Proposals in which the person takes the runner-up, by the key of the runner-up's pair: another one may come with another book. */
export const second = signal<ReadonlySet<string>>(new Set());
onAnotherBook(() => {
  ticked.value = new Set();
  second.value = new Set();
});

export const proposals = computed(() =>
  workbook.value === null ? null : shownProposals(workbook.value, day.value),
);

/** A proposal as long as the same two are proposed in the same form. */
export function pairKey({ mentor, mentee, form }: Pick<Proposal, "mentor" | "mentee" | "form">): string {
  return [mentor, mentee, form].join("\n");
}

/** The runner-up as a pair of its own. */
export function secondKey({ mentee, runnerUp }: Proposal): string {
  return runnerUp === null ? "" : pairKey({ ...runnerUp, mentee });
}

/** Whether the runner-up stands in place of the first. */
export function takesSecond(proposal: Proposal): boolean {
  return proposal.runnerUp !== null && second.value.has(secondKey(proposal));
}

/** What was ticked and still is proposed, with the mentor of the person's choice: a workbook read anew may propose others. */
export const chosen = computed(() =>
  (proposals.value?.proposals ?? [])
    .filter((proposal) => ticked.value.has(pairKey(proposal)))
    .map((proposal) => {
      const { mentor, mentee, form, roleModel, score } = proposal;
      const first = { mentor, mentee, form, roleModel, score };
      const taken = takesSecond(proposal) ? proposal.runnerUp : null;
      if (taken === null) return { ...first, lost: 0 };
      return { ...first, ...taken, mentee, lost: score - taken.score };
    }),
);

/** Mentors from whom the chosen pairs together ask too much, a sentence each: then nothing is written. */
export const tooMany = computed(() =>
  workbook.value === null ? [] : overCapacity(workbook.value, day.value, chosen.value),
);

/** What writing the chosen pairs would do; null where nothing is chosen or there is no place for it. */
export const pairsPlan = computed(() => {
  if (answered.value === null || chosen.value.length === 0) return null;
  const { after: before } = answered.value;
  const plan = planProposals(before, chosen.value, moment.value);
  if (plan === null) return null;
  const isNothing = plan.edits.length === 0;
  return { ...plan, ...(isNothing ? {} : undoable(before, plan, moment.value)), isNothing };
});

export const newPairs = bookAct("Записать предложенные", () =>
  tooMany.value.length > 0 ? null : pairsPlan.value,
);

/** Writes what was ticked as rows «предложена» of «Пары». */
export async function writePairs(): Promise<void> {
  const plan = pairsPlan.value;
  if (plan === null) return;
  const left = new Set(plan.leftOut.map(({ mentee }) => mentee));
  const written = chosen.value.filter(({ mentee }) => !left.has(mentee));
  const told = written.map(({ mentor, mentee }) => `${mentor} – ${mentee}`).join(", ");
  const count = `${written.length} ${plural(written.length, ["пара", "пары", "пар"])}`;
  if (!(await carryOut(newPairs))) return;
  ticked.value = new Set();
  second.value = new Set();
  newPairs.said.value = `${newPairs.said.value} Во вкладке «Пары» записано с состоянием «предложена»: ${count} (${told}).`;
}
