import type { AskedCell } from "./asked-cell.ts";
import type { FormBlock } from "./form-blocks.ts";
import { listCells } from "./list-cells.ts";
import { type TableCells, tableCells } from "./table-cells.ts";
import type { TemplateGrid } from "./template-grid.ts";

/**
 * The cells of a table or list that ask for something, row by row.
 * @param names how our organisation is called, for tables that have a row for each
 */
export function askedCells(grid: TemplateGrid, block: FormBlock, names: readonly string[]): TableCells {
  const found =
    block.heads.length > 0
      ? tableCells(grid, block, names)
      : { cells: listCells(grid, block), withoutOurs: false };
  return { ...found, cells: withoutZeros(found.cells) };
}

/** A form handed out with 0 in every place asks there all the same. */
function withoutZeros(cells: readonly AskedCell[]): readonly AskedCell[] {
  if (cells.length < 2 || cells.some(({ held }) => held !== "0")) return cells;
  return cells.map((cell) => (cell.held === "0" ? { ...cell, held: "", doubt: "В форме стоял 0." } : cell));
}
