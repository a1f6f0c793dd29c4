import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { isNewer } from "../../shared/workbook/migrations/migrations.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readShown } from "./read-snapshot.ts";
import { UserProblem } from "./user-problem.ts";

/** Refuses to change a workbook that a newer program made. */
export function refuseNewer(snapshot: WorkbookSnapshot): void {
  if (isNewer(snapshot)) throw new UserProblem(NEWER_BOOK);
}

/** Kept with the spreadsheet: to tick reads two tabs only, and the version stands in neither. */
const KEY = "книга новее программы";

/** Looks, when the sidebar opens, whether a newer program made the workbook, for {@link refuseKnownNewer}. */
export function lookForNewer(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const lists = readShown(spreadsheet, ["Справочники"]);
  const properties = PropertiesService.getDocumentProperties();
  const isKnown = properties.getProperty(KEY) !== null;
  if (lists !== null && isNewer(lists)) properties.setProperty(KEY, "да");
  else if (isKnown) properties.deleteProperty(KEY);
}

/** Refuses to tick in a workbook that was found to be newer when the sidebar opened; costs no call to the spreadsheet. */
export function refuseKnownNewer(): void {
  if (PropertiesService.getDocumentProperties().getProperty(KEY) !== null) throw new UserProblem(NEWER_BOOK);
}
