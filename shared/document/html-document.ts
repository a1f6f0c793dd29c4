import { readCellMarkUp } from "./cell-mark-up.ts";
import type { Block, DocumentGrid } from "./document-grid.ts";
import { type LaidCell, layOutTable } from "./table-layout.ts";

/** Text above or below tables: each of these begins a new line; an empty one begins a new block. */
const breaks =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|section|article|header|footer|body|center|blockquote|hr)(?:\s[^<>]*)?\/?>/gi;
const tableTag = /<(\/?)(table|tr|td|th)(\s[^<>]*)?\/?>/gi;
const unseen =
  /<(script|style|head|title|svg|template)(?:\s[^<>]*)?>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<!doctype[^>]*>/gi;

type OpenTable = { rows: LaidCell[][]; cell: { html: string; attributes: string } | null };

/**
 * A document that came as HTML: converted from .docx, saved from a browser, or pasted from a word processor. It needs no DOM, so
 * the add-on reads a paste with it too. Tables inside a cell give their words to that cell.
 */
export function readHtmlDocument(html: string): DocumentGrid {
  const blocks: Block[] = [];
  const text = html
    .replace(/\r\n?/g, "\n")
    .replace(/\u00AD|\u200B|\uFEFF/g, "")
    .replace(unseen, " ");
  let table: OpenTable | null = null;
  let depth = 0;
  let tables = 0;
  let read = 0;
  const take = (piece: string) => {
    if (!table) addParagraphs(blocks, piece);
    else if (table.cell) table.cell.html += piece;
    // Words between cells of a broken table stand nowhere; they become a cell of their own row.
    else if (readCellMarkUp(foldLines(piece)).length > 0)
      table.rows.push([{ html: piece, attributes: "" }].map(laidCell));
  };
  const closeCell = () => {
    if (!table?.cell) return;
    const rows = table.rows;
    if (rows.length === 0) rows.push([]);
    rows[rows.length - 1]?.push(laidCell(table.cell));
    table.cell = null;
  };
  const closeTable = () => {
    closeCell();
    if (!table) return;
    tables += 1;
    const rows = layOutTable(table.rows, (index) => `таблица ${tables}, строка ${index + 1}`);
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    table = null;
  };
  for (const match of text.matchAll(tableTag)) {
    take(text.slice(read, match.index));
    read = (match.index ?? 0) + match[0].length;
    const name = (match[2] ?? "").toLowerCase();
    const closes = match[1] === "/";
    if (name === "table") depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > 1 || (depth === 1 && name === "table" && closes)) {
      // A table inside a cell: its rows and cells are lines of the cell.
      take("<br>");
      continue;
    }
    if (name === "table") {
      closeTable();
      if (!closes) table = { rows: [], cell: null };
    } else if (table) {
      closeCell();
      const open: OpenTable = table;
      if (name === "tr" && !closes) open.rows.push([]);
      if (name !== "tr" && !closes) open.cell = { html: "", attributes: match[3] ?? "" };
    }
  }
  take(text.slice(read));
  closeTable();
  return { blocks };
}

function laidCell({ html, attributes }: { html: string; attributes: string }): LaidCell {
  return {
    lines: readCellMarkUp(foldLines(html)),
    rowSpan: spanOf(attributes, "rowspan"),
    columnSpan: spanOf(attributes, "colspan"),
  };
}

/** Line ends of the source are only spaces in HTML. */
function foldLines(html: string): string {
  return html.replace(/[\s\u00A0]+/g, " ");
}

function spanOf(attributes: string, name: string): number {
  const match = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(attributes);
  return Math.max(1, Number(match?.[1] ?? 1));
}

/** Lines that stand together are one block; an empty paragraph ends it. */
function addParagraphs(blocks: Block[], html: string): void {
  let lines: string[] = [];
  const end = () => {
    if (lines.length > 0)
      blocks.push({ kind: "paragraph", text: lines.join("\n"), place: "текст документа" });
    lines = [];
  };
  const folded = foldLines(html).replace(
    /<(p|div)(?:\s[^<>]*)?>\s*(?:&nbsp;|<br\s*\/?>|\s)*<\/\1>/gi,
    "\n\n",
  );
  for (const block of folded.split("\n\n")) {
    for (const piece of block.replace(breaks, "\n").split("\n")) {
      const line = readCellMarkUp(piece)
        .map((each) => each.text)
        .join(" ");
      if (line !== "") lines.push(line);
    }
    end();
  }
}
