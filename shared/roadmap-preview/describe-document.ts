import type { DocumentGrid, GridRow } from "../document/document-grid.ts";
import { plural } from "../text/plural.ts";

const LONGEST_START = 120;

/** A document in two lines, so that a person sees that the right one was taken. */
export type DocumentDescription = {
  /** «1 таблица: 45 строк, 5 столбцов». */
  readonly size: string;
  /** Its first words. */
  readonly start: string;
};

/** @example describeDocument(grid) // { size: "2 таблицы: 45 строк, 5 столбцов", start: "Дорожная карта внедрения…" } */
export function describeDocument({ blocks }: DocumentGrid): DocumentDescription {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
  const rows = tables.reduce((sum, table) => sum + table.length, 0);
  const columns = Math.max(0, ...tables.map((table) => Math.max(0, ...table.map((row) => row.cells.length))));
  const size = `${counted(tables.length, ["таблица", "таблицы", "таблиц"])}: ${counted(rows, ["строка", "строки", "строк"])}, ${counted(columns, ["столбец", "столбца", "столбцов"])}`;
  return { size: tables.length === 0 ? "без таблиц" : size, start: shortened(firstWords(blocks)) };
}

function firstWords(blocks: DocumentGrid["blocks"]): string {
  let words = "";
  for (const block of blocks) {
    const pieces = block.kind === "paragraph" ? [block.text] : block.rows.map(rowWords);
    for (const piece of pieces) {
      words = `${words} ${piece}`.trim();
      if (words.length > LONGEST_START) return words;
    }
  }
  return words;
}

function rowWords({ cells }: GridRow): string {
  return cells
    .flatMap((cell) => cell?.lines ?? [])
    .map((line) => line.text)
    .join(" ");
}

function shortened(text: string): string {
  const folded = text.replace(/\s+/g, " ");
  if (folded.length <= LONGEST_START) return folded;
  return `${folded.slice(0, LONGEST_START).replace(/\s+\S*$/, "")}…`;
}

function counted(count: number, forms: readonly [string, string, string]): string {
  return `${count} ${plural(count, forms)}`;
}
