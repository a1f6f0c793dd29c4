import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { PaperBlock } from "../../shared/papers/paper-blocks.ts";
import { LINE_WIDTH, type RunLooks, runs } from "./template-text.ts";

const CELL_MARGIN = { top: 40, bottom: 40, left: 85, right: 85 };

function cell(text: string, width: number, looks: RunLooks = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGIN,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ children: runs(text, { size: 22, ...looks }) })],
  });
}

/** A table with its headings, the row of placeholders and empty rows. */
export function rowsTable({ columns, emptyRows = 0 }: Extract<PaperBlock, { kind: "table" }>): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((LINE_WIDTH * share) / whole));
  const row = (texts: readonly string[], options: { heading?: boolean; high?: boolean } = {}) =>
    new TableRow({
      tableHeader: options.heading === true,
      cantSplit: true,
      ...(options.high ? { height: { value: 480, rule: "atLeast" as const } } : {}),
      children: texts.map((text, index) =>
        cell(text, widths[index] as number, options.heading ? { bold: true } : {}),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        { heading: true },
      ),
      row(
        columns.map((column) => column.cell),
        { high: emptyRows > 0 },
      ),
      ...Array.from({ length: emptyRows }, () =>
        row(
          columns.map(() => ""),
          { high: true },
        ),
      ),
    ],
  });
}

/** Labels and values. */
export function factsTable({
  rows,
  head = false,
  share = 45,
}: Omit<Extract<PaperBlock, { kind: "facts" }>, "head"> & { readonly head?: boolean }): Table {
  const widths = [share, 100 - share].map((part) => Math.floor((LINE_WIDTH * part) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map(
      (texts, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: head && at === 0,
          children: texts.map((text, index) =>
            cell(text, widths[index] as number, { bold: head && at === 0 }),
          ),
        }),
    ),
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

type Signature = Extract<PaperBlock, { kind: "signature" }>;

/** The signatures that stand one after another from a place on. */
export function signaturesFrom(blocks: readonly PaperBlock[], index: number): readonly Signature[] {
  const block = blocks[index];
  return block?.kind === "signature" ? [block, ...signaturesFrom(blocks, index + 1)] : [];
}

/** Post, line and name: a row each, and no page between the rows. */
export function signatures(all: readonly Signature[]): Table {
  const shares = [0.4, 0.27, 0.33].map((share) => Math.floor(LINE_WIDTH * share));
  const part = (text: string, index: number, keepNext: boolean) =>
    new TableCell({
      width: { size: shares[index] as number, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      margins: CELL_MARGIN,
      borders: {
        top: NO_BORDER,
        left: NO_BORDER,
        right: NO_BORDER,
        bottom: index === 1 ? { style: BorderStyle.SINGLE, size: 4, color: "000000" } : NO_BORDER,
      },
      children: [new Paragraph({ keepNext, spacing: { before: 200 }, children: [new TextRun(text)] })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: shares,
    width: { size: shares.reduce((sum, share) => sum + share, 0), type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: all.map(
      ({ post, name }, row) =>
        new TableRow({
          cantSplit: true,
          children: [post, "", name].map((text, index) => part(text, index, row < all.length - 1)),
        }),
    ),
  });
}
