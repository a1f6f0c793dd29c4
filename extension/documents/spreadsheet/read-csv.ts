import type { DocumentGrid } from "../../../shared/document/document-grid.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

const delimiters = [";", ",", "\t"] as const;
/** How many rows are tried to find out what parts the cells. */
const triedRows = 50;

/**
 * A table saved as text: cells parted by «;», «,» or tabs, in quotation marks where they hold such a mark or a line end.
 * `place` is «строка N» of the table.
 */
export function readCsv(text: string): DocumentGrid {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const named = /^"?sep=(.)"?\n/i.exec(clean);
  const body = named ? clean.slice(named[0].length) : clean;
  const delimiter = named?.[1] ?? likeliest(body);
  const rows = splitRows(body, delimiter);
  const firstRow = named ? 2 : 1;
  return { blocks: sheetBlocks({ rows, merges: [], placeOf: (index) => `строка ${index + firstRow}` }) };
}

/** The mark that gives most rows the same number of cells, two or more. */
function likeliest(text: string): string {
  const head = text.slice(0, 200_000);
  const scores = delimiters.map((delimiter) => {
    const counts = new Map<number, number>();
    for (const row of splitRows(head, delimiter).slice(0, triedRows))
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    return Math.max(0, ...[...counts].map(([width, rows]) => rows * Math.min(width, 3)));
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ";";
}

function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = "";
    if (text.charAt(at) === '"') {
      const end = closingQuote(text, at + 1);
      cell = text.slice(at + 1, end).replace(/""/g, '"');
      at = end + 1;
    }
    // Words after a closing quotation mark are of the cell: «"Школа" № 5».
    const rest = endOfCell(text, at, delimiter);
    cell += text.slice(at, rest);
    row.push(cell);
    at = rest + 1;
    if (rest >= text.length || text.charAt(rest) === "\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== "\n") at += 1;
  return at;
}

/** The quotation mark that is not doubled; without one, the end of the text. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
