import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  LeaderType,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { PaperBlock } from "../../shared/papers/paper-blocks.ts";
import type { PaperKind } from "../../shared/papers/paper-kinds.ts";

/** Twentieths of a point: the paper is A4 with the margins of ГОСТ Р 7.0.97 (3 cm left, 1.5 cm right, 2 cm above and below). */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851 };
const LINE_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const FONT = "Times New Roman";
const BODY = 24;
const DENSE = 21;
const SMALL = 18;
const INDENT = 709;

const FORM_WORDS =
  "Примерная форма: проверьте её и исправьте по своим локальным актам. Эту строку можно удалить.";

/** A paper of ours as a .docx file with its placeholders: what the program fills, and what a school takes to write its own from. */
export async function templateDocument({ title, basis, layout }: PaperKind): Promise<Uint8Array> {
  const document = new Document({
    title,
    description: basis,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font: FONT, size: layout.dense ? DENSE : BODY, language: { value: "ru-RU" } } },
      },
    },
    sections: [
      {
        properties: {
          // The first page bears no number.
          titlePage: true,
          page: {
            size: PAGE,
            margin: MARGIN,
          },
        },
        headers: { first: new Header({ children: [] }), default: new Header({ children: [pageNumber()] }) },
        footers: {
          first: new Footer({ children: [formWords()] }),
          default: new Footer({ children: [formWords()] }),
        },
        children: layout.blocks.flatMap((_, index) => blockChildren(layout.blocks, index)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const formWords = () => new Paragraph({ children: runs(FORM_WORDS, { size: 16, color: "808080" }) });
const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

type RunLooks = { readonly bold?: boolean; readonly size?: number; readonly color?: string };

function runs(text: string, looks: RunLooks = {}): TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ ...looks, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function paragraph(text: string, options: IParagraphOptions = {}, looks: RunLooks = {}): Paragraph {
  return new Paragraph({
    spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
    ...options,
    children: runs(text, looks),
  });
}

function blockChildren(blocks: readonly PaperBlock[], index: number): readonly (Paragraph | Table)[] {
  const block = blocks[index] as PaperBlock;
  const next = blocks[index + 1];
  // No page parts a signature from the words above it, nor signatures from each other.
  const keepNext = next?.kind === "signature" || next?.kind === "two-ends";
  switch (block.kind) {
    case "title":
      return [
        paragraph(
          block.text,
          { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 240, after: 240 } },
          { bold: true, size: 26 },
        ),
      ];
    case "centre":
      return [paragraph(block.text, { alignment: AlignmentType.CENTER })];
    case "left":
      return [
        paragraph(
          block.text,
          { keepNext: true, spacing: { before: 120, after: 120 } },
          { bold: block.bold === true },
        ),
      ];
    case "text":
      return [
        paragraph(block.text, { keepNext, alignment: AlignmentType.BOTH, indent: { firstLine: INDENT } }),
      ];
    case "fine":
      return [paragraph(block.text, { alignment: AlignmentType.BOTH }, { size: SMALL })];
    case "right":
      return block.lines.map((line) =>
        paragraph(line, { indent: { left: Math.round(LINE_WIDTH * 0.5) }, spacing: { after: 60 } }),
      );
    case "line":
      return writingLines(block, keepNext);
    case "two-ends":
      return [
        new Paragraph({
          keepNext: next?.kind === "fine",
          spacing: { before: 120, after: 180 },
          tabStops: [{ type: TabStopType.RIGHT, position: LINE_WIDTH }],
          children: [new TextRun(block.left), new TextRun({ children: ["\t"] }), new TextRun(block.right)],
        }),
      ];
    case "table":
      return [rowsTable(block), between(keepNext)];
    case "facts":
      return [factsTable(block), between(keepNext)];
    case "signature":
      // The first of several takes the others along.
      return blocks[index - 1]?.kind === "signature"
        ? []
        : [signatures(signaturesFrom(blocks, index)), between(false)];
    case "chart":
      return [
        paragraph(block.mark, { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } }),
      ];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** A small paragraph between what must not touch. */
const between = (keepNext: boolean) =>
  new Paragraph({ keepNext, spacing: { after: 0, line: 200, lineRule: LineRuleType.EXACT }, children: [] });

/** The line goes to the right margin however long the words before it are; the words under it stay with it. */
function writingLines(
  { label, under, more = 0 }: Extract<PaperBlock, { kind: "line" }>,
  keepNext: boolean,
): readonly Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: LINE_WIDTH, leader: LeaderType.UNDERSCORE }];
  const line = (text: string, last: boolean) =>
    new Paragraph({
      keepNext: !last || keepNext,
      keepLines: true,
      spacing: { after: last ? 120 : 0, line: 300, lineRule: LineRuleType.AUTO },
      tabStops,
      children: [new TextRun(text === "" ? "" : `${text} `), new TextRun({ children: ["\t"] })],
    });
  const lines = [label, ...Array.from({ length: more }, () => "")];
  const written = lines.map((text, index) => line(text, under === undefined && index === lines.length - 1));
  if (under === undefined) return written;
  return [
    ...written,
    paragraph(
      `(${under})`,
      { keepNext, alignment: AlignmentType.CENTER, spacing: { after: 120 } },
      { size: 16 },
    ),
  ];
}

const CELL_MARGIN = { top: 40, bottom: 40, left: 85, right: 85 };

function cell(text: string, width: number, looks: RunLooks = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGIN,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ children: runs(text, { size: 22, ...looks }) })],
  });
}

function rowsTable({ columns, emptyRows = 0 }: Extract<PaperBlock, { kind: "table" }>): Table {
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

function factsTable({
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

function signaturesFrom(blocks: readonly PaperBlock[], index: number): readonly Signature[] {
  const block = blocks[index];
  return block?.kind === "signature" ? [block, ...signaturesFrom(blocks, index + 1)] : [];
}

/** Post, line and name: a row each, and no page between the rows. */
function signatures(all: readonly Signature[]): Table {
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
