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

/** The spelling a hint asks for («ДД/ММ/ГГГГ»), or null where it asks for none. */
export function hintedSpelling(date: ISODate, hint: string): string | null {
  const mask = /(дд|мм|гггг|dd|mm|yyyy)([./-])(дд|мм|dd|mm)\2(гггг|дд|yyyy|dd)(?![а-яёa-z])/i.exec(hint);
  if (mask === null) return null;
  const [year, month, day] = date.split("-") as [string, string, string];
  const part = (letters: string) => (/^[дd]/i.test(letters) ? day : /^[мm]/i.test(letters) ? month : year);
  const parts = [mask[1]!, mask[3]!, mask[4]!].map(part);
  return new Set(parts.map((_, index) => mask[[1, 3, 4][index]!]!.charAt(0).toLowerCase())).size === 3
    ? parts.join(mask[2])
    : null;
}
