import { isFormula } from "../../../shared/workbook/cell.ts";
import { areaAddress, cellAddress, parseArea } from "./a1.ts";
import type { OpenSheet } from "./open-sheet.ts";
import { attributeOf, withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection } from "./xml-sections.ts";

/** Addresses of cells that held a formula and hold none any more. */
export function lostFormulas({ cells }: OpenSheet): ReadonlySet<string> {
  const lost = new Set<string>();
  if (cells.standing.rows.length === 0) return lost;
  for (const [row, line] of cells.changes) {
    for (const [column, { content }] of line) {
      if (content === undefined || isFormula(content)) continue;
      if (cells.formulaType(row, column) !== null) lost.add(cellAddress(row, column));
    }
  }
  return lost;
}

/** Whether any cell holds something else than before; looks do not count. */
export function hasNewContent({ cells }: OpenSheet): boolean {
  for (const line of cells.changes.values()) {
    for (const { content } of line.values()) if (content !== undefined) return true;
  }
  return false;
}

/** Widens what the sheet says of the area in use, where it says anything. */
export function storeDimension({ whole, cells }: OpenSheet): void {
  const xml = sectionOf(whole, "dimension");
  const area = xml === null ? null : parseArea(attributeOf(xml, "ref") ?? "");
  if (xml === null || area === null || cells.changes.size === 0) return;
  let { row, column, lastRow, lastColumn } = area;
  for (const [at, line] of cells.changes) {
    row = Math.min(row, at);
    lastRow = Math.max(lastRow, at);
    for (const each of line.keys()) {
      column = Math.min(column, each);
      lastColumn = Math.max(lastColumn, each);
    }
  }
  const wider = { row, column, lastRow, lastColumn };
  if (areaAddress(wider) !== areaAddress(area))
    setSection(whole, "dimension", withAttributes(xml, { ref: areaAddress(wider) }));
}
