import { comparisonKey } from "../text/fold.ts";
import { EMAIL, PHONE } from "./personal-words.ts";

const PHONES = new RegExp(PHONE.source, "g");
const EMAILS = new RegExp(EMAIL.source, "g");

/**
 * Telephones of a text by their last ten digits, and addresses of mail, each in the one spelling by which two are equal.
 * @example contactKeys("+7 (900) 123-45-67, Mama@Example.ru") // ["9001234567", "mama@example.ru"]
 */
export function contactKeys(text: string): readonly string[] {
  const phones = (text.match(PHONES) ?? []).map((phone) => phone.replace(/\D/g, "").slice(-10));
  return [...new Set([...phones, ...(text.match(EMAILS) ?? []).map((mail) => comparisonKey(mail))])];
}
