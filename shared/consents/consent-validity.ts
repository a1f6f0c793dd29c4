import type { ISODate } from "../calendar/iso-date.ts";
import { dateOf } from "../workbook/read-workbook.ts";
import type { Consent } from "./consent-kinds.ts";

/** Why a row of «Согласия» is no consent on a day. */
export type ConsentFault =
  | "not-dated"
  | "not-yet"
  | "expired"
  | "withdrawn"
  /** A withdrawal or an end whose day nobody can read is still one: the gate stays shut until a person looks. */
  | "unread-end"
  | "unread-withdrawal";

/**
 * What is wrong with a consent on a day, the gravest first; null where it is signed on or before the day, not expired and not withdrawn
 * by then (152-ФЗ, статья 9).
 */
export function consentFault(row: Consent, on: ISODate): ConsentFault | null {
  const signed = dateOf(row, "Дата");
  const until = dateOf(row, "Действует до");
  const withdrawn = dateOf(row, "Отозвано");
  if (row.unread.has("Отозвано")) return "unread-withdrawal";
  if (withdrawn !== null && withdrawn <= on) return "withdrawn";
  if (signed === null) return "not-dated";
  if (signed > on) return "not-yet";
  if (row.unread.has("Действует до")) return "unread-end";
  return until !== null && until < on ? "expired" : null;
}

export function isValidConsent(row: Consent, on: ISODate): boolean {
  return consentFault(row, on) === null;
}
