import { type CellContent, isDateValue, isFormula, isLink } from "../../shared/workbook/cell.ts";
import { serialOf } from "./calendar-day.ts";
import { AUTOMATIC, DATE_FORMAT, PLAIN_TEXT } from "./cell-looks.ts";
import { toSheetFormula, writesDecimalComma } from "./formula-locale.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes a rectangle of cells. Every text goes into cells formatted as plain text, because Sheets reads what a script writes
 * as if it were typed: «5.1» would become the fifth of January and «=…» a formula.
 */
export function writeCells(sheet: Sheet, range: Range, cells: readonly (readonly CellContent[])[]): void {
  setFormats(range, cells);
  range.setValues(cells.map((row) => row.map(plainEntry)));
  const row = range.getRow();
  const column = range.getColumn();
  writeFormulas(sheet, row, column, cells);
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      const rich = richEntry(sheet, cell);
      if (rich) sheet.getRange(row + down, column + right).setRichTextValue(rich);
    });
  });
}

function setFormats(range: Range, cells: readonly (readonly CellContent[])[]): void {
  const before = range.getNumberFormats();
  let changed = false;
  const after = cells.map((row, down) =>
    row.map((cell, right) => {
      const current = (before[down] as string[])[right] as string;
      const wanted = formatFor(cell, current);
      if (wanted !== current) changed = true;
      return wanted;
    }),
  );
  if (changed) range.setNumberFormats(after);
}

/** The format under which the cell keeps its kind, or the present one where that already does. */
function formatFor(cell: CellContent, current: string): string {
  if (cell === null) return current;
  if (typeof cell === "string" || isLink(cell)) return PLAIN_TEXT;
  if (isDateValue(cell)) return showsDays(current) ? current : DATE_FORMAT;
  // A number or formula in a plain-text cell is shown as letters and no longer counted.
  if (current === PLAIN_TEXT) return AUTOMATIC;
  return typeof cell === "number" && showsDays(current) ? AUTOMATIC : current;
}

function showsDays(format: string): boolean {
  return /d.*m|m.*d/i.test(format);
}

function plainEntry(cell: CellContent): string | number | boolean {
  if (cell === null || isFormula(cell) || isLink(cell)) return "";
  if (isDateValue(cell)) return serialOf(cell.date);
  return typeof cell === "string" && startsLikeFormula(cell) ? "" : cell;
}

/** Words that begin like a formula are written as rich text besides, which Sheets never interprets. */
function startsLikeFormula(text: string): boolean {
  return /^[=+\-@']/.test(text);
}

function richEntry(sheet: Sheet, cell: CellContent): GoogleAppsScript.Spreadsheet.RichTextValue | null {
  if (typeof cell === "string") {
    return startsLikeFormula(cell) ? SpreadsheetApp.newRichTextValue().setText(cell).build() : null;
  }
  if (!isLink(cell)) return null;
  const builder = SpreadsheetApp.newRichTextValue().setText(cell.text);
  const address = linkAddress(sheet, cell.href);
  return (address === null ? builder : builder.setLinkUrl(address)).build();
}

/** Web addresses as they are; «#Вкладка!A1» by the number Sheets knows the tab by; anything else is no link. */
function linkAddress(sheet: Sheet, href: string): string | null {
  if (/^https?:\/\//i.test(href)) return href;
  const place = /^#(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(href);
  if (!place) return null;
  const name = (place[1] ?? (place[2] as string)).replace(/''/g, "'");
  const target = sheet.getParent().getSheetByName(name);
  return target ? `#gid=${target.getSheetId()}&range=${place[3]}` : null;
}

/** Formulas stand in columns, so they are written a column's run at a time and not cell by cell. */
function writeFormulas(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly CellContent[])[],
): void {
  const decimalComma = writesDecimalComma(sheet.getParent().getSpreadsheetLocale());
  const width = cells[0]?.length ?? 0;
  for (let right = 0; right < width; right += 1) {
    let run: string[] = [];
    for (let down = 0; down <= cells.length; down += 1) {
      const cell = cells[down]?.[right] ?? null;
      if (isFormula(cell)) {
        run.push(toSheetFormula(cell.formula, decimalComma));
        continue;
      }
      if (run.length > 0) {
        const start = row + down - run.length;
        sheet.getRange(start, column + right, run.length, 1).setFormulas(run.map((formula) => [formula]));
      }
      run = [];
    }
  }
}
