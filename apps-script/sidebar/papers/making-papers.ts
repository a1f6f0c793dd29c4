import { signal } from "@preact/signals";
import type { PapersMade, PapersPreview, PapersRequest, PapersState } from "../../server/papers/paper-api.ts";
import { callServer } from "../server-calls.ts";

export type MakingPapers =
  | { readonly kind: "unread" }
  | { readonly kind: "waiting"; readonly words: string }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly state: PapersState };

export type Made = Extract<PapersMade, { readonly kind: "made" }>;

export const making = signal<MakingPapers>({ kind: "unread" });
/** What the person asks for; the dry run goes as soon as something else is asked. */
export const asked = signal<PapersRequest>({ kind: "", date: "", rows: "", despite: "" });
export const planned = signal<PapersPreview | null>(null);
export const made = signal<Made | null>(null);
/** Why nothing was done; "" for nothing to say. */
export const problem = signal("");

export async function loadPapers(): Promise<void> {
  making.value = { kind: "waiting", words: "Смотрю, какие есть бумаги…" };
  const reply = await callServer("papersState");
  if (!reply.ok) {
    making.value = { kind: "failed", message: reply.message };
    return;
  }
  making.value = { kind: "read", state: reply.value };
  const first = reply.value.kind === "ready" ? reply.value.kinds[0]?.key : undefined;
  if (asked.value.kind === "" && first !== undefined) ask({ kind: first });
}

export function ask(change: Partial<PapersRequest>): void {
  asked.value = { ...asked.value, ...change };
  planned.value = null;
  made.value = null;
  problem.value = "";
}

/** The dry run: what would be made, what stays blank, who is left out. */
export async function previewPapers(): Promise<void> {
  await whileWaiting("Смотрю, что получится…", async () => {
    const reply = await callServer("previewPapers", asked.value);
    made.value = null;
    planned.value = reply.ok ? reply.value : null;
    problem.value = reply.ok ? "" : reply.message;
  });
}

export async function makePapers(): Promise<void> {
  const shown = planned.value?.fingerprint;
  if (shown === undefined) return;
  await whileWaiting("Создаю документы. Не закрывайте панель.", async () => {
    const reply = await callServer("makePapers", { ...asked.value, shown });
    problem.value = "";
    if (!reply.ok) problem.value = reply.message;
    else if (reply.value.kind === "changed") {
      planned.value = reply.value.preview;
      problem.value = reply.value.message;
    } else {
      planned.value = null;
      made.value = reply.value;
    }
  });
}

async function whileWaiting(words: string, work: () => Promise<void>): Promise<void> {
  const before = making.value;
  making.value = { kind: "waiting", words };
  await work();
  making.value = before;
}
