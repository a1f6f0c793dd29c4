import { signal } from "@preact/signals";
import type { PeopleState, PeopleUndo } from "../../server/people/people-api.ts";
import { callServer } from "../server-calls.ts";

export type Loaded =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly state: PeopleState };

export type Section = "banks" | "pairs" | "consents" | "list";

// All of it lives in this page's memory and is gone with the sidebar.
export const people = signal<Loaded>({ kind: "waiting" });
export const section = signal<Section>("banks");

/** What was just done, or why not, with the way back as long as there is one. */
export type Said = {
  readonly words: string;
  readonly isProblem: boolean;
  readonly undo: PeopleUndo | null;
  /** One more for each thing said: the same words twice are two. */
  readonly time: number;
};

export const said = signal<Said>({ words: "", isProblem: false, undo: null, time: 0 });
/** What the server is busy with, in words; "" for nothing. */
export const busy = signal("");

/** Reads the book as it stands now. */
export async function loadPeople(): Promise<void> {
  if (people.value.kind !== "read") people.value = { kind: "waiting" };
  const reply = await callServer("peopleState");
  if (reply.ok) people.value = { kind: "read", state: reply.value };
  // A list that is on the screen stays there.
  else if (people.value.kind === "read") say(reply.message, { isProblem: true });
  else people.value = { kind: "failed", message: reply.message };
}

export function say(words: string, more: Partial<Pick<Said, "isProblem" | "undo">> = {}): void {
  said.value = { words, isProblem: false, undo: null, ...more, time: said.value.time + 1 };
}

/** Takes the last act of the section back. */
export async function takeBack(): Promise<void> {
  const { undo, words } = said.value;
  if (undo === null || busy.value !== "") return;
  busy.value = "Возвращаю как было…";
  const reply = await callServer("takeBackPeopleAct", undo);
  busy.value = "";
  if (!reply.ok) return say(`${reply.message}`, { isProblem: true, undo });
  if (reply.value.kind !== "done") return say(words, { undo });
  people.value = { kind: "read", state: reply.value.state };
  say(reply.value.said);
}

/** Selects the row before the person's eyes. */
export async function showInSheet(mark: Parameters<typeof callServer<"goToPerson">>[1]): Promise<void> {
  const reply = await callServer("goToPerson", mark);
  if (!reply.ok) say(reply.message, { isProblem: true });
}
