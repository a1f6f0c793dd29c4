import { type CellContent, type CellValue, isFormula, isLink } from "../../../shared/workbook/cell.ts";
import { movedFormula } from "../reading/moved-formula.ts";
import { columnsOf } from "./columns.ts";
import { type CellReading, readCellXml } from "./read-cell-xml.ts";
import { type CellXml, findCells, findRows, type SheetRows } from "./sheet-rows.ts";
import { type RowChanges, writeRows } from "./write-rows.ts";
import { attributeOf } from "./xml-attributes.ts";
import type { XmlSections } from "./xml-sections.ts";
import { attribute, parseXml } from "./xml-tree.ts";

/** The cells of a sheet: read in place, changed in memory, written back with everything else as it stands. */
export type SheetCells = {
  /** What the cell held in the file, links apart. */
  readonly original: (row: number, column: number) => CellContent;
  /** What it holds with the changes so far. */
  readonly content: (row: number, column: number) => CellContent;
  readonly setContent: (row: number, column: number, content: CellContent) => void;
  /** Changes what a formula that stands shows; null where only who opens the file can say. A cell that changes besides is left. */
  readonly setResult: (row: number, column: number, formula: string, result: CellValue) => void;
  /** The type of the formula that stands in the file («shared», «array», …), "" of a plain one; null where there is none. */
  readonly formulaType: (row: number, column: number) => string | null;
  /** The number of the cell's look, or of the look a new cell there takes. */
  readonly style: (row: number, column: number) => number;
  /** The number of the look the cell is shown with as it stands, or null where nothing is said of it. */
  readonly shownStyle: (row: number, column: number) => number | null;
  readonly setStyle: (row: number, column: number, style: number) => void;
  /** Whether the cell holds a number, a day or a formula, which another number format would show as something else. */
  readonly isCounted: (row: number, column: number) => boolean;
  readonly standing: SheetRows;
  readonly changes: RowChanges;
  /** The text of «sheetData» with the changes. @param heights points that changed rows need, where more than they have */
  readonly xml: (heights: ReadonlyMap<number, number>) => string;
};

const NO_CELLS: ReadonlyMap<number, CellXml> = new Map();

/** @param text «sheetData» with its tags */
export function openCells(text: string, reading: CellReading, sheet: XmlSections): SheetCells {
  const standing = findRows(text);
  const rowByNumber = new Map(standing.rows.map((row) => [row.number, row]));
  const cellsByRow = new Map<number, ReadonlyMap<number, CellXml>>();
  const changes: RowChanges = new Map();
  const columns = columnsOf(sheet);
  const { styles } = reading;

  const cellsOf = (row: number): ReadonlyMap<number, CellXml> => {
    const known = cellsByRow.get(row);
    if (known) return known;
    const found = rowByNumber.get(row);
    if (!found) return NO_CELLS;
    const cells = new Map(findCells(text, found).map((cell) => [cell.column, cell]));
    cellsByRow.set(row, cells);
    return cells;
  };
  const changeAt = (row: number, column: number) => {
    const line = changes.get(row) ?? new Map();
    if (line.size === 0) changes.set(row, line);
    const standingChange = line.get(column);
    if (standingChange) return standingChange;
    const change = {};
    line.set(column, change);
    return change;
  };
  /** The words of a shared formula as they read in a cell. */
  const sharedAt = (row: number, column: number) => (number: string) => {
    const told = standing.shared.get(number);
    return told ? movedFormula(told.words, row - told.row, column - told.column) : null;
  };
  const original = (row: number, column: number): CellContent => {
    const cell = cellsOf(row).get(column);
    return cell ? readCellXml(text, cell, reading, sharedAt(row, column)) : null;
  };
  const content = (row: number, column: number): CellContent => {
    const change = changes.get(row)?.get(column);
    return change?.content !== undefined ? change.content : original(row, column);
  };
  /** The look of a cell that stands, in the file or among the changes. */
  const standingStyle = (row: number, column: number): number | null => {
    const changed = changes.get(row)?.get(column)?.style;
    if (changed !== undefined) return changed;
    const cell = cellsOf(row).get(column);
    return cell ? styles.told(attributeOf(text.slice(cell.start, cell.openEnd), "s")) : null;
  };
  const rowStyle = (row: number): number | null => {
    const found = rowByNumber.get(row);
    const told = found ? attributeOf(text.slice(found.start, found.openEnd), "s") : null;
    return told === null ? null : styles.told(told);
  };
  /** A row added below takes the look of the one above, unless that is a heading. */
  const styleFromAbove = (row: number, column: number): number | null => {
    if (row <= standing.lastFilled) return null;
    const above = standingStyle(row - 1, column);
    if (above === null) return null;
    return !styles.isBold(above) || standingStyle(row - 2, column) === above ? above : null;
  };
  const shownStyle = (row: number, column: number): number | null =>
    standingStyle(row, column) ?? rowStyle(row) ?? columns.style(column);
  const style = (row: number, column: number): number =>
    shownStyle(row, column) ?? styleFromAbove(row, column) ?? 0;

  return {
    original,
    content,
    setContent: (row, column, value) => {
      const look = style(row, column);
      const change = changeAt(row, column);
      change.content = value;
      change.style = look;
    },
    setResult: (row, column, formula, result) => {
      const held = changes.get(row)?.get(column)?.content === undefined ? original(row, column) : null;
      if (isFormula(held) && held.formula === formula) changeAt(row, column).result = result;
    },
    formulaType: (row, column) => {
      const cell = cellsOf(row).get(column);
      if (!cell || cell.closeStart === cell.end) return null;
      const xml = text.slice(cell.start, cell.end);
      const formula = parseXml(xml).children.find(({ local }) => local === "f");
      return formula ? (attribute(xml, formula, "t") ?? "") : null;
    },
    style,
    shownStyle,
    setStyle: (row, column, value) => {
      changeAt(row, column).style = value;
    },
    isCounted: (row, column) => {
      const held = content(row, column);
      return typeof held === "number" || (typeof held === "object" && held !== null && !isLink(held));
    },
    standing,
    changes,
    xml: (heights) => writeRows(text, standing, changes, cellsOf, heights, reading),
  };
}
