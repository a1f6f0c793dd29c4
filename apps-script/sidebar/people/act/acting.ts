import { signal } from "@preact/signals";
import type { PeopleAct, PeoplePreview } from "../../../server/people/people-api.ts";
import { callServer } from "../../server-calls.ts";
import { busy, people, say } from "../people-model.ts";

/** An act that is being looked at before it is carried out. */
export type Acting = {
  /** Which form or card asked for it: it is shown there. */
  readonly key: string;
  readonly act: PeopleAct;
  /** Null where it cannot be done: the problem says why. */
  readonly preview: PeoplePreview | null;
  readonly problem: string;
};

export const acting = signal<Acting | null>(null);

/** Asks what an act would change; nothing is written. */
export async function look(key: string, act: PeopleAct): Promise<void> {
  if (busy.value !== "") return;
  busy.value = "Смотрю, что изменится…";
  const reply = await callServer("previewPeopleAct", act);
  busy.value = "";
  acting.value = reply.ok
    ? { key, act, preview: reply.value, problem: "" }
    : { key, act, preview: null, problem: reply.message };
}

/** Carries out what was looked at. @returns whether it is written */
export async function carryOut(): Promise<boolean> {
  const now = acting.value;
  if (now === null || now.preview === null || busy.value !== "") return false;
  busy.value = "Записываю. Не закрывайте панель.";
  const reply = await callServer("actOnPeople", { act: now.act, shown: now.preview.fingerprint });
  busy.value = "";
  if (!reply.ok) {
    acting.value = { ...now, problem: reply.message };
    return false;
  }
  if (reply.value.kind === "changed") {
    const { preview, message } = reply.value;
    acting.value = { ...now, preview, problem: message };
    return false;
  }
  const { state, said, undo } = reply.value;
  acting.value = null;
  people.value = { kind: "read", state };
  say(said, { undo });
  return true;
}

/** Back to the form, where everything typed still is. */
export function thinkAgain(): void {
  acting.value = null;
}
