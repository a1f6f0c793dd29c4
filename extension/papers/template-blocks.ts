import {
  AlignmentType,
  LeaderType,
  LineRuleType,
  PageBreak,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { PaperBlock } from "../../shared/papers/paper-blocks.ts";
import { factsTable, rowsTable, signatures, signaturesFrom } from "./template-tables.ts";
import { INDENT, LINE_WIDTH, paragraph, SMALL } from "./template-text.ts";

/** A block of a paper as paragraphs and tables. */
export function blockChildren(blocks: readonly PaperBlock[], index: number): readonly (Paragraph | Table)[] {
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
