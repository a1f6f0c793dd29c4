import type { CellLine } from "../../document/document-grid.ts";
import type { ColumnKind } from "./column-wordings.ts";

/** What one row says in one column. `held`: the words stand in a merged cell that began in a row above (or in a column to the left). */
export type BodyCell = {
  readonly lines: readonly CellLine[];
  readonly held: boolean;
  /** An empty cell merged over several rows at the top of a page: its words may stand above the break. */
  readonly overBreak?: boolean;
};

/** A row below the headings, by the parts of a roadmap. */
export type BodyRow = {
  readonly place: string;
  /** The row is the first after a page break (or after words between two tables). */
  readonly afterBreak: boolean;
  /** One cell over the whole width, or a line between two pieces of the table; its words stand in `activity`. */
  readonly fullWidth: boolean;
  readonly cells: Readonly<Partial<Record<ColumnKind, BodyCell>>>;
  /** Words under headings that are no part of a roadmap, or beyond the last heading. */
  readonly foreign: readonly { readonly heading: string; readonly text: string }[];
  /** The sub-heading of this very row and no other: an activity whose content stands in rows of its own. */
  readonly heading?: string;
};

/** The words of a cell on one line, white space folded; "" where the row has none of its own there (`held` words included). */
export function textOf(row: BodyRow, kind: ColumnKind): string {
  return linesText(row.cells[kind]?.lines ?? []);
}

/** The words that begin in this very row: "" for a merged cell that holds on from above. */
export function ownTextOf(row: BodyRow, kind: ColumnKind): string {
  return row.cells[kind]?.held ? "" : textOf(row, kind);
}

/** Lines of a cell as one text; marks that mark-up gave them are part of it: «1) Приказ 2) Положение». */
export function linesText(lines: readonly CellLine[]): string {
  return lines
    .map((line) => (line.bullet === null ? line.text : `${line.bullet} ${line.text}`))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
