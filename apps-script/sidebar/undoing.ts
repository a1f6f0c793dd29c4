import { signal } from "@preact/signals";
import type { UndoPreview } from "../server/server-api.ts";
import { checklist } from "./checklist.ts";
import { callServer } from "./server-calls.ts";

export type Undoing =
  | { readonly kind: "closed" }
  | { readonly kind: "waiting"; readonly words: string }
  | { readonly kind: "previewed"; readonly preview: UndoPreview | null; readonly problem: string }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "undone" };

export const undoing = signal<Undoing>({ kind: "closed" });

/** Asks what taking back the program's last run would do; nothing is written. */
export async function previewUndo(): Promise<void> {
  undoing.value = { kind: "waiting", words: "Смотрю, что можно отменить…" };
  const reply = await callServer("previewUndo");
  undoing.value = reply.ok
    ? { kind: "previewed", preview: reply.value, problem: "" }
    : { kind: "failed", message: reply.message };
}

/** Takes back what the preview showed. After a failure the next try completes what this one began. */
export async function undoLast({ fingerprint }: UndoPreview): Promise<void> {
  undoing.value = { kind: "waiting", words: "Возвращаю как было. Не закрывайте панель." };
  const reply = await callServer("undoLast", { shown: fingerprint });
  if (!reply.ok) {
    undoing.value = { kind: "failed", message: reply.message };
  } else if (reply.value.kind === "changed") {
    const { preview, message } = reply.value;
    undoing.value = { kind: "previewed", preview, problem: message };
  } else {
    checklist.show(reply.value.state);
    undoing.value = { kind: "undone" };
  }
}

export function closeUndo(): void {
  undoing.value = { kind: "closed" };
}
