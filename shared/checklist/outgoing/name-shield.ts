import { shieldNames } from "../../people/shield-names.ts";
import { textOf, type Workbook } from "../../workbook/read-workbook.ts";

/**
 * Puts codes in place of the names of mentees: for texts that leave the workbook (mails, calendars). The plan itself names nobody, but
 * people type into it.
 * @example nameShield(workbook)("Встреча с Образцовым Петром и П. Образцовым") // "Встреча с Н-001 и Н-001"
 */
export function nameShield({ tables }: Workbook): (text: string) => string {
  return shieldNames(
    tables.Наставляемые.map((row) => ({ name: textOf(row, "ФИО"), code: textOf(row, "Код") })),
  );
}
