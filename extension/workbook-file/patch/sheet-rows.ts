import { columnNumber } from "../../../shared/workbook/formula-template.ts";
import type { Area } from "../../../shared/workbook/snapshot.ts";
import { parseArea } from "./a1.ts";
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
 * Rows are looked for by their tags alone, which is several times quicker than a walk through every tag of every cell.
 * @throws WorkbookFileProblem where rows are repeated, out of order or not closed: nobody can tell which is meant
 */
export function findRows(text: string): SheetRows {
  const plain = withoutAsides(text);
  const cursor = tagCursor(plain);
  if (!cursor.next()) throw brokenXml();
  const { name } = cursor;
  const prefix = name.slice(0, name.length - cursor.local.length);
  const start = cursor.end;
  const open = startTag(text.slice(cursor.start, start));
  const end = cursor.kind === "empty" ? start : text.lastIndexOf("</");
  const rows: RowXml[] = [];
  const tags = new RegExp(`<(/?)${prefix}row(?=[\\s/>])`, "g");
  let number = 0;
  for (let tag = tags.exec(plain); tag; tag = tags.exec(plain)) {
    if (tag[1] === "/") throw brokenXml();
    cursor.skipTo(tag.index);
    cursor.next();
    const told = attributeOf(plain.slice(cursor.start, cursor.end), "r");
    const next = told === null ? number + 1 : Number(told);
    if (!(next > number)) throw brokenXml();
    number = next;
    const row = { number, start: cursor.start, openEnd: cursor.end };
    tags.lastIndex = cursor.end;
    if (cursor.kind === "empty") {
      rows.push({ ...row, closeStart: cursor.end, end: cursor.end });
      continue;
    }
    const close = tags.exec(plain);
    if (close?.[1] !== "/") throw brokenXml();
    cursor.skipTo(close.index);
    cursor.next();
    rows.push({ ...row, closeStart: cursor.start, end: cursor.end });
    tags.lastIndex = cursor.end;
  }
  const filled = new RegExp(`<${prefix}(?:v|f|is)[\\s/>]`);
  let last = rows.length - 1;
  while (last >= 0 && !filled.test(plain.slice(rows[last]?.openEnd, rows[last]?.closeStart))) last -= 1;
  const lastFilled = rows[last]?.number ?? 0;
  const formulas = findFormulas(text, plain, rows, prefix);
  return { rows, ...formulas, lastFilled, prefix, open, close: `</${name}>`, start, end };
}

/** The text with comments, CDATA and instructions blanked out, every tag at its own position. */
function withoutAsides(text: string): string {
  if (!text.includes("<!") && !text.includes("<?")) return text;
  return text.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gs, (aside) => " ".repeat(aside.length));
}

/** Formulas that fill several cells. Most are bare: «<f>» has no attributes to look at. */
function findFormulas(
  text: string,
  plain: string,
  rows: readonly RowXml[],
  prefix: string,
): Pick<SheetRows, "blocks" | "shared"> {
  const blocks: Area[] = [];
  const shared = new Map<string, SharedFormula>();
  const cursor = tagCursor(plain);
  let index = 0;
  for (const { index: at } of plain.matchAll(new RegExp(`<${prefix}f\\s`, "g"))) {
    cursor.skipTo(at);
    cursor.next();
    const tag = text.slice(cursor.start, cursor.end);
    const type = attributeOf(tag, "t");
    const area = type === "array" || type === "dataTable" ? parseArea(attributeOf(tag, "ref") ?? "") : null;
    if (area) blocks.push(area);
    if (type !== "shared" || cursor.kind !== "open") continue;
    const words = plainText(text.slice(cursor.end, plain.indexOf(`</${cursor.name}`, cursor.end)));
    while ((rows[index]?.end ?? at) < at) index += 1;
    const row = rows[index]?.number ?? 0;
    cursor.skipTo(plain.lastIndexOf(`<${prefix}c`, at));
    cursor.next();
    const cell = text.slice(cursor.start, cursor.end);
    const place = parseArea(attributeOf(cell, "r") ?? attributeOf(tag, "ref") ?? "");
    const si = attributeOf(tag, "si") ?? "";
    if (place && words !== "" && !shared.has(si)) shared.set(si, { row, column: place.column, words });
  }
  return { blocks, shared };
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
