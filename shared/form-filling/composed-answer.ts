import type { FieldKey } from "../report/report-fields.ts";
import type { Question } from "./question.ts";
import { readable } from "./words.ts";

const PARTICULARS = /реквизит|(?:№|номер).*(?:дата|дату|от какого)|(?:дата|дату).*(?:№|номер)/;
const PART_OF_NAME = /^(?:фамили|имя|отчеств)/;
const WHOLE_NAME = /фио|полностью|фамили[а-я]*[ ,].*им[яе]/;

/**
 * Why a field alone is no answer: «№ и дата приказа» in one box asks for more than the number, «Имя» for less than the whole name.
 * Null where the field is all that is asked.
 * @example composedAnswer({ text: "Реквизиты приказа (№, дата)", … }, "documents.introduction.number") // "…"
 */
export function composedAnswer({ text, kind, splitInto }: Question, field: FieldKey): string | null {
  if (kind === "date" || splitInto !== undefined) return null;
  const asked = readable(text);
  if (/\.(?:n|orderN)umber$/.test(field) && PARTICULARS.test(asked)) {
    return "Форма спрашивает и номер, и дату сразу. Впишите их сами.";
  }
  if (field.endsWith(".fullName") && PART_OF_NAME.test(asked) && !WHOLE_NAME.test(asked)) {
    return "Форма спрашивает часть имени. Впишите её сами.";
  }
  return null;
}
