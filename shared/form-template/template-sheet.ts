import type { CellValue } from "../workbook/cell.ts";
import type { Area } from "../workbook/snapshot.ts";

/** A sheet of a region's own form, as neutral data: what its cells hold and what may be written to them. */
export type TemplateSheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows from the first, cells from column A; short rows are empty to the right. Row index 0 is row 1. */
  readonly rows: readonly (readonly TemplateCell[])[];
  readonly merges: readonly Area[];
};

export type TemplateCell = {
  /** What a person sees; null where the cell is empty. */
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** Out of reach: locked on a protected sheet, or in a hidden row or column. */
  readonly closed: boolean;
  /** Marked as a place of its own: a border, a fill, an opened lock, a rule. */
  readonly drawn: boolean;
  readonly bold: boolean;
  /** Steps the text is moved to the right. */
  readonly indent: number;
  readonly format: CellFormat;
  readonly rule: CellRule | null;
};

export type CellFormat = "general" | "text" | "date" | "percent";

/** What the form itself accepts in a cell. */
export type CellRule =
  | { readonly kind: "list"; readonly options: readonly string[] }
  | { readonly kind: "date" }
  | {
      readonly kind: "number";
      readonly whole: boolean;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly kind: "length"; readonly most: number };

/** An empty cell nothing is known of. */
export const blankCell: TemplateCell = {
  value: null,
  hasFormula: false,
  closed: false,
  drawn: false,
  bold: false,
  indent: 0,
  format: "general",
  rule: null,
};
