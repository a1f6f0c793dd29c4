import { dottedDate, type ISODate, parseISODate } from "../../../shared/calendar/iso-date.ts";
import { hintedSpelling } from "../../../shared/form-filling/conversion/convert-date.ts";
import { type Control, isInput } from "./control.ts";
import { boxOf } from "./widgets/drop-down.ts";

/** Words in an empty box of a date. */
const ASKS_A_DAY = /^(?:(?:выберите|укажите|введите)\s+(?:дату|день)|select date|pick a day)$/i;
const ASKS_OTHER = /месяц|квартал|недел|врем|час|month|quarter|week|time|период/i;
const ANY_DAY = /дат|день|дд|date|day|dd/i;

const CALENDAR = "[aria-label*=calendar i], [aria-label*=календар i], [class*=calendar i]";

/**
 * Whether a box of plain text is one a calendar belongs to. The answer to such a question is a day, "YYYY-MM-DD", whatever way
 * the page spells it.
 */
export function isTypedDate(control: Control): boolean {
  if (!isInput(control) || control.type !== "text") return false;
  const hint = control.placeholder.trim();
  if (ASKS_OTHER.test(hint)) return false;
  if (ASKS_A_DAY.test(hint)) return true;
  if (control.getAttribute("role") === "combobox")
    return /^(?:dialog|grid)$/.test(control.getAttribute("aria-haspopup") ?? "") && ANY_DAY.test(hint);
  return ANY_DAY.test(hint) && boxOf(control).querySelector(CALENDAR) !== null;
}

/** A day as the box spells it: as its hint asks, else with dots. Anything else is left as it is. */
export function spelledDate(control: HTMLInputElement, text: string): string {
  const date = parseISODate(text);
  return date === null ? text : (hintedSpelling(date, control.placeholder) ?? dottedDate(date));
}

/** The day a box holds, "YYYY-MM-DD"; its text where that says no day. */
export function readDate(control: HTMLInputElement): string {
  const text = control.value.trim();
  const parts = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})$/.exec(text);
  if (parts === null) return text;
  const [, first, second, third] = parts as unknown as [string, string, string, string];
  const monthFirst = /^(?:мм|mm)/i.test(control.placeholder);
  const [year, month, day] =
    first.length === 4
      ? [first, second, third]
      : monthFirst
        ? [third, first, second]
        : [third, second, first];
  const spelled = `${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return (parseISODate(spelled) satisfies ISODate | null) ?? text;
}
