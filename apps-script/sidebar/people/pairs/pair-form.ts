import { signal } from "@preact/signals";
import { actsOnPair } from "../../../../shared/people-lists/acts-on-pair.ts";
import {
  type GivenMeeting,
  heldMeeting,
  type MeetingField,
} from "../../../../shared/people-lists/meeting-form.ts";
import type { GivenFields, PairAct, PairField } from "../../../../shared/people-lists/plan-pair-act.ts";
import type { ShownPair } from "../../../../shared/people-lists/shown-pairs.ts";
import { look, thinkAgain } from "../act/acting.ts";

/** The form that is open at a pair: of a step, or of a meeting that took place. */
export type OpenPairForm = {
  readonly code: string;
  readonly act: PairAct | "meeting";
  readonly given: GivenFields & GivenMeeting;
};

export type GivenField = PairField | MeetingField;

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

export function give(field: GivenField, words: string): void {
  if (openPair.value === null) return;
  openPair.value = { ...openPair.value, given: { ...openPair.value.given, [field]: words } };
  // What was looked at is no longer what is typed.
  thinkAgain();
}

/** What is asked for in the open form. */
export function fieldsOf(line: ShownPair, act: PairAct): readonly PairField[] {
  const fields = actsOnPair.find((each) => each.act === act)?.fields(line) ?? [];
  return act === "activate" && line.lacksConsents ? [...fields, "withoutConsents"] : fields;
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
