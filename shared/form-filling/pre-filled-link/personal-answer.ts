import { EMAIL, INITIALS, PHONE } from "../../people/personal-words.ts";
import type { FieldKey } from "../../report/report-fields.ts";
import type { Question } from "../question.ts";

/** Fields of the report that name a person or lead to one. */
const PERSONAL = /\.(?:fullName|phone|email)$/;

const PATTERNS = [
  EMAIL,
  PHONE,
  ...INITIALS,
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
