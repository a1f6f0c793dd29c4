import { foldSpaces } from "../text/fold.ts";
import { type CellValue, isDateValue } from "../workbook/cell.ts";
import type { Area } from "../workbook/snapshot.ts";
import { isPlaceholder, NUMBERING, UNIT } from "./form-words.ts";
import { blankCell, type TemplateCell, type TemplateSheet } from "./template-sheet.ts";
import { boxedWords } from "./tick-words.ts";

/** A cell or merged cells of a form, by what they are to whoever fills it in. */
export type Box = Area & {
  readonly kind: BoxKind;
  /** Words of a text, without line breaks; "" where there are none. */
  readonly text: string;
  readonly cell: TemplateCell;
  /** A place of its own: drawn, or on a sheet where nothing is. */
  readonly drawn: boolean;
};

export type BoxKind =
  /** Empty or with a placeholder, and may be written to. */
  | "open"
  | "text"
  /** «1», «2.1.»: a number in the order of rows or columns. */
  | "ordinal"
  | "unit"
  /** A number, a day or a mark that somebody put there. */
  | "filled"
  | "formula"
  /** «☐ приказ ☐ положение»: boxes to tick, with or without words. */
  | "boxes"
  /** Empty and closed. */
  | "closed";

export type TemplateGrid = {
  readonly height: number;
  readonly width: number;
  /** The box that covers a cell, one-based. */
  readonly at: (row: number, column: number) => Box;
  /** Boxes that cover cells of a row, from the left, each once. */
  readonly row: (row: number) => readonly Box[];
  /** All words of the sheet. */
  readonly texts: readonly string[];
};

/** A form is a page or two; a sheet wider than this is something else. */
const WIDEST = 200;
const LONGEST = 3000;

/** Looks at a sheet as boxes, each with its place. */
export function templateGrid(sheet: TemplateSheet): TemplateGrid {
  const covering = new Map<string, Area>();
  for (const area of sheet.merges) {
    for (let row = area.row; row <= Math.min(area.lastRow, LONGEST); row += 1)
      for (let column = area.column; column <= Math.min(area.lastColumn, WIDEST); column += 1)
        covering.set(`${row},${column}`, area);
  }
  const cellAt = (row: number, column: number) => sheet.rows[row - 1]?.[column - 1] ?? blankCell;
  const isDrawn = sheet.rows.some((row) => row.some((cell) => cell.drawn && isEmpty(cell)));
  const height = Math.min(LONGEST, sheet.rows.length);
  const used = Math.max(1, ...sheet.rows.map((row) => row.length));
  // The column right of the words may be the one to answer in.
  const width = Math.min(WIDEST, used + 1);
  const known = new Map<string, Box>();

  const boxAt = (row: number, column: number): Box => {
    const area = covering.get(`${row},${column}`) ?? { row, column, lastRow: row, lastColumn: column };
    const key = `${area.row},${area.column}`;
    const before = known.get(key);
    if (before) return before;
    const cell = cellAt(area.row, area.column);
    const text = textOf(cell);
    const box = { ...area, kind: kindOf(cell, text), text, cell, drawn: !isDrawn || cell.drawn };
    known.set(key, box);
    return box;
  };
  return {
    height,
    width,
    at: boxAt,
    texts: sheet.rows.flatMap((row) => row.map(textOf).filter((text) => text !== "")),
    row: (row) => {
      const boxes: Box[] = [];
      for (let column = 1; column <= width; column += 1) {
        const box = boxAt(row, column);
        if (boxes[boxes.length - 1] !== box) boxes.push(box);
      }
      return boxes;
    },
  };
}

/** Words of a cell; the number of a year is a word: heads of columns are. */
function textOf({ value, hasFormula }: TemplateCell): string {
  if (typeof value === "string") return foldSpaces(value);
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
  return isYear && !hasFormula ? String(value) : "";
}

function isEmpty({ value, hasFormula }: TemplateCell): boolean {
  return value === null && !hasFormula;
}

function kindOf(cell: TemplateCell, text: string): BoxKind {
  const { value, hasFormula, closed } = cell;
  if (hasFormula) return "formula";
  if (value === null || text === "") {
    if (value === null || typeof value === "string") return closed ? "closed" : "open";
    return isOrdinal(value) ? "ordinal" : "filled";
  }
  if (NUMBERING.test(text)) return "ordinal";
  if (boxedWords(text) !== null) return closed ? "text" : "boxes";
  if (isPlaceholder(text) && !closed && !UNIT.test(text)) return "open";
  return UNIT.test(text) ? "unit" : "text";
}

/** A small number, «1» or «1.1», may count rows; whether it does shows where it stands. */
function isOrdinal(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value * 10) && value >= 0 && value < 1000;
}

/** What a box holds, in words: "15", "31.05.2026". */
export function wordsOfBox({ cell: { value }, text }: Box): string {
  if (text !== "") return text;
  if (value === null) return "";
  return isDateValue(value) ? value.date : String(value);
}
