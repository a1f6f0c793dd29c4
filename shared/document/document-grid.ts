import type { Note } from "../messages/note.ts";

/**
 * A document as every format delivers it: blocks of text and tables, in reading order.
 * One reader (`read-roadmap.ts`) turns it into a roadmap, whatever file it came from.
 */
export type DocumentGrid = {
  readonly blocks: readonly Block[];
  /** What a person must know of the file itself, as words that its print left out; absent where there is nothing to say. */
  readonly notes?: readonly Note[];
};

/**
 * `paragraph`: lines that stand together, with "\n" between them; an empty line begins the next block.
 * `table`: rows that stand together. A page break inside a table makes two tables of it.
 */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly place: string }
  | { readonly kind: "table"; readonly rows: readonly GridRow[] };

/** One table row; `place` says where a person finds it («строка 14», «стр. 2»). */
export type GridRow = { readonly cells: readonly GridCell[]; readonly place: string };

/**
 * One cell as laid out in the grid: the index in `cells` is the column. A cell that spans rows or columns stands in its first
 * position with `rowSpan` or `columnSpan` > 1, and every other position it covers holds `null`.
 * `lines` keeps the paragraphs, list items and line breaks of the cell, in order.
 */
export type GridCell = {
  readonly lines: readonly CellLine[];
  readonly rowSpan: number;
  readonly columnSpan: number;
} | null;

/** A line of a cell. `bullet` is the mark that mark-up (not typed text) gave it: «-» for an unordered list item, «3)» for an ordered one. */
export type CellLine = { readonly text: string; readonly bullet: string | null };
