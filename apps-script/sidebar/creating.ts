import { signal } from "@preact/signals";
import type { RoadmapPreview } from "../server/server-api.ts";
import { showState } from "./checklist-state.ts";
import { callServer } from "./server-calls.ts";

export type Creating =
  | { readonly kind: "pasting"; readonly problem: string }
  | { readonly kind: "reading" }
  | { readonly kind: "previewed"; readonly preview: RoadmapPreview; readonly problem: string }
  | { readonly kind: "writing" }
  | { readonly kind: "created"; readonly changes: readonly string[] };

export const creating = signal<Creating>({ kind: "pasting", problem: "" });
export const pasted = signal("");
export const schoolYear = signal("");

const request = () => ({
  text: pasted.value,
  schoolYear: schoolYear.value.trim() === "" ? null : schoolYear.value.trim(),
});

/** Asks what would be made of the pasted text; nothing is written. */
export async function preview(): Promise<void> {
  creating.value = { kind: "reading" };
  const reply = await callServer("previewRoadmap", request());
  creating.value = reply.ok
    ? { kind: "previewed", preview: reply.value, problem: "" }
    : { kind: "pasting", problem: reply.message };
}

/** Writes what the preview showed. After a failure the preview stays: the next try completes what this one began. */
export async function create(shown: RoadmapPreview): Promise<void> {
  creating.value = { kind: "writing" };
  const reply = await callServer("createWorkbook", request());
  if (!reply.ok) {
    creating.value = { kind: "previewed", preview: shown, problem: reply.message };
    return;
  }
  showState(reply.value.state);
  creating.value = { kind: "created", changes: reply.value.changes };
}

export function startOver(): void {
  creating.value = { kind: "pasting", problem: "" };
}
