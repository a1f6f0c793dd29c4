import type { Area } from "../../../shared/workbook/snapshot.ts";
import { columnNumber, parseArea } from "./a1.ts";
import { attributeOf, startTag } from "./xml-attributes.ts";
import { brokenXml, tagCursor } from "./xml-tags.ts";
import { plainText } from "./xml-tree.ts";

/** A row of a sheet by its positions in the text of «sheetData». */
export type RowXml = {
  readonly number: number;
  readonly start: number;
  /** Position after the start tag. */
  readonly openEnd: number;
  /** Position of the end tag; of the end where the row has no content («<row/>»). */
  readonly closeStart: number;
  readonly end: number;
};

/** A cell by its positions in the same text. */
export type CellXml = {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
};

export type SharedFormula = { readonly row: number; readonly column: number; readonly words: string };

export type SheetRows = {
  readonly rows: readonly RowXml[];
  /** Areas that one formula fills: none of their cells can be changed alone. */
  readonly blocks: readonly Area[];
  /** Formulas told once for many cells, by their number: where the words stand and what they are. */
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** Number of the last row in which a cell holds something; 0 for an empty sheet. */
  readonly lastFilled: number;
  /** The namespace prefix with its colon, or "". */
  readonly prefix: string;
  /** The element's tags, and where its content begins and ends. */
  readonly open: string;
  readonly close: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Finds the rows in the text of «sheetData» (the element itself included). Rows without a number follow the one before.
 * @throws WorkbookFileProblem where rows are repeated or out of order: nobody can tell which is meant
 */
export function findRows(text: string): SheetRows {
  const cursor = tagCursor(text);
  if (!cursor.next()) throw brokenXml();
  const { name } = cursor;
  const prefix = name.slice(0, name.length - cursor.local.length);
  const start = cursor.end;
  const open = startTag(text.slice(cursor.start, start));
  const end = cursor.kind === "empty" ? start : text.lastIndexOf("</");
  const rows: RowXml[] = [];
  const blocks: Area[] = [];
  const shared = new Map<string, SharedFormula>();
  let cell = { start: 0, end: 0 };
  let lastFilled = 0;
  let number = 0;
  let row: { start: number; openEnd: number } | null = null;
  while (cursor.next()) {
    const { local, kind } = cursor;
    if (local === "row") {
      if (kind !== "close") {
        if (row) throw brokenXml();
        const told = attributeOf(text.slice(cursor.start, cursor.end), "r");
        const next = told === null ? number + 1 : Number(told);
        if (!(next > number)) throw brokenXml();
        number = next;
        row = { start: cursor.start, openEnd: cursor.end };
      }
      if (kind === "open" || !row) continue;
      const closeStart = kind === "empty" ? cursor.end : cursor.start;
      rows.push({ number, ...row, closeStart, end: cursor.end });
      row = null;
    } else if (local === "c") {
      cell = { start: cursor.start, end: cursor.end };
    } else if (kind !== "close" && (local === "v" || local === "f" || local === "is")) {
      lastFilled = number;
      // Most formulas are bare: «<f>» has no attributes to look at.
      if (local !== "f" || cursor.end - cursor.start <= 4) continue;
      const tag = text.slice(cursor.start, cursor.end);
      const type = attributeOf(tag, "t");
      const area = type === "array" || type === "dataTable" ? parseArea(attributeOf(tag, "ref") ?? "") : null;
      if (area) blocks.push(area);
      if (type === "shared" && kind === "open") {
        const address = attributeOf(text.slice(cell.start, cell.end), "r") ?? attributeOf(tag, "ref") ?? "";
        const place = parseArea(address);
        const words = plainText(text.slice(cursor.end, text.indexOf(`</${cursor.name}`, cursor.end)));
        const si = attributeOf(tag, "si") ?? "";
        if (place && words !== "" && !shared.has(si)) {
          shared.set(si, { row: number, column: place.column, words });
        }
      }
    }
  }
  if (row) throw brokenXml();
  return { rows, blocks, shared, lastFilled, prefix, open, close: `</${name}>`, start, end };
}

/**
 * Finds the cells of a row. A cell without an address follows the one before.
 * @throws WorkbookFileProblem where cells are repeated or out of order
 */
export function findCells(text: string, row: RowXml): readonly CellXml[] {
  if (row.closeStart === row.end) return [];
  const cursor = tagCursor(text, row.openEnd);
  const cells: CellXml[] = [];
  let column = 0;
  let open: { start: number; openEnd: number } | null = null;
  while (cursor.next() && cursor.start < row.closeStart) {
    if (cursor.local !== "c") continue;
    if (cursor.kind !== "close") {
      const address = attributeOf(text.slice(cursor.start, cursor.end), "r");
      const next = address === null ? column + 1 : columnNumber(/^[A-Z]*/i.exec(address)?.[0] ?? "");
      if (!(next > column)) throw brokenXml();
      column = next;
      open = { start: cursor.start, openEnd: cursor.end };
    }
    if (cursor.kind === "open" || !open) continue;
    const closeStart = cursor.kind === "empty" ? cursor.end : cursor.start;
    cells.push({ column, ...open, closeStart, end: cursor.end });
    open = null;
  }
  return cells;
}
