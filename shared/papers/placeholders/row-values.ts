import { isCode } from "../../people/code.ts";
import { withoutPersonalWords } from "../../people/personal-words.ts";
import type { CellValue } from "../../workbook/cell.ts";
import { readText } from "../../workbook/read-cell.ts";
import { type TableRow, textOf } from "../../workbook/read-workbook.ts";
import { type TabName, tabSpec } from "../../workbook/schema/tabs.ts";
import type { Found } from "./placeholder.ts";

/** How a place is told: by the code of the row where it has one. */
export function placeOf(row: TableRow, heading: string): string {
  const code = row.values.get("Код") ?? row.values.get("Пара") ?? null;
  const which = readText(code) ?? `строка ${row.row}`;
  return `${row.tab}, ${which}, «${heading}»`;
}

/**
 * What stands in a row under a heading, of the schema or of the school's own. Where a workbook goes by codes, words that hold a name or a
 * contact are not written.
 */
export function cellFound(row: TableRow, heading: string, byCodes: boolean): Found {
  const place = placeOf(row, heading);
  const column = tabSpec(row.tab as TabName).columns.find((each) => each.heading === heading);
  const value = row.values.get(heading) ?? null;
  if (column?.kind === "date" || isDay(value))
    return { kind: "date", date: isDay(value) ? value.date : null, place };
  if (typeof value === "number") return { kind: "number", words: numberWords(value), place };
  if (typeof value === "boolean") return { kind: "words", words: value ? "да" : "нет", place };
  const words = textOf(row as TableRow<"Пары">, heading as "Код");
  if (byCodes && (words !== withoutPersonalWords(words) || namesPeople(heading, words)))
    return { kind: "words", words: "", place, why: BY_CODES };
  return { kind: "words", words, place };
}

/** Columns that hold codes as a rule: a surname typed there alone looks like any word. */
const CODES: readonly string[] = ["Наставник", "Наставляемый", "Наставляемые", "Код участника"];

function namesPeople(heading: string, words: string): boolean {
  return (
    CODES.includes(heading) && !words.split(/[;,\n]/).every((part) => part.trim() === "" || isCode(part))
  );
}

/** Why a name is not written where the workbook goes by codes. */
export const BY_CODES = "книга ведётся по кодам, имена впишите от руки";

/** @example numberWords(71.4) // "71,4" */
export function numberWords(value: number): string {
  return String(value).replace(".", ",");
}

function isDay(value: CellValue): value is Extract<CellValue, { date: unknown }> {
  return typeof value === "object" && value !== null;
}
