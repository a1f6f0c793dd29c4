import type { FieldKey } from "../../report/report-fields.ts";
import type { Question } from "../question.ts";

/** Fields of the report that name a person or lead to one. */
const PERSONAL = /\.(?:fullName|phone|email)$/;

const PATTERNS = [
  // kurator@example.ru
  /[^\s@]+@[^\s@]+\.[^\s@]+/,
  // +7 900 000-00-00, 8(900)0000000; not an ИНН of ten digits, an ОГРН of thirteen
  /(?<!\d)(?:\+7|8|7)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/,
  // «Кураторова К. П.», «К.П. Кураторова»
  /[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\./,
  /[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+/,
  // «Примеровна», «Петровичу»: a patronymic gives away a name
  /[А-ЯЁ][а-яё]+(?:вич|ич|вн|чн|шн)(?:а|у|ем|е|ы|ой)?(?![а-яё])|\s(?:оглы|кызы)(?![а-яё])/,
];

/**
 * Whether an answer names a person or says how to reach one: such words do not belong into an address, which the browser keeps
 * in its history. Rather once too often than once too seldom.
 */
export function isPersonal(field: FieldKey | null, question: Question, shown: string): boolean {
  if (question.kind === "email" || question.kind === "phone") return true;
  if (field !== null && PERSONAL.test(field)) return true;
  return PATTERNS.some((pattern) => pattern.test(shown));
}
