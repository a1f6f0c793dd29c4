import { codeNumber, codeText } from "../../people/code.ts";
import { comparisonKey } from "../../text/fold.ts";
import { textOf, type Workbook } from "../../workbook/read-workbook.ts";
import type { TabName } from "../../workbook/schema/tabs.ts";

/**
 * How a participant is named where names must not go: by the code, also where somebody typed a name; by the row where neither is known.
 * @example participantMark(workbook)("Образцов Пётр Примерович", "Согласия", 7) // "Н-001", or "участник из строки 7 вкладки «Согласия»"
 */
export function participantMark({
  tables,
}: Workbook): (mention: string, tab: TabName, row: number) => string {
  const codes = new Map<string, string>();
  for (const row of tables.Наставники) codes.set(comparisonKey(textOf(row, "ФИО")), textOf(row, "Код"));
  for (const row of tables.Наставляемые) codes.set(comparisonKey(textOf(row, "ФИО")), textOf(row, "Код"));
  return (mention, tab, row) =>
    personCode(mention) ??
    personCode(codes.get(comparisonKey(mention)) ?? "") ??
    `участник из строки ${row} вкладки «${tab}»`;
}

/** A code of a mentor or a mentee in its usual spelling, null for any other words: they may be a name. */
function personCode(text: string): string | null {
  for (const prefix of ["М", "Н"]) {
    const number = codeNumber(prefix, text);
    if (number !== null) return codeText(prefix, number);
  }
  return null;
}
