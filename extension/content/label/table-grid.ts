import { closestWithin } from "../collect/closest-around.ts";
import { holdsControl } from "../collect/control.ts";
import { oncePerReading } from "../collect/one-reading.ts";
import { textAndHint } from "./readable-text.ts";

export type GridCell = {
  readonly element: HTMLTableCellElement;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly text: string;
  readonly hasControl: boolean;
};

/** A table as a grid with its spans resolved: `cells[row][column]`. */
export type TableGrid = {
  readonly cells: readonly (readonly (GridCell | undefined)[])[];
  readonly width: number;
  readonly of: ReadonlyMap<Element, GridCell>;
  readonly rows: readonly GridRow[];
};

/** A row as it is read from below: where the next row of nothing but words stands. */
export type GridRow = {
  /** Its cells, each once however wide it is. */
  readonly cells: readonly GridCell[];
  readonly hasControl: boolean;
  /** The number of the nearest row above that holds no control; -1 for none. */
  readonly wordsAbove: number;
};

/** A page may ask for a span of millions; nobody reads a table wider than this. */
const WIDEST = 500;

/** The cell of a table that a control stands in, or null. */
export function placeInTable(control: Element): { readonly grid: TableGrid; readonly cell: GridCell } | null {
  const element = closestWithin(control, "td, th");
  const table = element?.closest("table") as HTMLTableElement | null | undefined;
  if (element == null || table == null) return null;
  const grid = gridOf(table);
  const cell = grid.of.get(element);
  return cell === undefined ? null : { grid, cell };
}

/** A matrix of 500 boxes is one table. */
const gridOf = oncePerReading(readTableGrid);

function readTableGrid(table: HTMLTableElement): TableGrid {
  const tableRows = Array.from(table.rows);
  const cells: (GridCell | undefined)[][] = tableRows.map(() => []);
  const of = new Map<Element, GridCell>();
  let width = 0;
  tableRows.forEach((tableRow, row) => {
    let column = 0;
    for (const element of Array.from(tableRow.cells)) {
      while (cells[row]![column] !== undefined) column++;
      if (column >= WIDEST) break;
      // rowspan=0 means "to the end of the section"
      const down = element.rowSpan === 0 ? cells.length - row : Math.min(element.rowSpan, cells.length - row);
      const across = Math.min(element.colSpan, WIDEST - column);
      const cell: GridCell = {
        element,
        row,
        column,
        lastRow: row + down - 1,
        lastColumn: column + across - 1,
        text: textAndHint(element).text,
        hasControl: holdsControl(element),
      };
      of.set(element, cell);
      for (let r = row; r <= cell.lastRow; r++)
        for (let c = column; c <= cell.lastColumn; c++) cells[r]![c] = cell;
      column = cell.lastColumn + 1;
    }
    width = Math.max(width, cells[row]!.length);
  });
  return { cells, width, of, rows: rowsOf(cells) };
}

function rowsOf(cells: TableGrid["cells"]): GridRow[] {
  let wordsAbove = -1;
  return cells.map((each, place) => {
    const distinct = [...new Set(each)].filter((cell) => cell !== undefined);
    const row = { cells: distinct, hasControl: distinct.some((cell) => cell.hasControl), wordsAbove };
    if (!row.hasControl) wordsAbove = place;
    return row;
  });
}
