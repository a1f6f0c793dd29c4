import { signal } from "@preact/signals";

export type View = "deadlines" | "create";

/** The view that is open. */
export const view = signal<View>("deadlines");

export function openView(wanted: View): void {
  view.value = wanted;
}
