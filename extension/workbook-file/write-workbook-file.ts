import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { blankBook } from "./patch/blank-book.ts";
import { carryOut } from "./patch/carry-out.ts";
import { withResults } from "./patch/with-results.ts";

/**
 * The bytes of a new .xlsx workbook made by the edits of a plan: the same hands that change a standing file work on a blank one.
 * Formulas carry the values they give today, so that a preview without a calculator shows numbers.
 */
export async function writeWorkbookFile(edits: readonly SheetEdit[], today: ISODate): Promise<Uint8Array> {
  const parts = blankBook();
  await carryOut(parts, await withResults(async () => emptyWorkbook, edits, today));
  return parts.file();
}
