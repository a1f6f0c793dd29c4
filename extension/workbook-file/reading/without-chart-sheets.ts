import { openPackage } from "../patch/package-parts.ts";
import { openWorkbookPart } from "../patch/workbook-part.ts";

/**
 * The file as it would be without the tabs that consist of one chart, an old macro or a dialogue: they hold no cells, and the
 * reader takes a book with them for a damaged one. A file without such tabs comes back as it is.
 */
export async function withoutChartSheets(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = openPackage(bytes);
  const workbook = openWorkbookPart(parts);
  const others = workbook.sheets().filter(({ kind }) => kind !== "worksheet");
  if (others.length === 0) return bytes;
  workbook.dropSheets(new Set(others.map(({ id }) => id)));
  workbook.store();
  return parts.file();
}
