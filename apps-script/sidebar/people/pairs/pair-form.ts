import { signal } from "@preact/signals";
import { type GivenMeeting, heldMeeting } from "../../../../shared/people-lists/meeting-form.ts";
import type { GivenFields, PairAct } from "../../../../shared/people-lists/plan-pair-act.ts";
import { look, thinkAgain } from "../act/acting.ts";

/** The form that is open at a pair: of a step, or of a meeting that took place. */
export type OpenPairForm = {
  readonly code: string;
  readonly act: PairAct | "meeting";
  readonly given: GivenFields & GivenMeeting;
};

export const openPair = signal<OpenPairForm | null>(null);
export const PAIR_FORM = "pair-form";

/** Opens a form at a pair, or closes it where it is open. */
export function toggleForm(code: string, act: OpenPairForm["act"]): void {
  thinkAgain();
  const now = openPair.value;
  openPair.value = now?.code === code && now.act === act ? null : { code, act, given: {} };
}

export function closePairForm(): void {
  thinkAgain();
  openPair.value = null;
}

export function give(field: keyof OpenPairForm["given"], words: string): void {
  if (openPair.value === null) return;
  openPair.value = { ...openPair.value, given: { ...openPair.value.given, [field]: words } };
  // What was looked at is no longer what is typed.
  thinkAgain();
}

/** Asks what the open form would change. */
export async function checkPair(): Promise<void> {
  const now = openPair.value;
  if (now === null) return;
  const { code, act, given } = now;
  return act === "meeting"
    ? look(PAIR_FORM, { kind: "meeting", ...heldMeeting(code, given) })
    : look(PAIR_FORM, { kind: "pair", code, act, given });
}
