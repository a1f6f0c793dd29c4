import { signal } from "@preact/signals";
import { book } from "../../form/form-state.ts";
import { type BookUndo, undo } from "../book-state.ts";
import { type BookChange, putBack, write } from "../update-book.ts";
import { onAnotherBook } from "./opened-book.ts";

const acts: BookChange[] = [];

/** The act that is being carried out or taken back. */
export const atWork = signal<BookChange | null>(null);

/** Something that is written into the book from a place of its own, where it is told what became of it; what was said is forgotten with the book. */
export function bookAct(button: string, plan: BookChange["plan"]): BookChange {
  const act = { button, plan, said: signal(""), problem: signal("") };
  acts.push(act);
  onAnotherBook(() => {
    act.said.value = "";
    act.problem.value = "";
  });
  return act;
}

/** The way back from the last of these writings; what another part of the panel wrote since then is not theirs to take back. */
const last = signal<{ readonly act: BookChange; readonly undo: BookUndo } | null>(null);

/** Writes the plan of an act into the very file; false where nothing was written. */
export async function carryOut(act: BookChange): Promise<boolean> {
  const before = undo.value;
  await alone(act, write);
  if (undo.value === null || undo.value === before) return false;
  last.value = { act, undo: undo.value };
  return true;
}

/** Whether the last writing of the book was this one, so that it can be taken back. */
export function canTakeBack(act: BookChange): boolean {
  if (undo.value === null || undo.value.handle !== book.value?.handle) return false;
  return last.value?.act === act && last.value.undo === undo.value;
}

/** Puts the file back as it was before the act, byte for byte. */
export function takeBack(act: BookChange): Promise<void> {
  return alone(act, putBack);
}

/** What the other acts said is over: one thing at a time is told of. */
async function alone(act: BookChange, work: (change: BookChange) => Promise<void>): Promise<void> {
  for (const { said, problem } of acts.filter((each) => each !== act)) {
    said.value = "";
    problem.value = "";
  }
  atWork.value = act;
  await work(act);
  atWork.value = null;
}
