import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { dayNumberToISODate } from "../../shared/calendar/iso-date.ts";
import type { CellContent, CellValue } from "../../shared/workbook/cell.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { fileLinks } from "./reading/file-links.ts";
import { forTheReader } from "./reading/for-the-reader.ts";
import { movedFormula } from "./reading/moved-formula.ts";
import { refuseForeignFile } from "./refuse-foreign-file.ts";
import { WorkbookFileProblem } from "./workbook-file-problem.ts";

/**
 * Reads an .xlsx file into a snapshot. Nothing leaves the machine and nothing is kept.
 * @throws WorkbookFileProblem with one Russian sentence where the bytes are not a readable .xlsx file
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  refuseForeignFile(bytes);
  try {
    const cells = await forTheReader(bytes);
    const workbook = await readXlsx(cells, { readStyles: true });
    return { tabs: workbook.sheets.map((sheet) => tabOf(sheet, bytes)) };
  } catch {
    throw new WorkbookFileProblem("Не удалось прочитать файл: он повреждён или не является книгой .xlsx.");
  }
}

function tabOf(sheet: Sheet, bytes: Uint8Array): TabSnapshot {
  const cellAt = (down: number, right: number) => sheet.cells?.get(`${down},${right}`);
  const formulaAt = sharedFormulas(sheet);
  const leadsToPlaces = [...(sheet.cells?.values() ?? [])].some(({ hyperlink }) => hyperlink?.location);
  const links = leadsToPlaces ? fileLinks(bytes, sheet.name) : null;
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((row, down) =>
      Array.from(row, (value, right) => {
        const cell = cellAt(down, right);
        const href = links?.get(`${down + 1},${right + 1}`) ?? cell?.hyperlink?.target ?? "";
        return contentOf(cell, value ?? null, formulaAt(cell, down, right), href);
      }),
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

function contentOf(
  cell: Cell | undefined,
  value: FileValue,
  formula: string | undefined,
  href: string,
): CellContent {
  if (formula !== undefined) {
    // LibreOffice saves a tick as a formula without arguments.
    if (/^(TRUE|FALSE)\(\)$/i.test(formula)) return /^TRUE/i.test(formula);
    const result = cellValueOf(cell?.formulaResult ?? value);
    // Without words nobody can say what would be computed: the result is all there is.
    if (formula === "") return result;
    return { formula: `=${formula}`, value: isErrorText(result) ? null : result };
  }
  if (href !== "" && typeof value === "string") return { text: value, href };
  return cellValueOf(value);
}

/** The formula of a cell as it reads there, also where the file tells it in another cell (from zero, as the reader counts). */
function sharedFormulas(
  sheet: Sheet,
): (cell: Cell | undefined, down: number, right: number) => string | undefined {
  const told = new Map<number, { down: number; right: number; words: string }>();
  for (const [place, { formula, formulaType, formulaSharedIndex: number }] of sheet.cells ?? []) {
    if (formulaType !== "shared" || number === undefined || !formula || told.has(number)) continue;
    const [down, right] = place.split(",").map(Number) as [number, number];
    told.set(number, { down, right, words: formula });
  }
  return (cell, down, right) => {
    if (cell?.formula !== "" || cell.formulaSharedIndex === undefined) return cell?.formula;
    const first = told.get(cell.formulaSharedIndex);
    return first ? movedFormula(first.words, down - first.down, right - first.right) : "";
  };
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
