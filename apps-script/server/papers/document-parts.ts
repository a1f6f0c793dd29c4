import type { FilledBlock } from "../../../shared/papers/filled-layout.ts";
import type { PaperChart } from "../../../shared/papers/paper-chart.ts";
import { type ParagraphLooks, writingLine } from "./document-looks.ts";

export type TableLooks = {
  readonly lines: boolean;
  /** The first row holds headings. */
  readonly head?: boolean;
  /** The last cell stands at the right margin. */
  readonly lastRight?: boolean;
};

/** What a Google Doc is written of, top to bottom. */
export type DocumentPart =
  | { readonly kind: "paragraph"; readonly text: string; readonly looks: ParagraphLooks }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly string[])[];
      readonly shares: readonly number[];
      readonly looks: TableLooks;
    }
  | { readonly kind: "chart"; readonly chart: PaperChart }
  | { readonly kind: "page-break" };

const paragraph = (text: string, looks: ParagraphLooks = {}): DocumentPart => ({
  kind: "paragraph",
  text,
  looks,
});

/** A block of a paper as parts of a document. */
export function documentParts(block: FilledBlock): readonly DocumentPart[] {
  switch (block.kind) {
    case "title":
      return [paragraph(block.text, { align: "CENTER", bold: true, size: "title", above: 12 })];
    case "centre":
      return [paragraph(block.text, { align: "CENTER" })];
    case "left":
      return [paragraph(block.text, { bold: block.bold === true, above: 6 })];
    case "text":
      return [paragraph(block.text, { align: "JUSTIFY", indent: "first-line" })];
    case "fine":
      return [paragraph(block.text, { align: "JUSTIFY", size: "small" })];
    case "right":
      return block.lines.map((line) => paragraph(line, { indent: "right-half" }));
    case "line": {
      const labels = [block.label, ...new Array<string>(block.more ?? 0).fill("")];
      const lines = labels.map((label) => paragraph(writingLine(label)));
      const under =
        block.under === undefined ? [] : [paragraph(`(${block.under})`, { align: "CENTER", size: "small" })];
      return [...lines, ...under];
    }
    case "two-ends":
      return [
        {
          kind: "table",
          rows: [[block.left, block.right]],
          shares: [50, 50],
          looks: { lines: false, lastRight: true },
        },
      ];
    case "table":
      return [
        {
          kind: "table",
          rows: [block.headings, ...block.rows],
          shares: block.shares,
          looks: { lines: true, head: true },
        },
      ];
    case "facts": {
      const share = block.share ?? 45;
      const looks = { lines: true, head: block.head === true };
      return [{ kind: "table", rows: block.rows, shares: [share, 100 - share], looks }];
    }
    case "signature":
      return [
        {
          kind: "table",
          rows: [[block.post, "_".repeat(18), block.name]],
          shares: [40, 27, 33],
          looks: { lines: false },
        },
      ];
    case "chart":
    case "page-break":
      return [block];
  }
}
