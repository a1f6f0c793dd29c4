import { signal } from "@preact/signals";
import { showChecklist, who } from "./checklist-state.ts";
import { callServer } from "./server-calls.ts";

/** Ticks on their way to the sheet, by code: shown at once, taken back where the sheet refuses them. */
export const onTheWay = signal<ReadonlyMap<string, boolean>>(new Map());
/** Why the last tick was not written; "" when it was. */
export const tickFailure = signal("");
/** True after a tick without a name: the field asks for one. */
export const nameMissing = signal(false);

// One after the other: a late answer to an earlier tick would show the list as it was before the later one.
let last: Promise<void> = Promise.resolve();

/** Ticks or unticks an item: in the view at once, in the sheet as soon as the ticks before it are written. */
export function tick(code: string, done: boolean): void {
  const name = who.value.trim();
  if (done && name === "") {
    nameMissing.value = true;
    return;
  }
  nameMissing.value = false;
  tickFailure.value = "";
  onTheWay.value = new Map(onTheWay.value).set(code, done);
  last = last.then(async () => {
    const reply = await callServer("setDone", { code, done, day: null, who: name });
    if (reply.ok) showChecklist(reply.value);
    else tickFailure.value = `Отметка не записана. ${reply.message}`;
    const rest = new Map(onTheWay.value);
    // A second click meanwhile has an answer of its own to wait for.
    if (rest.get(code) === done) rest.delete(code);
    onTheWay.value = rest;
  });
}
