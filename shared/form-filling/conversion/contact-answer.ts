import type { Report } from "../../report/report.ts";
import type { FieldKey } from "../../report/report-fields.ts";
import { type AskedValue, asked, notAsked } from "./asked-value.ts";

const CONTACT = /^(head|curator)\.(fullName|position|phone|email)$/;

/** What is asked of a person side by side, and what the workbook calls it when it has none. */
const PARTS = [
  { part: "fullName", words: /фио(?![а-я])|ф\. ?и\. ?о\./, missing: "имени" },
  { part: "position", words: /должност/, missing: "должности" },
  { part: "phone", words: /телефон|(?<![а-я])тел\.?(?![а-я])/, missing: "телефона" },
  { part: "email", words: /email|e-mail|почт/, missing: "почты" },
] as const;

/**
 * Several things of one person for a question that asks for them in one box, in its order; null where it asks for one. One of them
 * missing refuses all.
 * @example contactAsked("куратор (фио, должность, телефон)", "curator.fullName", values) // «Примерова Анна Тестовна, методист, 8 800 000-00-00»
 */
export function contactAsked(question: string, field: FieldKey, values: Report["values"]): AskedValue | null {
  const whose = CONTACT.exec(field)?.[1];
  const found = PARTS.map((each) => ({ ...each, at: question.search(each.words) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  if (whose === undefined || found.length < 2 || /(?<![а-я])или(?![а-я])/.test(question)) return null;
  const said = found.map(({ part }) => values[`${whose}.${part}` as FieldKey]);
  const missing = found.find((_, place) => said[place] === undefined);
  return missing === undefined
    ? asked(said.join(", "))
    : notAsked(
        `Форма спрашивает несколько сведений сразу, а ${missing.missing} в книге нет. Впишите ответ сами.`,
      );
}
