import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readShown, readSnapshot } from "../read-snapshot.ts";

const TABS = [
  "Паспорт",
  "Справочники",
  "Наставники",
  "Наставляемые",
  "Пары",
  "Согласия",
  "Программы",
  "Встречи",
] as const;

/** As much of the workbook as the section «Люди» shows; the whole where a tab was renamed. */
export function readPeopleBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookSnapshot {
  return readShown(spreadsheet, TABS, { formulas: true }) ?? readSnapshot(spreadsheet);
}
