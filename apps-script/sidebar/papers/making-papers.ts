import { signal } from "@preact/signals";
import { plural } from "../../../shared/text/plural.ts";
import type { PapersMade, PapersPreview, PapersRequest, PapersState } from "../../server/papers/paper-api.ts";
import type { FeatureReading } from "../feature-view.tsx";
import { callServer } from "../server-calls.ts";

export type Made = Extract<PapersMade, { readonly kind: "made" }>;

export const making = signal<FeatureReading<PapersState>>({ kind: "unread" });
/** What the person asks for; the dry run goes as soon as something else is asked. */
export const asked = signal<PapersRequest>({ kind: "", date: "", rows: "", despite: "" });
export const planned = signal<PapersPreview | null>(null);
export const made = signal<Made | null>(null);

export async function loadPapers(): Promise<void> {
  making.value = { kind: "waiting", words: "Смотрю, какие есть бумаги…" };
  const reply = await callServer("papersState");
  if (!reply.ok) {
    making.value = { kind: "failed", message: reply.message };
    return;
  }
  making.value = { kind: "read", state: reply.value, said: "", problem: false };
  const first = reply.value.kind === "ready" ? reply.value.kinds[0]?.key : undefined;
  if (asked.value.kind === "" && first !== undefined) ask({ kind: first });
}

export function ask(change: Partial<PapersRequest>): void {
  asked.value = { ...asked.value, ...change };
  planned.value = null;
  made.value = null;
  say("", false);
}

/** The dry run: what would be made, what stays blank, who is left out. */
export async function previewPapers(): Promise<void> {
  const reply = await whileWaiting("Смотрю, что получится…", () => callServer("previewPapers", asked.value));
  made.value = null;
  planned.value = reply.ok ? reply.value : null;
  say(reply.ok ? "" : reply.message, !reply.ok);
}

export async function makePapers(): Promise<void> {
  const shown = planned.value?.fingerprint;
  if (shown === undefined) return;
  const reply = await whileWaiting("Создаю документы. Не закрывайте панель.", () =>
    callServer("makePapers", { ...asked.value, shown }),
  );
  if (!reply.ok) say(reply.message, true);
  else if (reply.value.kind === "changed") {
    planned.value = reply.value.preview;
    say(reply.value.message, true);
  } else {
    planned.value = null;
    made.value = reply.value;
    say(madeWords(reply.value), false);
  }
}

function madeWords({ papers }: Made): string {
  const count = papers.length;
  if (count === 0) return "Ни одного документа не сделано.";
  return `${plural(count, ["Сделан", "Сделаны", "Сделано"])} ${count} ${plural(count, ["документ", "документа", "документов"])} на вашем Диске. Проверьте каждую бумагу, прежде чем подписывать.`;
}

function say(said: string, problem: boolean): void {
  const now = making.value;
  if (now.kind === "read") making.value = { ...now, said, problem };
}

async function whileWaiting<T>(words: string, work: () => Promise<T>): Promise<T> {
  const before = making.value;
  making.value = { kind: "waiting", words };
  const answer = await work();
  making.value = before;
  return answer;
}
