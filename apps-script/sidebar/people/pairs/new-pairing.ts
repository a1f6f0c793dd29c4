import { signal } from "@preact/signals";
import { type AskedNewPair, noNewPair } from "../../../../shared/people-lists/new-pair-form.ts";
import { look, thinkAgain } from "../act/acting.ts";
import { closePairForm } from "./pair-form.ts";

/** The new pair that is being filled in; null while its form is closed. */
export const newPair = signal<AskedNewPair | null>(null);
export const NEW_PAIR = "new-pair";

/** Opens the form: empty, or with people who worked together before. */
export function openNewPair(asked: AskedNewPair = noNewPair): void {
  closePairForm();
  newPair.value = asked;
}

export function closeNewPair(): void {
  thinkAgain();
  newPair.value = null;
}

export function ask(asked: AskedNewPair): void {
  newPair.value = asked;
  // What was looked at is no longer what is chosen.
  thinkAgain();
}

/** Asks what the new pair would change. */
export async function checkNewPair(): Promise<void> {
  if (newPair.value !== null) await look(NEW_PAIR, { kind: "new-pair", ...newPair.value });
}
