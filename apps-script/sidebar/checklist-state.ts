import { signal } from "@preact/signals";
import type { Checklist } from "../../shared/checklist/checklist.ts";
import type { SidebarState } from "../server/server-api.ts";
import { callServer } from "./server-calls.ts";

export type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "loaded"; readonly state: SidebarState };

export const loading = signal<Loading>({ kind: "loading" });
/** Who ticks, as the person named themselves. */
export const who = signal("");

/** Reads the workbook; the one call before the first paint of data. */
export async function loadState(): Promise<void> {
  loading.value = { kind: "loading" };
  const reply = await callServer("sidebarState");
  if (reply.ok) showState(reply.value);
  else loading.value = { kind: "failed", message: reply.message };
}

export function showState(state: SidebarState): void {
  loading.value = { kind: "loaded", state };
  if (who.value === "") who.value = state.who;
}

export function showChecklist(checklist: Checklist): void {
  const now = loading.value;
  if (now.kind === "loaded") loading.value = { kind: "loaded", state: { ...now.state, checklist } };
}
