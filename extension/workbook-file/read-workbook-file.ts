import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { dayNumberToISODate } from "../../shared/calendar/iso-date.ts";
import type { CellContent, CellValue } from "../../shared/workbook/cell.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { refuseForeignFile } from "./refuse-foreign-file.ts";
import { WorkbookFileProblem } from "./workbook-file-problem.ts";

/**
 * Reads an .xlsx file into a snapshot. Nothing leaves the machine and nothing is kept.
 * @throws WorkbookFileProblem with one Russian sentence where the bytes are not a readable .xlsx file
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  refuseForeignFile(bytes);
  const workbook = await readXlsx(bytes, { readStyles: true }).catch(() => {
    throw new WorkbookFileProblem("Не удалось прочитать файл: он повреждён или не является книгой .xlsx.");
  });
  return { tabs: workbook.sheets.map(tabOf) };
}

function tabOf(sheet: Sheet): TabSnapshot {
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((row, down) =>
      Array.from(row, (value, right) => contentOf(sheet.cells?.get(`${down},${right}`), value ?? null)),
    ),
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRow + 1,
      column: merge.startCol + 1,
      lastRow: merge.endRow + 1,
      lastColumn: merge.endCol + 1,
    })),
  };
}

type FileValue = string | number | boolean | Date | null;

function contentOf(cell: Cell | undefined, value: FileValue): CellContent {
  if (cell?.formula !== undefined) {
    // LibreOffice saves a tick as a formula without arguments.
    if (/^(TRUE|FALSE)\(\)$/i.test(cell.formula)) return /^TRUE/i.test(cell.formula);
    const result = cellValueOf(cell.formulaResult ?? value);
    return { formula: `=${cell.formula}`, value: isErrorText(result) ? null : result };
  }
  if (cell?.hyperlink?.target && typeof value === "string")
    return { text: value, href: cell.hyperlink.target };
  return cellValueOf(value);
}

/** The file's day numbers come back as UTC midnights: the UTC day is the day written, in every time zone. */
function cellValueOf(value: FileValue): CellValue {
  if (value instanceof Date) {
    const days = Math.floor(value.getTime() / 86_400_000);
    return Number.isFinite(days) ? { date: dayNumberToISODate(days) } : null;
  }
  return value === "" ? null : value;
}

/** «#REF!» and «#N/A» are no values. */
function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
}
