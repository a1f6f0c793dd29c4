import type { CellContent } from "../../../shared/workbook/cell.ts";
import { textOf } from "../../../shared/workbook/locate.ts";
import { rowHeights } from "../row-heights.ts";
import { columnsOf } from "./columns.ts";
import { mergesOf } from "./merges.ts";
import type { OpenSheet } from "./open-sheet.ts";

/** A row of one line: lower ones are left to the program that shows them. */
const ONE_LINE = 17;
const TITLE_SCALE = 1.5;

/**
 * Points that rows with new text need to show it whole, where that is more than one line: no file format carries «fit to the
 * text». Only cells that wrap their text count.
 */
export function neededHeights(sheet: OpenSheet): ReadonlyMap<number, number> {
  const { cells, styles, whole, name } = sheet;
  const rows: CellContent[][] = [];
  let width = 0;
  const titles = new Set<number>();
  for (const [row, line] of cells.changes) {
    const texts: CellContent[] = [];
    for (const [column, { content: written, result }] of line) {
      const content = written ?? result;
      if (content === undefined || textOf(content) === "") continue;
      const look = styles.textLook(cells.style(row, column));
      if (!look.wraps) continue;
      while (texts.length < column) texts.push(null);
      texts[column - 1] = content;
      width = Math.max(width, column);
      if (look.size >= 14) titles.add(row);
    }
    if (texts.length === 0) continue;
    while (rows.length < row) rows.push([]);
    rows[row - 1] = texts;
  }
  if (rows.length === 0) return new Map();
  const merges = mergesOf(whole);
  const reach = Math.max(
    width,
    ...merges.filter(({ row }) => row <= rows.length).map(({ lastColumn }) => lastColumn),
  );
  const widths = columnsOf(whole).widths(Math.min(reach, 1000));
  const heights = rowHeights({ name, hidden: false, rows, merges }, widths, (row) =>
    titles.has(row) ? TITLE_SCALE : 1,
  );
  return new Map(
    heights.flatMap((height, index): [number, number][] =>
      height > ONE_LINE && cells.changes.has(index + 1) ? [[index + 1, height]] : [],
    ),
  );
}
