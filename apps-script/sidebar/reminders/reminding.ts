import { signal } from "@preact/signals";
import type { Reply } from "../../../shared/messages/reply.ts";
import type { ReadyReminders, Reminded, RemindersState } from "../../server/reminders/reminder-api.ts";
import type { FeatureReading } from "../feature-view.tsx";
import { callServer } from "../server-calls.ts";

/** When and how far ahead, as the person chooses it; the numbers as typed. */
export type Choice = { readonly daysAhead: string; readonly weekday: number; readonly hour: number };

export const reminding = signal<FeatureReading<RemindersState>>({ kind: "unread" });
export const choice = signal<Choice>({ daysAhead: "7", weekday: 1, hour: 8 });

/** Reads whether mails are sent and what they would be; `daysAhead` as typed, null: as switched on. */
export async function lookAtMails(daysAhead: string | null = null): Promise<void> {
  const shown = reminding.value;
  // The form stays where it is while its mails are planned anew.
  if (daysAhead === null || shown.kind !== "read")
    reminding.value = waiting("Смотрю, кому и о чём напомнить…");
  const chosen = choice.value;
  const reply = await callServer("remindersState", {
    daysAhead: daysAhead === null ? null : daysOf(daysAhead),
  });
  if (!reply.ok && daysAhead !== null && shown.kind === "read") {
    reminding.value = { ...shown, said: reply.message, problem: true };
    return;
  }
  show(reply.ok ? { ok: true, value: { state: reply.value, said: "", problem: false } } : reply);
  // What was chosen and not saved yet stays chosen.
  if (daysAhead !== null && reply.ok) choice.value = chosen;
}

export async function switchOn({ preview }: ReadyReminders): Promise<void> {
  const { daysAhead, weekday, hour } = choice.value;
  reminding.value = waiting("Включаю напоминания…");
  const shown = preview.fingerprint;
  show(await callServer("switchOnReminders", { daysAhead: daysOf(daysAhead), weekday, hour, shown }));
}

export async function switchOff(): Promise<void> {
  reminding.value = waiting("Выключаю напоминания…");
  show(await callServer("switchOffReminders"));
}

export async function sendNow({ preview, daysAhead }: ReadyReminders): Promise<void> {
  reminding.value = waiting("Отправляю письма. Не закрывайте панель.");
  const chosen = choice.value;
  show(await callServer("sendReminders", { daysAhead, shown: preview.fingerprint }));
  choice.value = chosen;
}

/** Shows the list where addresses are written, and says what to do there. */
export async function openAddresses(): Promise<void> {
  const before = reminding.value;
  const reply = await callServer("openAddressList");
  if (before.kind !== "read") return;
  const said = reply.ok
    ? "Открыта вкладка «Справочники»: впишите адреса рядом с ответственными и нажмите «Проверить ещё раз»."
    : reply.message;
  reminding.value = { ...before, said, problem: !reply.ok };
}

function show(reply: Reply<Reminded>): void {
  if (!reply.ok) {
    reminding.value = { kind: "failed", message: reply.message };
    return;
  }
  const { state } = reply.value;
  reminding.value = { kind: "read", ...reply.value };
  if (state.kind !== "ready") return;
  choice.value = { daysAhead: String(state.daysAhead), weekday: state.weekday, hour: state.hour };
}

function waiting(words: string): FeatureReading<RemindersState> {
  return { kind: "waiting", words };
}

/** An empty field is no number of days: the server says what to write. */
function daysOf(typed: string): number {
  return typed.trim() === "" ? -1 : Number(typed.replace(",", "."));
}
