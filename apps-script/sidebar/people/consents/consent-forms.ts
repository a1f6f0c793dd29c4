import { signal } from "@preact/signals";
import { parseISODate } from "../../../../shared/calendar/iso-date.ts";
import type { ConsentKind } from "../../../../shared/consents/consent-kinds.ts";
import { acting, look, thinkAgain } from "../act/acting.ts";

/** What is typed about a consent that was signed or taken back; days as the field of a day gives them. */
export type ConsentForm = {
  readonly kind: "sign" | "withdraw";
  readonly code: string;
  readonly kinds: readonly ConsentKind[];
  readonly signer: string;
  readonly day: string;
  readonly until: string;
  readonly place: string;
};

const EMPTY = { code: "", kinds: ["processing"], signer: "", day: "", until: "", place: "" } as const;

export const openConsent = signal<ConsentForm | null>(null);
export const CONSENT = "consent-form";

export function openConsentForm(kind: ConsentForm["kind"], code = ""): void {
  thinkAgain();
  openConsent.value = { ...EMPTY, kind, code };
}

export function closeConsentForm(): void {
  thinkAgain();
  openConsent.value = null;
}

export function fill(more: Partial<ConsentForm>): void {
  if (openConsent.value !== null) openConsent.value = { ...openConsent.value, ...more };
  thinkAgain();
}

/** Asks what the open form would change. */
export async function checkConsent(): Promise<void> {
  const now = openConsent.value;
  if (now === null) return;
  const { kind, code, kinds, signer, place } = now;
  const [day, until] = [parseISODate(now.day), parseISODate(now.until)];
  if (kind === "withdraw") return look(CONSENT, { kind, code, kinds, day });
  const [one = "processing"] = kinds;
  return look(CONSENT, { kind, consent: { code, kind: one, signer, day, until, place } });
}

/** The day that is typed at a withdrawal whose data are destroyed, by the key of its item. */
export const destroyedOn = signal<Readonly<Record<string, string>>>({});
/** Drafts of acts as they were before the row was cleared: afterwards the book knows no more what there was. */
export const keptActs = signal<Readonly<Record<string, string>>>({});

export const eraseKey = (code: string) => `erase ${code}`;

/** Shows what would be cleared of somebody; `places`: which other cells too. */
export function checkErasure(code: string, places: readonly string[]): Promise<void> {
  return look(eraseKey(code), { kind: "erase", code, places });
}

/** The other cells that are chosen in the erasure that is being looked at. */
export function placesOf(code: string): readonly string[] {
  const act = acting.value?.act;
  return act?.kind === "erase" && act.code === code ? act.places : [];
}
