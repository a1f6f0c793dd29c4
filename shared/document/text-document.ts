import { joinBrokenLines } from "./broken-lines.ts";
import { readCellMarkUp } from "./cell-mark-up.ts";
import type { Block, DocumentGrid, GridRow } from "./document-grid.ts";
import { splitTabbedLines } from "./tabbed-lines.ts";

/**
 * A document that came as text with tabs between cells: a saved .txt or .tsv, or what the clipboard holds after copying a table.
 * An empty line ends a block, so the two halves of a table cut by a page are two tables. `place` is «строка N» of the text.
 */
export function readTextDocument(text: string): DocumentGrid {
  const blocks: Block[] = [];
  let paragraph: { lines: string[]; place: string } | null = null;
  let rows: GridRow[] = [];
  const endBlock = () => {
    if (paragraph)
      blocks.push({ kind: "paragraph", text: paragraph.lines.join("\n"), place: paragraph.place });
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    paragraph = null;
    rows = [];
  };
  for (const { cells, lineNumber } of joinBrokenLines(splitTabbedLines(normaliseText(text)))) {
    const place = `строка ${lineNumber}`;
    if (cells.every((cell) => cell.trim() === "")) {
      endBlock();
    } else if (cells.length > 1) {
      if (paragraph) endBlock();
      rows.push({ cells: cells.map(gridCell), place });
    } else {
      if (rows.length > 0) endBlock();
      const line = (cells[0] ?? "").trim();
      if (line.startsWith("**") && paragraph) endBlock();
      paragraph = paragraph ?? { lines: [], place };
      // A run of two asterisks is how bold comes through in text; it frames the title and is no part of it.
      paragraph.lines.push(line.replace(/\*\*/g, "").trim());
      if (/\*\*$/.test(line) && line.length > 2) endBlock();
    }
  }
  endBlock();
  return { blocks };
}

function gridCell(text: string) {
  return { lines: readCellMarkUp(text), rowSpan: 1, columnSpan: 1 };
}

/** One kind of line end, no byte order mark, no invisible hyphens; a page feed is an empty line. */
function normaliseText(text: string): string {
  return text
    .replace(/\uFEFF|\u200B|\u00AD/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\f/g, "\n\n");
}
