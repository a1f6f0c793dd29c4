import { signal } from "@preact/signals";
import type { PersonTab } from "../../../../shared/participants/participant.ts";
import type { ListRequest, ShownList, ShownListRow } from "../../../server/people/people-api.ts";
import { callServer } from "../../server-calls.ts";
import { look, thinkAgain } from "../act/acting.ts";
import { busy, say } from "../people-model.ts";

/** The list as it is pasted; it stays until it is written. */
export const text = signal("");
/** Null lets the headings decide. */
export const bank = signal<PersonTab | null>(null);
export const read = signal<ShownList | null>(null);
/** What the person says of columns, and of rows against what is ticked at first. */
export const columns = signal<ReadonlyMap<number, string>>(new Map());
const turned = signal<ReadonlyMap<number, boolean>>(new Map());

/** No heading of a bank: what the program makes of the column by itself. */
export const AS_READ = " ";

export const LIST = "pasted-list";

function request(): ListRequest {
  return { text: text.value, bank: bank.value, columns: [...columns.value] };
}

/** Asks how the list would be read; nothing is written. */
export async function readList(): Promise<void> {
  if (busy.value !== "") return;
  busy.value = "Читаю список…";
  const reply = await callServer("readPeopleList", request());
  busy.value = "";
  thinkAgain();
  if (reply.ok) read.value = reply.value;
  else say(reply.message, { isProblem: true });
}

/** The person says what a column is; the list is read with that at once. */
export function nameColumn(at: number, heading: string): Promise<void> {
  const next = new Map(columns.value);
  // What the program says itself is no choice: it must not stop another column from being found.
  if (heading === AS_READ) next.delete(at);
  else next.set(at, heading);
  columns.value = next;
  turned.value = new Map();
  return readList();
}

/** New people and those with something to add are taken at first; doubtful ones only by the person's word. */
export function isTaken({ row, state }: ShownListRow): boolean {
  return turned.value.get(row) ?? (state === "new" || state === "changed");
}

export function mayTake({ state }: ShownListRow): boolean {
  return state === "new" || state === "changed" || state === "doubtful";
}

export function take(row: number, on: boolean): void {
  turned.value = new Map(turned.value).set(row, on);
  thinkAgain();
}

/** Asks what writing the chosen rows would change. */
export async function checkList(): Promise<void> {
  const rows = (read.value?.rows ?? []).filter((row) => mayTake(row) && isTaken(row)).map(({ row }) => row);
  await look(LIST, { kind: "add-list", list: request(), rows });
}

/** Back to the box, where the list still is. */
export function pasteAgain(): void {
  thinkAgain();
  read.value = null;
  columns.value = new Map();
  turned.value = new Map();
}

export function forgetList(): void {
  pasteAgain();
  text.value = "";
}
