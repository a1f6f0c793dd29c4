import type { CellContent, CellValue } from "../../shared/workbook/cell.ts";
import type { Area, TabSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { isoDayOf } from "./calendar-day.ts";
import { fromSheetFormula, writesDecimalComma } from "./formula-locale.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The whole workbook at this moment: one read of values and one of formulas a tab. Charts on tabs of their own are passed over. */
export function readSnapshot(spreadsheet: Spreadsheet): WorkbookSnapshot {
  const read = cellReader(spreadsheet);
  return {
    tabs: spreadsheet
      .getSheets()
      .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
      .map((sheet) => readTab(sheet, read)),
  };
}

export type CellReader = (range: Range) => CellContent[][];

/** Reads ranges of a spreadsheet into what the core knows: days as ISO text, formulas with commas, nothing as null. */
export function cellReader(spreadsheet: Spreadsheet): CellReader {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const decimalComma = writesDecimalComma(spreadsheet.getSpreadsheetLocale());
  return (range) => {
    const formulas = range.getFormulas();
    return range.getValues().map((row, down) =>
      row.map((value, right): CellContent => {
        const formula = (formulas[down] as string[])[right];
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
    merges: range.getMergedRanges().map(areaOf),
  };
}

function areaOf(range: Range): Area {
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
