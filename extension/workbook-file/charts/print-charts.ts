import { columnLetters } from "../../../shared/workbook/formula-template.ts";
import { columnsOf } from "../patch/columns.ts";
import type { OpenSheet } from "../patch/open-sheet.ts";
import type { PatchRun } from "../patch/patch-run.ts";
import type { ChartEdit } from "./chart-xml.ts";

/** The cell under a chart's upper left corner, and its size in pixels. */
export type ChartPlace = Pick<ChartEdit, "row" | "column" | "width" | "height">;

/** Pixels of a letter, of the edges of a cell, and of a row of the usual height. */
const LETTER = 7;
const EDGES = 5;
export const ROW = 20;

/** Pixels of a column so many characters wide. */
export const pixelsOf = (width: number) => width * LETTER + EDGES;

/**
 * Prints a chart that stands beside a table on a page of its own: together, both would be fitted to the width of one page and be
 * too small to read. A print area that somebody chose stays.
 * @example a chart at G2 beside a table in A:F // the pages $A:$F and $G$2:$O$17
 */
export function printChart({ workbook }: PatchRun, { name, whole }: OpenSheet, edit: ChartPlace): void {
  if (edit.column === 1) return;
  const widths = columnsOf(whole).widths(edit.column + edit.width);
  let last = edit.column;
  for (let covered = 0; ; last += 1) {
    covered += pixelsOf(widths[last - 1] as number);
    if (covered >= edit.width) break;
  }
  const lastRow = edit.row + Math.ceil(edit.height / ROW) - 1;
  const area = `$${columnLetters(edit.column)}$${edit.row}:$${columnLetters(last)}$${lastRow}`;
  workbook.printApart(name, `$A:$${columnLetters(edit.column - 1)}`, area);
}
