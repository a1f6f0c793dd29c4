import type { Mail } from "../../../shared/reminders/mail.ts";

/** A mail that is being sent: whether it left is unknown once a run dies here. */
export type SendingMark = Pick<Mail, "to" | "things">;

/** The head stands there last and goes first: a mark without it is none. */
const HEAD = "напоминания: отправляется";
/** A property holds 9 kB, and a sign of JSON text is three bytes at most. */
const PIECE = 3000;

/** Remembers, before a mail is sent, what it reminds of. */
export function markSending({ to, things }: Mail): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = JSON.stringify({ to, things });
  const pieces = Math.ceil(text.length / PIECE);
  for (let at = 0; at < pieces; at += 1)
    properties.setProperty(`${HEAD} ${at}`, text.slice(at * PIECE, (at + 1) * PIECE));
  properties.setProperty(HEAD, String(pieces));
}

/** What a broken-off run was sending, null where none was broken off. */
export function sendingMark(): SendingMark | null {
  const properties = PropertiesService.getDocumentProperties();
  const pieces = Number(properties.getProperty(HEAD) ?? 0);
  if (pieces === 0) return null;
  const text = Array.from({ length: pieces }, (_, at) => properties.getProperty(`${HEAD} ${at}`) ?? "");
  return JSON.parse(text.join("")) as SendingMark;
}

export function clearMark(): void {
  const properties = PropertiesService.getDocumentProperties();
  const pieces = Number(properties.getProperty(HEAD) ?? 0);
  properties.deleteProperty(HEAD);
  for (let at = 0; at < pieces; at += 1) properties.deleteProperty(`${HEAD} ${at}`);
}
