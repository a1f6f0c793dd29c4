import type { DocumentGrid, GridRow } from "../../../../shared/document/document-grid.ts";

/** The rows of all tables as text: lines of a cell parted by « / », covered places as «·». */
export function tableTexts(grid: DocumentGrid): string[][] {
  return grid.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(rowTexts) : []));
}

/** What stands outside tables, block by block. */
export function paragraphTexts(grid: DocumentGrid): string[] {
  return grid.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** Every word of the document. */
export function allWords(grid: DocumentGrid): string {
  return [...paragraphTexts(grid), ...tableTexts(grid).flat()].join(" ");
}

function rowTexts(row: GridRow): string[] {
  return row.cells.map((cell) => (cell ? cell.lines.map((line) => line.text).join(" / ") : "·"));
}
