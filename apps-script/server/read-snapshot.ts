import type { CellContent, CellValue } from "../../shared/workbook/cell.ts";
import { locateTab } from "../../shared/workbook/locate.ts";
import type { TabName } from "../../shared/workbook/schema/tabs.ts";
import type { Area, TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { isoDayOf } from "./calendar-day.ts";
import { fromSheetFormula, writesDecimalComma } from "./formula-locale.ts";
import { withTabLinks } from "./tab-links.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The whole workbook at this moment: one read of values and one of formulas a tab. Only «Дорожная карта» is asked for its merged
 * areas, because only there the program merges, and only the list of tabs for its links. Charts on tabs of their own are passed over.
 */
export function readSnapshot(spreadsheet: Spreadsheet): WorkbookSnapshot {
  const read = cellReader(spreadsheet);
  const sheets = spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  const readPlain = cellReader(spreadsheet, { formulas: false });
  const plain = sheets.map((sheet) => readTab(sheet, isBookkeeping(sheet) ? readPlain : read));
  const tabs = withTabLinks(sheets, plain);
  const form = locateTab({ tabs }, "Дорожная карта")?.tab;
  return {
    tabs: tabs.map((tab, index) => {
      if (tab !== form) return tab;
      const merges = (sheets[index] as Sheet).getDataRange().getMergedRanges().map(areaOf);
      return { ...tab, merges };
    }),
  };
}

/** Hidden tabs of words alone: the program writes no formula there and has no use for one. */
function isBookkeeping(sheet: Sheet): boolean {
  return sheet.getName() === "Журнал" || sheet.getName() === "Справочники";
}

/**
 * Only some tabs, by their names, and only what their cells show: one read a tab. Null where a tab is not there under its name,
 * so that whoever asks must read the whole workbook to find it.
 */
export function readShown(
  spreadsheet: Spreadsheet,
  names: readonly TabName[],
  { formulas } = { formulas: false },
): WorkbookSnapshot | null {
  const read = cellReader(spreadsheet, { formulas });
  const tabs: TabSnapshot[] = [];
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return null;
    tabs.push({ name, hidden: false, rows: read(sheet.getDataRange()), merges: [] });
  }
  return { tabs };
}

export type CellReader = (range: Range) => CellContent[][];

/** Reads ranges of a spreadsheet into what the core knows: days as ISO text, formulas with commas, nothing as null. */
export function cellReader(
  spreadsheet: Spreadsheet,
  { formulas: readsFormulas } = { formulas: true },
): CellReader {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const decimalComma = writesDecimalComma(spreadsheet.getSpreadsheetLocale());
  return (range) => {
    const formulas = readsFormulas ? range.getFormulas() : [];
    return range.getValues().map((row, down) =>
      row.map((value, right): CellContent => {
        const formula = formulas[down]?.[right];
        const content = contentOf(value, timeZone);
        if (!formula) return content;
        return {
          formula: fromSheetFormula(formula, decimalComma),
          value: isErrorText(content) ? null : content,
        };
      }),
    );
  };
}

function readTab(sheet: Sheet, read: CellReader): TabSnapshot {
  const range = sheet.getDataRange();
  const rows = read(range);
  // A column of checkboxes that somebody inserted by hand is FALSE down to the last row of the sheet.
  let used = rows.length;
  while (used > 0 && (rows[used - 1] as CellContent[]).every((cell) => cell === null || cell === false))
    used -= 1;
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    rows: rows.slice(0, used),
    merges: [],
  };
}

/** Where a range lies. */
export function areaOf(range: Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    lastRow: range.getLastRow(),
    lastColumn: range.getLastColumn(),
  };
}

function contentOf(value: unknown, timeZone: string): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (isDate(value)) {
    const date = isoDayOf(value, timeZone);
    const moment = value as unknown as GoogleAppsScript.Base.Date;
    return date === null ? Utilities.formatDate(moment, timeZone, "HH:mm") : { date };
  }
  return value === "" || value === null || value === undefined ? null : String(value);
}

/** Not `instanceof`: the Date may come from Google's side of the fence. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** «#REF!», «#N/A» and «Loading...» are no values. */
function isErrorText(content: CellValue): boolean {
  return typeof content === "string" && /^(#[A-ZА-Я0-9/?!]+|Loading\.\.\.|Загрузка\.\.\.)$/.test(content);
}
