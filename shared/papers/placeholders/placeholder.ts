import type { ISODate } from "../../calendar/iso-date.ts";
import type { PaperChart } from "../paper-chart.ts";

/** What one placeholder is about; a row of a table is repeated for each of them where a paper has several. */
export type Domain = "book" | "pair" | "person" | "meeting" | "planned" | "question";

/** What is written for a placeholder, before cases and looks. */
export type Found =
  /** Words as the workbook has them; "" is missing and becomes a line to write on. */
  | {
      readonly kind: "name" | "phrase" | "words" | "number";
      readonly words: string;
      /** Where a person would fill it in: «Наставники, М-001, «ФИО»». */
      readonly place: string;
      /** Stands beside the empty line of a name, so that it is clear whose name belongs there. */
      readonly code?: string;
      /** Why it is empty although something may stand there. */
      readonly why?: string;
    }
  | { readonly kind: "date"; readonly date: ISODate | null; readonly place: string }
  | { readonly kind: "chart"; readonly chart: PaperChart }
  /** An empty place that is as it should be; «missing»: what a person would fill in for it to be written. */
  | { readonly kind: "nothing"; readonly missing?: { readonly place: string; readonly why: string } };

/** A placeholder of one domain: its name in plain Russian and how it is found; several values are written one after another. */
export type Placeholder<Context> = {
  readonly name: string;
  /** Other spellings people use. */
  readonly also?: readonly string[];
  readonly read: (context: Context) => readonly Found[];
};
