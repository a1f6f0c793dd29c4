import { signal } from "@preact/signals";
import { plural } from "../../../shared/text/plural.ts";
import { type BookUndo, undo } from "../book/book-state.ts";
import { type BookChange, putBack, write } from "../book/update-book.ts";
import { book } from "../form/form-state.ts";
import {
  asked,
  chosen,
  consentsProblem,
  consentsSaid,
  destructionPlan,
  pairsPlan,
  pairsProblem,
  pairsSaid,
  ticked,
} from "./people-state.ts";

const newPairs: BookChange = {
  button: "Записать предложенные",
  plan: () => pairsPlan.value,
  said: pairsSaid,
  problem: pairsProblem,
};

const newDestruction: BookChange = {
  button: "Записать день",
  plan: () => (destructionPlan.value?.ok === true ? destructionPlan.value : null),
  said: consentsSaid,
  problem: consentsProblem,
};

/** The way back from the last writing of this tab; another's writing since then is not this tab's to take back. */
const lastOf = signal<{ readonly change: BookChange; readonly undo: BookUndo } | null>(null);

/** Writes what was ticked as rows «предложена» of «Пары». */
export async function writePairs(): Promise<void> {
  const plan = pairsPlan.value;
  if (plan === null) return;
  const left = new Set(plan.leftOut.map(({ mentee }) => mentee));
  const written = chosen.value.filter(({ mentee }) => !left.has(mentee));
  const told = written.map(({ mentor, mentee }) => `${mentor} – ${mentee}`).join(", ");
  const count = `${written.length} ${plural(written.length, ["пара", "пары", "пар"])}`;
  if (!(await isWritten(newPairs))) return;
  ticked.value = new Set();
  pairsSaid.value = `${pairsSaid.value} Во вкладке «Пары» записано с состоянием «предложена»: ${count} (${told}).`;
}

/** Writes the day on which the data of a withdrawn consent were destroyed. */
export async function writeDestruction(): Promise<void> {
  const plan = destructionPlan.value;
  if (plan === null || !plan.ok) return;
  if (!(await isWritten(newDestruction))) return;
  asked.value = null;
  consentsSaid.value = `${consentsSaid.value} ${plan.change}`;
}

async function isWritten(change: BookChange): Promise<boolean> {
  const before = undo.value;
  await write(change);
  if (undo.value === null || undo.value === before) return false;
  lastOf.value = { change, undo: undo.value };
  return true;
}

/** Whether the last writing of the book was this one, so that it can be taken back. */
export function canTakeBack(what: "pairs" | "destruction"): boolean {
  const change = what === "pairs" ? newPairs : newDestruction;
  if (undo.value === null || undo.value.handle !== book.value?.handle) return false;
  return lastOf.value?.change === change && lastOf.value.undo === undo.value;
}

export function takePairsBack(): Promise<void> {
  return putBack(newPairs);
}

export function takeDestructionBack(): Promise<void> {
  return putBack(newDestruction);
}
