import { type CellContent, isFormula, isLink } from "../../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { TICKED } from "../tick-words.ts";
import { linkStyle } from "../workbook-looks.ts";
import { contains } from "./a1.ts";
import { refuseDrift } from "./drift.ts";
import { targetOf } from "./hyperlinks.ts";
import { obstaclesIn } from "./obstacles.ts";
import type { OpenSheet } from "./open-sheet.ts";
import type { PatchRun } from "./patch-run.ts";
import { tickAreas } from "./validations.ts";

/** Writes a rectangle of cells. What a cell holds already is not written again. */
export function patchCells(run: PatchRun, edit: Extract<SheetEdit, { kind: "set-cells" }>): void {
  const sheet = run.sheet(edit.tab);
  const width = Math.max(0, ...edit.cells.map((line) => line.length));
  const area = {
    row: edit.row,
    column: edit.column,
    lastRow: edit.row + edit.cells.length - 1,
    lastColumn: edit.column + width - 1,
  };
  const refuseObstacle = obstaclesIn(run.parts, sheet, area);
  const ticks = tickAreas(sheet.whole);
  edit.cells.forEach((line, down) => {
    line.forEach((wanted, right) => {
      const row = edit.row + down;
      const column = edit.column + right;
      const ticked = ticks.some((each) => contains(each, row, column));
      const content = ticked ? tickWord(wanted) : wanted === "" ? null : wanted;
      const expected = edit.expected?.[down]?.[right];
      if (expected !== undefined) refuseDrift(sheet, { row, column, expected, wanted: content });
      if (holds(sheet, row, column, content)) return;
      if (ticked && isTickedSo(sheet.cells.content(row, column), content)) return;
      refuseObstacle(row, column);
      sheet.cells.setContent(row, column, content);
      const href = linkOf(content);
      if (sheet.links.at(row, column) === null && href === null) return;
      sheet.links.set(row, column, href);
      if (sheet.links.at(row, column) === null) return;
      sheet.cells.setStyle(row, column, sheet.styles.derived(sheet.cells.style(row, column), linkStyle));
    });
  });
}

/** Whether a check box that stands says by TRUE or FALSE what the word would say: Google Sheets keeps ticks so. */
function isTickedSo(standing: CellContent, word: CellContent): boolean {
  return typeof standing === "boolean" && tickWord(standing) === word;
}

/** What stands for a tick where ticks are words. */
function tickWord(content: CellContent): CellContent {
  if (content === true) return TICKED;
  return content === false || content === "" ? null : content;
}

function linkOf(content: CellContent): string | null {
  return isLink(content) ? content.href : null;
}

/** Whether the cell holds the very content already, of the same kind and with the same link. */
function holds(sheet: OpenSheet, row: number, column: number, wanted: CellContent): boolean {
  const found = sheet.cells.content(row, column);
  const href = linkOf(wanted);
  const standing = sheet.links.at(row, column);
  // A link that stands may lead where the program itself writes no links to: Excel makes one of every mail address typed.
  const address = href === null || (href !== standing && targetOf(href) === null) ? null : href;
  if (standing !== address) return false;
  return sameContent(plain(found), plain(wanted));
}

const plain = (content: CellContent): CellContent => (isLink(content) ? content.text : content);

function sameContent(a: CellContent, b: CellContent): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  // The result of a formula is not the program's to say: who opens the file computes it.
  if (isFormula(a) && isFormula(b)) return a.formula === b.formula;
  return JSON.stringify(a) === JSON.stringify(b);
}
