import { dottedDate, type ISODate, parseISODate } from "../../calendar/iso-date.ts";
import type { ReportValue } from "../../report/report.ts";
import type { Question } from "../question.ts";
import { type Conversion, done, refuse } from "./conversion.ts";

/** A date for a date control, "YYYY-MM-DD" whatever the page shows, within the control's limits. */
export function toDate(value: ReportValue, { constraints }: Question): Conversion {
  const date = typeof value === "string" ? parseISODate(value) : null;
  if (date === null) return refuse("Форма ждёт дату, а значение другое.");
  const min = parseISODate(constraints.min ?? "");
  const max = parseISODate(constraints.max ?? "");
  if ((min !== null && date < min) || (max !== null && date > max)) {
    const from = min === null ? "" : ` с ${dottedDate(min)}`;
    const to = max === null ? "" : ` по ${dottedDate(max)}`;
    return refuse(`Форма принимает даты${from}${to}, а значение ${dottedDate(date)}.`);
  }
  return done({ kind: "text", text: date }, dottedDate(date));
}

/** The spellings of a date in a text box, the usual one first. */
export function dateSpellings(date: ISODate): readonly string[] {
  const [year, month, day] = date.split("-") as [string, string, string];
  return [dottedDate(date), `${day}/${month}/${year}`, `${day}-${month}-${year}`, date];
}

const DAY = "дд|dd";
const MONTH = "мм|mm";
const YEAR = "гггг|гг|yyyy|yy";
const MASK = new RegExp(
  `(?<![а-яёa-z])(${DAY}|${MONTH}|${YEAR})([./-])(${DAY}|${MONTH})\\2(${YEAR}|${DAY})(?![а-яёa-z])`,
  "i",
);

/** The spelling a hint asks for («ДД/ММ/ГГГГ», «дд.мм.гг»), or null where it asks for none. Two digits of a year are of this century. */
export function hintedSpelling(date: ISODate, hint: string): string | null {
  const mask = MASK.exec(hint);
  if (mask === null) return null;
  const [year, month, day] = date.split("-") as [string, string, string];
  const letters = [mask[1]!, mask[3]!, mask[4]!].map((part) => part.toLowerCase());
  const short = letters.some((part) => /^(?:гг|yy)$/.test(part));
  if (short && !year.startsWith("20")) return null;
  const values: Readonly<Record<string, string>> = { д: day, d: day, м: month, m: month };
  const kinds = letters.map((part) => values[part.charAt(0)] ?? (part.length === 2 ? year.slice(2) : year));
  const named = new Set(letters.map((part) => "дdмm".indexOf(part.charAt(0)) >> 1));
  return named.size === 3 ? kinds.join(mask[2]) : null;
}
