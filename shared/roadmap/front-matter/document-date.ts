import { type ISODate, isoDate } from "../../calendar/iso-date.ts";
import { monthOfFullName } from "../../calendar/month-names.ts";
import { comparisonKey } from "../../text/fold.ts";

const digits = /(^|[^\d.])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?(20\d{2}|\d{2})(?![\d/-])/g;
const words = /(^|[^\d.])["\s]*(\d{1,2})[\s."]*([а-я]+)[\s_]*(?:20[\s_]*)?(20\d{2}|\d{2})(?!\d)/g;
const iso = /(^|\D)(20\d{2})-(\d{2})-(\d{2})(?!\d)/g;

/** A date in a text and where it begins (in the {@link comparisonKey} of the text). */
type FoundDate = { readonly date: ISODate; readonly at: number };

/**
 * The whole dates of a stamp or order, in the spellings people use; a date without a year or day is none.
 * @example findDates("от « 04. » апреля 20 2022 г.") // 2022-04-04
 */
export function findDates(text: string): FoundDate[] {
  const key = comparisonKey(text);
  const found: FoundDate[] = [];
  const add = (at: number, year: number, month: number, day: number) => {
    const date = isoDate(year < 100 ? 2000 + year : year, month, day);
    if (date !== null) found.push({ date, at });
  };
  for (const match of key.matchAll(digits))
    add(match.index ?? 0, Number(match[4]), Number(match[3]), Number(match[2]));
  for (const match of key.matchAll(iso))
    add(match.index ?? 0, Number(match[2]), Number(match[3]), Number(match[4]));
  for (const match of key.matchAll(words)) {
    const month = monthOfFullName(match[3] ?? "");
    if (month !== null) add(match.index ?? 0, Number(match[4]), month, Number(match[2]));
  }
  return found.sort((a, b) => a.at - b.at);
}
