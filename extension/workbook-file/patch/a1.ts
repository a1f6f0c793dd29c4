import { columnLetters, columnNumber } from "../../../shared/workbook/formula-template.ts";
import type { Area } from "../../../shared/workbook/snapshot.ts";

/** The cell's address: (2, 3) → "C2". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The area's address: "A1:C5", or "A1" where it is one cell. */
export function areaAddress({ row, column, lastRow, lastColumn }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The area an address names, or null where it names none: "A1", "A1:C5", "$A:$C" (whole columns), "2:4" (whole rows).
 * @example parseArea("B2:D9") // { row: 2, column: 2, lastRow: 9, lastColumn: 4 }
 */
export function parseArea(address: string): Area | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(
    address.replace(/\$/g, "").trim(),
  );
  if (!match || address.trim() === "") return null;
  const [, letters, digits, lastLetters, lastDigits] = match;
  const single = !address.includes(":");
  const row = digits ? Number(digits) : 1;
  const column = letters ? columnNumber(letters) : 1;
  const lastRow = single ? row : lastDigits ? Number(lastDigits) : LAST_ROW;
  const lastColumn = single ? column : lastLetters ? columnNumber(lastLetters) : LAST_COLUMN;
  if (single && (!letters || !digits)) return null;
  return row >= 1 && row <= lastRow && column <= lastColumn ? { row, column, lastRow, lastColumn } : null;
}

/** The areas of a list of addresses separated by spaces; what is no address is left out. */
export function parseAreas(list: string): readonly Area[] {
  return list.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

export function areasAddress(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

export function overlap(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
}

/** What is left of an area without another: at most four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.lastRow, hole.lastRow);
  const rest: Area[] = [];
  if (area.row < top) rest.push({ ...area, lastRow: top - 1 });
  if (area.column < hole.column)
    rest.push({ ...area, row: top, lastRow: bottom, lastColumn: hole.column - 1 });
  if (area.lastColumn > hole.lastColumn)
    rest.push({ ...area, row: top, lastRow: bottom, column: hole.lastColumn + 1 });
  if (area.lastRow > bottom) rest.push({ ...area, row: bottom + 1 });
  return rest;
}
