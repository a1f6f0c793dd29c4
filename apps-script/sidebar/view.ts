import { signal } from "@preact/signals";

export type View = "deadlines" | "create" | "reminders" | "website";

/** The view that the server wrote into the page; the deadlines where it wrote none. */
export function viewNamed(name: string | undefined): View {
  return name === "create" || name === "reminders" || name === "website" ? name : "deadlines";
}

/** The view that is open. */
export const view = signal<View>("deadlines");

export function openView(wanted: View): void {
  view.value = wanted;
}
