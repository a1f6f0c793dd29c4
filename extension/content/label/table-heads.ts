import type { GridCell, TableGrid } from "./table-grid.ts";

/** What the table around a control says about it. */
export type TableHeads = {
  /** Texts to the left in the same row, outermost first: «Наставники», «всего». */
  readonly row: readonly string[];
  /** Texts above in the same column, outermost first: two-level heads give two. */
  readonly column: readonly string[];
  /** A row spanning the whole table above: «Раздел II. Наставляемые». */
  readonly band: string;
  /** Units standing in cells of their own: «чел.», «%». */
  readonly unit: string;
};

/** «1», «2.3.», «№ 4»: numbering, not words. */
const NUMBERING = /^(?:№\s*)?\d{0,3}(?:\.\d{1,3})*[.)]?$/;

const UNIT =
  /^(?:%|проц(?:ент(?:ов|ы)?)?\.?|чел(?:овек)?\.?|ед(?:иниц)?\.?|шт(?:ук)?\.?|руб(?:лей)?\.?|тыс\. руб\.?|балл(?:ов|ы)?|лет|да ?\/ ?нет)$/i;

/** The heads of the cell a control stands in. */
export function tableHeads(grid: TableGrid, cell: GridCell): TableHeads {
  const above = headsAbove(grid, cell);
  return { ...rowHeads(grid, cell), column: above.column, band: above.band };
}

/** The words of its row alone that a cell stands under, and its unit. */
export function rowHeads(grid: TableGrid, cell: GridCell): Pick<TableHeads, "row" | "unit"> {
  const units: string[] = [];
  const row = headsToTheLeft(grid, cell, units);
  return { row, unit: units.join(" ") };
}

/**
 * The nearest run of text cells to the left. Cells with controls are passed over until text is met (a matrix), but end the
 * run once it has begun (two label–control pairs in one row).
 */
function headsToTheLeft(grid: TableGrid, cell: GridCell, units: string[]): string[] {
  const heads: string[] = [];
  let passedControl = false;
  const { cells } = grid.rows[cell.row]!;
  for (let place = cells.indexOf(cell) - 1; place >= 0; place--) {
    const left = cells[place]!;
    if (left.hasControl) {
      if (heads.length > 0) break;
      passedControl = true;
      continue;
    }
    if (left.text === "" || NUMBERING.test(left.text)) continue;
    if (UNIT.test(left.text)) {
      if (!passedControl) units.push(left.text);
      continue;
    }
    heads.unshift(left.text);
  }
  const right = grid.cells[cell.row]![cell.lastColumn + 1];
  if (right !== undefined && !right.hasControl && UNIT.test(right.text)) units.push(right.text);
  return heads;
}

/**
 * The nearest block of rows above that holds no control. A row of one cell across the whole table is a band, not a head.
 * «Label row, control row, label row, control row» and one head row over many control rows both read rightly this way.
 */
function headsAbove(grid: TableGrid, cell: GridCell): { column: string[]; band: string } {
  const column: string[] = [];
  let band = "";
  for (let row = cell.row - 1; row >= 0; row--) {
    const { cells, hasControl, wordsAbove } = grid.rows[row]!;
    if (hasControl) {
      if (column.length > 0) break;
      row = wordsAbove + 1;
      continue;
    }
    const head = grid.cells[row]![cell.column];
    const words = cells.filter((each) => each.text !== "");
    if (words.length === 1 && isAcross(words[0]!, grid)) {
      if (band === "" || column.length > 0) band = words[0]!.text;
      if (column.length > 0) break;
      continue;
    }
    if (head === undefined || head.row !== row) continue;
    if (head.text === "" || NUMBERING.test(head.text)) continue;
    column.unshift(head.text);
  }
  return { column, band };
}

function isAcross(cell: GridCell, grid: TableGrid): boolean {
  return grid.width > 1 && cell.lastColumn - cell.column + 1 >= grid.width;
}
