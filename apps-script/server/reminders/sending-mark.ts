import type { Mail } from "../../../shared/reminders/mail.ts";
import { forgetText, keepText, keptText } from "../kept-text.ts";

/** A mail that is being sent: whether it left is unknown once a run dies here. */
export type SendingMark = Pick<Mail, "to" | "things">;

const HEAD = "напоминания: отправляется";

/** Remembers, before a mail is sent, what it reminds of. */
export function markSending({ to, things }: Mail): void {
  keepText(HEAD, JSON.stringify({ to, things }));
}

/** What a broken-off run was sending, null where none was broken off. */
export function sendingMark(): SendingMark | null {
  const text = keptText(HEAD);
  return text === null ? null : (JSON.parse(text) as SendingMark);
}

export function clearMark(): void {
  forgetText(HEAD);
}
