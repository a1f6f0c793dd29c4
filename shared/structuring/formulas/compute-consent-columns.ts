import type { ISODate } from "../../calendar/iso-date.ts";
import { locateTab } from "../../workbook/locate.ts";
import { dateOf, type TableRow, type Workbook } from "../../workbook/read-workbook.ts";
import { consentMarks } from "../../workbook/schema/pairing-formulas.ts";
import { searchKey } from "../../workbook/schema/search-key.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ColumnResults, wordsAt } from "./column-results.ts";

/** The results of the calculated column of «Согласия». */
export function computeConsentColumns(
  snapshot: WorkbookSnapshot,
  workbook: Workbook,
  today: ISODate,
): ColumnResults {
  const consents = locateTab(snapshot, "Согласия");
  const valid = new Map(
    workbook.tables.Согласия.filter((row) => isValidToday(row, today)).map((row) => [
      row.row,
      consentWordsOf(row, "Кто подписал").toLowerCase() === "законный представитель"
        ? consentMarks.representative
        : consentMarks.self,
    ]),
  );
  return new Map([
    [
      "Участник для поиска",
      (row) => {
        const code = wordsAt(consents, row, "Код участника");
        return code === "" ? "" : `${valid.get(row) ?? consentMarks.none};${searchKey(code)}`;
      },
    ],
  ]);
}

/** Words of a row of «Согласия»: "" where its cell is empty. */
export const consentWordsOf = (row: TableRow<"Согласия">, heading: string) =>
  String(row.values.get(heading) ?? "");

/** The consent to the processing of personal data is valid on the day, clause by clause as the formula says it. */
export function isValidToday(row: TableRow<"Согласия">, today: ISODate): boolean {
  const signed = dateOf(row, "Дата");
  const until = dateOf(row, "Действует до");
  const withdrawn = dateOf(row, "Отозвано");
  return (
    consentWordsOf(row, "Вид").toLowerCase() === "обработка пд" &&
    signed !== null &&
    signed <= today &&
    !row.unread.has("Действует до") &&
    !row.unread.has("Отозвано") &&
    (until === null || until >= today) &&
    (withdrawn === null || withdrawn > today)
  );
}
