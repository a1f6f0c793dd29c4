import { dateParts, dottedDate, type ISODate } from "../../calendar/iso-date.ts";
import { monthGenitive, monthOfFullName } from "../../calendar/month-names.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { Question } from "../question.ts";
import { dateSpellings, hintedSpelling } from "./convert-date.ts";

/** A day in the spellings that a form takes, the one it asks for first. */
export type SpelledDate = {
  readonly spellings: readonly string[];
  /** What the person should know where less than the day is written; "" where the whole day is. */
  readonly remark: string;
};

const YEAR_MASK = /(?<![дмdm./-])(?:г{4}|y{4})(?![а-яa-z./-])/;
const MONTH_MASK = /(?<![дd./-])(?:мм|mm)([./-])(?:г{4}|y{4})(?![а-яa-z])/;
const ASKS_YEAR = /(?<!\d ?|[а-я])год[ау]?(?![а-я])/;
const ASKS_MONTH = /(?<![а-я])месяц[а-я]*(?: и|,)? год(?![а-я])/;
/** Words beside a year that ask for more than it, or for a year that is no day's: «учебный год». */
const ASKS_MORE = /дат|числ|день|дня|когда|учебн|отчетн|дд|dd/;
const IN_LETTERS = /прописью|словом|словами|(?:дд|число|день)[ ,]+месяц[а-я]*[ ,]+г{4}/;
const SHOWN_AS = "(?:^|(?:например|пример|образец|формат[а-я]*|вид[еа]?)[^а-я\\d]{0,4})";
const IN_WORDS = new RegExp(`${SHOWN_AS}"?(\\d{1,2})"? ([а-я]{3,8}) 20\\d\\d( ?(?:г\\.|года)?)`);
const IN_DIGITS = new RegExp(`${SHOWN_AS}(\\d{4}|\\d{2})([./-])(\\d{2})\\2(\\d{4}|\\d{2})(?!\\d)`);

/**
 * A day as a text box asks for it, by a mask («ДД/ММ/ГГ»), an example («2 февраля 2026 г.») or its words («месяц и год»).
 * @example spelledDate("2026-02-02", { help: "Например: 5 марта 2025 г.", … }).spellings // ["2 февраля 2026 г."]
 */
export function spelledDate(date: ISODate, question: Question): SpelledDate {
  const hint = `${question.help} ${question.text}`;
  const masked = hintedSpelling(date, hint);
  if (masked !== null) return { spellings: [masked], remark: "" };
  const part = askedPart(question);
  if (part !== null) {
    const { year, month } = dateParts(date);
    const digits = String(month).padStart(2, "0");
    const spellings = part.kind === "year" ? [String(year)] : [`${digits}${part.separator}${year}`];
    return { spellings, remark: wholeDateRemark(date) };
  }
  const shown = byExample(date, comparisonKey(question.help));
  if (shown !== null) return { spellings: [shown], remark: "" };
  const inWords = dateInWords(date);
  const letters = [`${inWords} г.`, `${inWords} года`, inWords];
  const usual = dateSpellings(date);
  return { spellings: IN_LETTERS.test(comparisonKey(hint)) ? letters : [...usual, ...letters], remark: "" };
}

/** What the form asks of a day where it asks for less than the day. */
type AskedPart = { readonly kind: "year" } | { readonly kind: "month"; readonly separator: string };

function askedPart({ help, text }: Question): AskedPart | null {
  const [hint, asked] = [comparisonKey(help), comparisonKey(text)];
  const month = MONTH_MASK.exec(hint) ?? MONTH_MASK.exec(asked);
  if (month !== null) return { kind: "month", separator: month[1]! };
  if (ASKS_MONTH.test(asked) && !ASKS_MORE.test(asked)) return { kind: "month", separator: "." };
  const isYearAlone = (words: string) =>
    YEAR_MASK.test(words) && !ASKS_MORE.test(words) && !/мм|mm|месяц/.test(words);
  return isYearAlone(hint) || isYearAlone(asked) || asksYearOnly({ text }) ? { kind: "year" } : null;
}

/** «Год утверждения положения»: a year and no more. */
export function asksYearOnly({ text }: Pick<Question, "text">): boolean {
  const asked = comparisonKey(text);
  return ASKS_YEAR.test(asked) && !ASKS_MORE.test(asked) && !/месяц/.test(asked);
}

export function wholeDateRemark(date: ISODate): string {
  return `В книге полная дата: ${dottedDate(date)}.`;
}

/** @example dateInWords("2026-02-02") // "2 февраля 2026" */
export function dateInWords(date: ISODate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthGenitive(month)} ${year}`;
}

function byExample(date: ISODate, help: string): string | null {
  const inWords = IN_WORDS.exec(help);
  if (inWords !== null && monthOfFullName(inWords[2]!) !== null) {
    const spelled = `${dateInWords(date)}${inWords[3]!.trimEnd()}`;
    return inWords[1]!.startsWith("0") && /^\d /.test(spelled) ? `0${spelled}` : spelled;
  }
  const inDigits = IN_DIGITS.exec(help);
  if (inDigits === null) return null;
  const [, first, mark, second, third] = inDigits as unknown as [string, string, string, string, string];
  if (first.length === 4) return third.length === 2 ? hintedSpelling(date, `гггг${mark}мм${mark}дд`) : null;
  const order = Number(second) > 12 ? ["мм", "дд"] : ["дд", "мм"];
  return hintedSpelling(date, [...order, "г".repeat(third.length)].join(mark));
}
