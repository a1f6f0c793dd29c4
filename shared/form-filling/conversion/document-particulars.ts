import { dottedDate, parseISODate } from "../../calendar/iso-date.ts";
import type { Report } from "../../report/report.ts";
import { documentKinds, type FieldKey } from "../../report/report-fields.ts";
import { type AskedValue, asked, notAsked } from "./asked-value.ts";

/** The number and the date of one document. */
type Particulars = { readonly number: FieldKey; readonly date: FieldKey };

const PARTICULARS: readonly Particulars[] = [
  { number: "curator.orderNumber", date: "curator.orderDate" },
  ...Object.keys(documentKinds).map(
    (kind): Particulars => ({
      number: `documents.${kind}.number` as FieldKey,
      date: `documents.${kind}.date` as FieldKey,
    }),
  ),
];

const BOTH =
  /реквизит|(?:№|номер).*(?:дат[аыу]|от какого)|(?:дат[аыу]).*(?:№|номер)|№[^а-я\d]*от[^а-я\d]*(?:г\.?|года)?[^а-я\d]*$/;
/** What else may be asked in the same box. */
const MORE =
  /наименован|назван|кем (?:издан|подписан|утвержд)|ссылк|вид (?:документ|акт)|должност|фио|количеств/;
const DATE_FIRST = /дат[аыу][^№]{0,20}(?:№|номер)|от (?:"?_)[^№]*№|\d{2}\.\d{2}\.\d{4}[^№]*№/;

/**
 * The number and the date of a document for a question that asks for both in one box («Реквизиты приказа», «№ и дата»); null where it
 * asks for one of them. One without the other is refused: half an answer reads as a whole one.
 * @example particularsAsked("реквизиты приказа (№, дата)", "", "documents.introduction.number", values) // «№ 12 от 01.09.2025»
 */
export function particularsAsked(
  question: string,
  help: string,
  field: FieldKey,
  values: Report["values"],
): AskedValue | null {
  const particulars = PARTICULARS.find(({ number, date }) => number === field || date === field);
  if (particulars === undefined || !BOTH.test(question)) return null;
  if (MORE.test(question)) return notAsked("Форма спрашивает не только номер и дату. Впишите ответ сами.");
  const typed = values[particulars.number];
  const dated = values[particulars.date];
  const date = typeof dated === "string" ? parseISODate(dated) : null;
  const number = typeof typed === "string" || typeof typed === "number" ? bareNumber(String(typed)) : "";
  if (number === "" || date === null)
    return notAsked(
      `Форма спрашивает и номер, и дату, а ${number === "" ? "номера" : "даты"} в книге нет. Впишите ответ сами.`,
    );
  if (/(?:^|\s)от\s/.test(number))
    return notAsked(`В книге номер записан вместе с датой: «${number}». Впишите ответ сами.`);
  return asked(
    DATE_FIRST.test(`${question} ${help}`)
      ? `от ${dottedDate(date)} № ${number}`
      : `№ ${number} от ${dottedDate(date)}`,
  );
}

/** «№ 12-од» and «N12-од» are both 12-од. */
function bareNumber(typed: string): string {
  return typed.trim().replace(/^(?:№|N[o°º]?\.?(?=\s*\d))\s*/i, "");
}
