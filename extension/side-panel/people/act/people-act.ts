import { signal } from "@preact/signals";
import { type BookUndo, undo } from "../../book/book-state.ts";
import { type BookChange, putBack, write } from "../../book/update-book.ts";
import { book } from "../../form/form-state.ts";
import { onAnotherBook } from "./opened-book.ts";

/** Something the tab writes into the book: with words of its own for what became of it, beside its button. */
export type PeopleAct = BookChange;

const acts: PeopleAct[] = [];

/** The act that is being carried out or taken back. */
export const atWork = signal<PeopleAct | null>(null);

/** An act of the tab; what it said is forgotten with the book. */
export function peopleAct(button: string, plan: BookChange["plan"]): PeopleAct {
  const act = { button, plan, said: signal(""), problem: signal("") };
  acts.push(act);
  onAnotherBook(() => {
    act.said.value = "";
    act.problem.value = "";
  });
  return act;
}

/** The way back from the last writing of this tab; another's writing since then is not this tab's to take back. */
const last = signal<{ readonly act: PeopleAct; readonly undo: BookUndo } | null>(null);

/** Writes the plan of an act into the very file; false where nothing was written. */
export async function carryOut(act: PeopleAct): Promise<boolean> {
  const before = undo.value;
  await alone(act, write);
  if (undo.value === null || undo.value === before) return false;
  last.value = { act, undo: undo.value };
  return true;
}

/** Whether the last writing of the book was this one, so that it can be taken back. */
export function canTakeBack(act: PeopleAct): boolean {
  if (undo.value === null || undo.value.handle !== book.value?.handle) return false;
  return last.value?.act === act && last.value.undo === undo.value;
}

/** Puts the file back as it was before the act, byte for byte. */
export function takeBack(act: PeopleAct): Promise<void> {
  return alone(act, putBack);
}

/** What the other acts said is over: one thing at a time is told of. */
async function alone(act: PeopleAct, work: (change: BookChange) => Promise<void>): Promise<void> {
  for (const { said, problem } of acts.filter((each) => each !== act)) {
    said.value = "";
    problem.value = "";
  }
  atWork.value = act;
  await work(act);
  atWork.value = null;
}
