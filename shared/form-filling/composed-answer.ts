import { partsOfFullName } from "../people/full-name.ts";
import type { Report, ReportValue } from "../report/report.ts";
import type { FieldKey } from "../report/report-fields.ts";
import { type AskedValue, asked, notAsked } from "./conversion/asked-value.ts";
import { contactAsked } from "./conversion/contact-answer.ts";
import { particularsAsked } from "./conversion/document-particulars.ts";
import { nameAsked } from "./conversion/person-name.ts";
import { joinedName } from "./name-parts.ts";
import type { Question } from "./question.ts";
import { readable } from "./words.ts";

const OF_A_PERSON = /^(?:head|curator)\.(?:fullName|position|phone|email)$/;
const OF_A_DOCUMENT = /\.(?:number|date|orderNumber|orderDate)$/;

/**
 * What a question asks of a field: the value itself, or one made of it and of others. «№ и дата приказа» in one box asks for more than
 * the number, «Имя» for less than the whole name.
 * @example composedAnswer({ text: "Реквизиты приказа (№, дата)", … }, "documents.introduction.number", "12", values) // «№ 12 от 01.09.2025»
 */
export function composedAnswer(
  { text, help, kind, splitInto }: Question,
  field: FieldKey,
  value: ReportValue,
  values: Report["values"],
): AskedValue {
  const isName = OF_A_PERSON.test(field) && field.endsWith(".fullName") && typeof value === "string";
  if (splitInto === "full-name") return isName ? inOrder(value as string) : asked(value);
  if (kind !== "text" && kind !== "multiline") return asked(value);
  if (OF_A_DOCUMENT.test(field)) return particularsAsked(readable(text), help, field, values) ?? asked(value);
  if (!OF_A_PERSON.test(field)) return asked(value);
  const contact = contactAsked(readable(text), field, values);
  return contact ?? (isName ? nameAsked(readable(text), help, value as string) : asked(value));
}

/** A name for the boxes of its parts, surname first. */
function inOrder(fullName: string): AskedValue {
  const parts = partsOfFullName(fullName);
  if (parts === null)
    return notAsked(`Не ясно, где здесь фамилия, имя и отчество: «${fullName}». Впишите их сами.`);
  return asked(joinedName(parts), parts.sure ? "" : "Проверьте, что фамилия в книге стоит первой.");
}
