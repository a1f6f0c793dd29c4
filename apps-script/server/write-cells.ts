import { type CellContent, isDateValue, isFormula, isLink } from "../../shared/workbook/cell.ts";
import { serialOf } from "./calendar-day.ts";
import { AUTOMATIC, DATE_FORMAT, PLAIN_TEXT } from "./cell-looks.ts";
import { toSheetFormula, writesDecimalComma } from "./formula-locale.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes a rectangle of cells. Every text goes into cells formatted as plain text, because Sheets reads what a script writes
 * as if it were typed: «5.1» would become the fifth of January and «=…» a formula. `formatAt` tells the formats of
 * cells where they are known, so that Google need not be asked. `refuse` looks at the cells once more and is the last call before
 * their values are written.
 */
export function writeCells(
  sheet: Sheet,
  range: Range,
  cells: readonly (readonly CellContent[])[],
  formatAt: ((row: number, column: number) => string) | null,
  refuse: () => void,
): void {
  setFormats(range, cells, formatAt);
  refuse();
  range.setValues(cells.map((row) => row.map(plainEntry)));
  const row = range.getRow();
  const column = range.getColumn();
  const at = (down: number, right: number, height: number, width: number) =>
    sheet.getRange(row + down, column + right, height, width);
  const decimalComma = writesDecimalComma(sheet.getParent().getSpreadsheetLocale());
  for (const { down, right, block } of blocksOf(cells, (cell) => (isFormula(cell) ? cell.formula : null))) {
    const formulas = block.map((line) => line.map((formula) => toSheetFormula(formula, decimalComma)));
    at(down, right, formulas.length, formulas[0]?.length ?? 0).setFormulas(formulas);
  }
  for (const { down, right, block } of blocksOf(cells, (cell) => richEntry(sheet, cell)))
    at(down, right, block.length, block[0]?.length ?? 0).setRichTextValues(block.map((line) => [...line]));
}

function setFormats(
  range: Range,
  cells: readonly (readonly CellContent[])[],
  formatAt: ((row: number, column: number) => string) | null,
): void {
  const [row, column] = [range.getRow(), range.getColumn()];
  const before =
    formatAt === null
      ? range.getNumberFormats()
      : cells.map((line, down) => line.map((_, right) => formatAt(row + down, column + right)));
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
  if (cell === null || isFormula(cell)) return "";
  // The program's own line of the list of tabs: left empty by a run that died, the next one writes it with its link.
  if (isLink(cell) && cell.href.startsWith("#")) return "";
  if (isDateValue(cell)) return serialOf(cell.date);
  const entry = isLink(cell) ? cell.text : cell;
  // A run that dies before the rich text leaves the words and not an empty cell; behind a space they are no formula.
  return typeof entry === "string" && /^[=']/.test(entry) ? ` ${entry}` : entry;
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

/**
 * The cells that need a call of their own, in as few rectangles as there are runs down a column; equal runs side by side are one.
 */
function blocksOf<T>(
  cells: readonly (readonly CellContent[])[],
  entryOf: (cell: CellContent) => T | null,
): readonly { down: number; right: number; block: T[][] }[] {
  const blocks: { down: number; right: number; block: T[][] }[] = [];
  const width = cells[0]?.length ?? 0;
  for (let right = 0; right < width; right += 1) {
    let run: T[] = [];
    for (let down = 0; down <= cells.length; down += 1) {
      const entry = down < cells.length ? entryOf(cells[down]?.[right] ?? null) : null;
      if (entry !== null) {
        run.push(entry);
        continue;
      }
      const start = down - run.length;
      const beside = blocks.find(
        (one) =>
          one.down === start &&
          one.block.length === run.length &&
          one.right + (one.block[0]?.length ?? 0) === right,
      );
      if (run.length > 0 && beside) run.forEach((each, index) => void beside.block[index]?.push(each));
      else if (run.length > 0) blocks.push({ down: start, right, block: run.map((each) => [each]) });
      run = [];
    }
  }
  return blocks;
}
