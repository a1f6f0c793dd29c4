import { type IParagraphOptions, LineRuleType, Paragraph, TextRun } from "docx";

/** Twentieths of a point: the paper is A4 with the margins of ГОСТ Р 7.0.97 (3 cm left, 1.5 cm right, 2 cm above and below). */
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851 };
export const LINE_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const FONT = "Times New Roman";
export const BODY = 24;
export const DENSE = 21;
export const SMALL = 18;
export const INDENT = 709;

export type RunLooks = { readonly bold?: boolean; readonly size?: number; readonly color?: string };

/** Words as runs, with the breaks of their lines. */
export function runs(text: string, looks: RunLooks = {}): TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ ...looks, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Words as a paragraph. */
export function paragraph(text: string, options: IParagraphOptions = {}, looks: RunLooks = {}): Paragraph {
  return new Paragraph({
    spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
    ...options,
    children: runs(text, looks),
  });
}
