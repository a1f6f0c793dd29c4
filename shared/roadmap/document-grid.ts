/**
 * A document as every format delivers it: blocks of text and tables, in reading order.
 * One reader (`read-roadmap.ts`) turns it into a roadmap, whatever file it came from.
 */
export type DocumentGrid = { readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly place: string }
  | { readonly kind: "table"; readonly rows: readonly GridRow[] };

/** One table row; `place` says where a person finds it («строка 14», «стр. 2»). */
export type GridRow = { readonly cells: readonly GridCell[]; readonly place: string };

/**
 * One cell as laid out in the grid: a cell that spans rows stands in its first row with `rowSpan` > 1, and the rows below
 * hold `null` in its place. `lines` keeps the paragraphs, list items and line breaks of the cell, in order.
 */
export type GridCell = {
  readonly lines: readonly CellLine[];
  readonly rowSpan: number;
  readonly columnSpan: number;
} | null;

/** A line of a cell. `bullet` is the mark that mark-up (not typed text) gave it: «-» for an unordered list item, «3)» for an ordered one. */
export type CellLine = { readonly text: string; readonly bullet: string | null };
