import type { Tone } from "../sheet-edit.ts";
import type { ListName } from "./lists.ts";

/** A tab of the workbook as data. The whole workbook is described by such rows and nothing else knows its columns. */
export type TabSpec = {
  readonly name: string;
  readonly shown: "always" | "on-use" | "hidden";
  /** Where the headings stand: a table from row 1, or below the title block of the official form. */
  readonly layout: "table" | "form" | "lists";
  /** What the program puts before the number of a row: «М» makes М-001. Absent where rows carry no code of their own. */
  readonly codePrefix?: string;
  /** The columns a row must fill in one of, to count as a row at all. */
  readonly identity: readonly string[];
  readonly columns: readonly ColumnSpec[];
};

export type ColumnSpec = {
  readonly heading: string;
  readonly kind: "text" | "number" | "date" | "yes" | "list" | "link" | "code" | "formula";
  readonly list?: ListName;
  /** For `formula`: a template (see `formula-template.ts`). */
  readonly formula?: string;
  /** Words of the column that are coloured. */
  readonly tones?: readonly { readonly text: string; readonly tone: Tone }[];
  /** Absent: text wraps. */
  readonly wrap?: false;
  /** Made out of sight: only the program's formulas look at it. */
  readonly hidden?: true;
  /** Width in characters of the body font. */
  readonly width: number;
  /** One Russian sentence that explains the column; shown as a note on its heading. */
  readonly note: string;
};
