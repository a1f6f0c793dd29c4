import { openPackage, type PackageParts } from "../patch/package-parts.ts";
import { openWorkbookPart, type WorkbookPart } from "../patch/workbook-part.ts";
import { withoutHollowCells } from "./hollow-cells.ts";
import { withoutWrittenDays } from "./written-days.ts";

/** The file without what the library that reads cells mistakes; the very same bytes where there is nothing of the kind. */
export function forTheReader(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = openPackage(bytes);
  const { system } = dropChartSheets(parts);
  for (const name of parts.names())
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name) && parts.has(name))
      parts.write(name, withoutWrittenDays(withoutHollowCells(parts.text(name)), system));
  return parts.file();
}

/** Tabs that consist of one chart, an old macro or a dialogue hold no cells, and a book with them is taken for a damaged one. */
function dropChartSheets(parts: PackageParts): WorkbookPart {
  const workbook = openWorkbookPart(parts);
  const others = workbook.sheets().filter(({ kind }) => kind !== "worksheet");
  if (others.length === 0) return workbook;
  workbook.dropSheets(new Set(others.map(({ id }) => id)));
  workbook.store();
  return workbook;
}
