import type { Area } from "../../shared/workbook/snapshot.ts";
import type { StoredChart } from "./charts.ts";

/** What one cell of the in-memory sheet holds. A date is a serial number under a date format, as in Google Sheets. */
export type StoredCell = {
  value: string | number | boolean | null;
  /** With the leading "=", "" where there is none. */
  formula: string;
  /** «General» is the automatic format. */
  format: string;
  note: string;
  link: string | null;
  validation: GoogleAppsScript.Spreadsheet.DataValidation | null;
  looks: Looks;
};

/** The format of a cell nobody formatted. */
export const AUTOMATIC = "General";

export type Looks = {
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean;
  fontSize?: number;
  wrap?: boolean;
  horizontal?: string | null;
  vertical?: string | null;
  bordered?: boolean;
};

export type Layer = { readonly area: Area } & Partial<
  Pick<StoredCell, "format" | "note" | "validation" | "looks">
>;

export type StoredProtection = { area: Area; description: string; warningOnly: boolean };

export type SheetStore = {
  readonly id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  /** Cells that hold or held something, by «row,column». */
  readonly cells: Map<string, StoredCell>;
  /** Formats and rules given to whole areas, in order; a cell takes them on when it is first filled. */
  readonly layers: Layer[];
  merges: Area[];
  protections: StoredProtection[];
  frozenRows: number;
  frozenColumns: number;
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
  readonly charts: StoredChart[];
};

/** A new tab as Google Sheets makes it: 1000 rows, 26 columns. */
export function newSheetStore(id: number, name: string): SheetStore {
  return {
    id,
    name,
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    cells: new Map(),
    layers: [],
    merges: [],
    protections: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rules: [],
    charts: [],
  };
}

/** The cell at one-based row and column, to be changed. */
export function cellOf(sheet: SheetStore, row: number, column: number): StoredCell {
  const key = `${row},${column}`;
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = newCell(sheet, row, column);
    sheet.cells.set(key, cell);
  }
  return cell;
}

/** The cell at one-based row and column, to be looked at. */
export function peekCell(sheet: SheetStore, row: number, column: number): StoredCell {
  return sheet.cells.get(`${row},${column}`) ?? newCell(sheet, row, column);
}

/** Gives every cell of an area, filled or not, what the layer says: whole columns cost no more than one cell. */
export function addLayer(sheet: SheetStore, layer: Layer): void {
  sheet.layers.push(layer);
  for (const [key, cell] of sheet.cells) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (holds(layer.area, row, column)) applyLayer(cell, layer);
  }
}

function newCell(sheet: SheetStore, row: number, column: number): StoredCell {
  const cell: StoredCell = {
    value: null,
    formula: "",
    format: AUTOMATIC,
    note: "",
    link: null,
    validation: null,
    looks: {},
  };
  for (const layer of sheet.layers) if (holds(layer.area, row, column)) applyLayer(cell, layer);
  return cell;
}

function applyLayer(cell: StoredCell, { format, note, validation, looks }: Layer): void {
  if (format !== undefined) cell.format = format;
  if (note !== undefined) cell.note = note;
  if (validation !== undefined) cell.validation = validation;
  if (looks !== undefined) cell.looks = { ...cell.looks, ...looks };
}

/** The last row and column that hold a value or a formula; zeros for an empty tab. */
export function usedSize(sheet: SheetStore): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === "" && (cell.value === null || cell.value === "")) continue;
    const [row, column] = key.split(",").map(Number) as [number, number];
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

/** True where a format shows a number as a day. */
export function isDateFormat(format: string): boolean {
  return /d.*m|m.*d|yy/i.test(format);
}

/** True where two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
}

/** True where an area holds the cell at a row and column. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}
