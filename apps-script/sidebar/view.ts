import { signal } from "@preact/signals";

const views = ["deadlines", "create", "people", "surveys", "papers", "reminders", "website"] as const;

export type View = (typeof views)[number];

/** The view that the server wrote into the page; the deadlines where it wrote none. */
export function viewNamed(name: string | undefined): View {
  return views.find((view) => view === name) ?? "deadlines";
}

/** The view that is open. */
export const view = signal<View>("deadlines");

export function openView(wanted: View): void {
  view.value = wanted;
}
