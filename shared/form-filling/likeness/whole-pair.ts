import type { FieldKey } from "../../report/report-fields.ts";
import type { ReadText } from "../read-text.ts";

/** Begins the keys of the fields that count pairs of one form of mentoring. */
export const WHOLE_PAIR = "pairings.form.";

/**
 * Whether a field may be asked for where the texts name these forms of mentoring: «учитель – ученик» in the question itself asks for
 * the pairs of that form and of no other.
 */
export function fitsForms(field: FieldKey, own: ReadText, headings: readonly ReadText[]): boolean {
  const isForm = field.startsWith(WHOLE_PAIR);
  if (own.forms.size > 0) return isForm && own.forms.has(field.slice(WHOLE_PAIR.length));
  if (!isForm) return true;
  const named = headings.filter(({ forms }) => forms.size > 0);
  return named.length === 0 || named.some(({ forms }) => forms.has(field.slice(WHOLE_PAIR.length)));
}
