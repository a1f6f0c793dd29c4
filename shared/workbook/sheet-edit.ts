import type { CellContent } from "./cell.ts";
import type { Area } from "./snapshot.ts";

/**
 * One change to a workbook, as data: planned by the core, shown to the person, carried out by an edge (SpreadsheetApp or the
 * .xlsx writer). Rows and columns are one-based. Each edit may be applied twice with the same result, so a run that died
 * is completed by running the plan of the next snapshot.
 */
export type SheetEdit =
  | { readonly kind: "create-tab"; readonly tab: string; readonly hidden: boolean; readonly position: number }
  /** Shows a hidden tab: an «on use» one when its first rows come. */
  | { readonly kind: "show-tab"; readonly tab: string }
  /** Writes a rectangle of cells from (row, column) down and right. A string is stored as text even if it begins with = + - @. */
  | {
      readonly kind: "set-cells";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellContent[])[];
      /**
       * What the cells held when the plan was made; the applier compares before it writes and refuses when someone has
       * typed there since. Absent where the plan knows the cells are new.
       */
      readonly expected?: readonly (readonly CellContent[])[];
    }
  /** How a column looks and what it accepts, from the row under its heading to the last. */
  | {
      readonly kind: "format-column";
      readonly tab: string;
      readonly column: number;
      readonly firstRow: number;
      /** Absent: to the bottom of the sheet. */
      readonly lastRow?: number;
      readonly format: ColumnFormat;
      readonly role: ColumnRole;
      readonly width: number;
      /** Absent: by format, as usual. Left where values of different kinds stand under each other («Паспорт»). */
      readonly align?: "left";
      /** Absent: text wraps. Cells that only feed a chart must not make their rows high. */
      readonly wrap?: false;
      /** Out of sight and of print, e.g. what only formulas look at. People may show it: it is not hidden again. */
      readonly hidden?: true;
    }
  /** Accepts only values of a list; the person is warned, not stopped, because people know better than lists. */
  | {
      readonly kind: "validate-list";
      readonly tab: string;
      readonly column: number;
      readonly firstRow: number;
      /** Absent: to the bottom of the sheet. */
      readonly lastRow?: number;
      readonly source: Area & { readonly tab: string };
    }
  | { readonly kind: "style-area"; readonly tab: string; readonly area: Area; readonly style: AreaStyle }
  | {
      readonly kind: "note";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: "freeze"; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "merge"; readonly tab: string; readonly area: Area }
  /** Takes apart one merged area, exactly that one; nothing where it is not merged. */
  | { readonly kind: "unmerge"; readonly tab: string; readonly area: Area }
  /** Colours the cells of a column whose text equals a word, e.g. «просрочено» red. */
  | {
      readonly kind: "colour-by-text";
      readonly tab: string;
      readonly column: number;
      readonly firstRow: number;
      readonly colours: readonly { readonly text: string; readonly tone: Tone }[];
    }
  /** Protected with a warning in Google Sheets; shaded only in .xlsx, where protection would forbid sorting. */
  | {
      readonly kind: "protect-column";
      readonly tab: string;
      readonly column: number;
      readonly description: string;
    }
  /** Printed on A4 landscape; a tab too wide to read on one page goes on over several, its first columns on each of them. */
  | {
      readonly kind: "print-landscape";
      readonly tab: string;
      readonly repeatRows: number;
      /** 0: however wide, the tab is fitted to one page. */
      readonly repeatColumns: number;
    }
  /** A chart, known by its title: one that stands is only given the other data, and keeps its place and looks. */
  | {
      readonly kind: "chart";
      readonly tab: string;
      readonly title: string;
      readonly shape: ChartShape;
      /** One column of labels. */
      readonly labels: Area;
      readonly series: readonly { readonly name: string; readonly values: Area }[];
      /** The cell under the chart's upper left corner, and its size in pixels. */
      readonly row: number;
      readonly column: number;
      readonly width: number;
      readonly height: number;
      /** The end of the values' axis. */
      readonly highest?: number;
    }
  /** Prints a chart that stands, known by its title, on a page of its own; nothing where there is none. */
  | { readonly kind: "print-chart"; readonly tab: string; readonly title: string };

/** Lying bars for long labels, standing columns for comparing series. */
export type ChartShape = "bars" | "columns";

export type ColumnFormat = "text" | "number" | "percent" | "date" | "checkbox" | "link";

/** Who fills the column: a person, a formula, or the program (codes). */
export type ColumnRole = "typed" | "calculated" | "code";

export type AreaStyle = "title" | "subtitle" | "approval" | "heading" | "body" | "stage";

export type Tone = "bad" | "warning" | "good" | "calm" | "muted";
