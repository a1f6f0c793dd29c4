import { computed, signal } from "@preact/signals";
import type { Proposal } from "../../../../shared/pairing/pairing.ts";
import type { ProposedPairs } from "../../../server/people/people-api.ts";
import { callServer } from "../../server-calls.ts";
import { look, thinkAgain } from "../act/acting.ts";
import { busy } from "../people-model.ts";

export type Proposing =
  | { readonly kind: "closed" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly shown: ProposedPairs };

export const proposing = signal<Proposing>({ kind: "closed" });
/** Which mentor the person chose for a mentee: the first, or the runner-up; nobody is chosen beforehand. */
export const chosen = signal<ReadonlyMap<string, "first" | "second">>(new Map());
export const PROPOSALS = "proposals";

/** Reads what the program would propose now. */
export async function propose(): Promise<void> {
  if (busy.value !== "") return;
  busy.value = "Подбираю пары…";
  const reply = await callServer("proposedPairs");
  busy.value = "";
  thinkAgain();
  chosen.value = new Map();
  proposing.value = reply.ok
    ? { kind: "read", shown: reply.value }
    : { kind: "failed", message: reply.message };
}

export function closeProposals(): void {
  thinkAgain();
  chosen.value = new Map();
  proposing.value = { kind: "closed" };
}

/** Chooses one of the two mentors for a mentee, or, with null, neither. */
export function choose(mentee: string, which: "first" | "second" | null): void {
  const next = new Map(chosen.value);
  if (which === null) next.delete(mentee);
  else next.set(mentee, which);
  chosen.value = next;
  thinkAgain();
}

const pairs = computed(() => {
  const now = proposing.value;
  if (now.kind !== "read") return [];
  return now.shown.proposals.flatMap((proposal) => {
    const which = chosen.value.get(proposal.mentee);
    return which === undefined ? [] : [pairOf(proposal, which)];
  });
});

function pairOf(proposal: Proposal, which: "first" | "second") {
  const { mentee } = proposal;
  const { mentor, form, roleModel } =
    which === "second" && proposal.runnerUp ? { ...proposal, ...proposal.runnerUp } : proposal;
  return { mentor, mentee, form, roleModel };
}

/** Asks what writing the chosen pairs would change. */
export function checkProposals(): Promise<void> {
  return look(PROPOSALS, { kind: "propose", pairs: pairs.value });
}
