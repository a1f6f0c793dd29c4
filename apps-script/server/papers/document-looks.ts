type Attributes = Readonly<Record<string, unknown>>;

/** Points. The page is A4 with the margins of ГОСТ Р 7.0.97, as in the .docx file: 3 cm left, 1.5 cm right, 2 cm above and below. */
export const PAGE = { width: 595.28, height: 841.89, top: 56.7, bottom: 56.7, left: 85.05, right: 42.55 };
export const LINE_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const FONT = "Times New Roman";
const BODY = 12;
const DENSE = 10.5;
const SMALL = 9;
const TABLE = 11;
const INDENT = 35.45;
/** Of Times New Roman at 12 points: an underscore, and a letter on the average. */
const UNDERSCORE = 6;
const LETTER = 6;

export type ParagraphLooks = {
  readonly align?: "LEFT" | "CENTER" | "RIGHT" | "JUSTIFY";
  readonly bold?: boolean;
  readonly size?: "small" | "title" | "body" | "table";
  readonly indent?: "first-line" | "right-half";
  readonly above?: number;
  readonly grey?: boolean;
};

/** All looks of a paragraph at once: a new paragraph takes over those of the one before it. */
export function paragraphAttributes(looks: ParagraphLooks, dense: boolean): Attributes {
  const { Attribute, HorizontalAlignment } = DocumentApp;
  const body = dense ? DENSE : BODY;
  const sizes = { small: SMALL, title: body + 1, body, table: dense ? DENSE : TABLE };
  return {
    [Attribute.FONT_FAMILY]: FONT,
    [Attribute.FONT_SIZE]: sizes[looks.size ?? "body"],
    [Attribute.BOLD]: looks.bold === true,
    [Attribute.FOREGROUND_COLOR]: looks.grey === true ? "#808080" : "#000000",
    [Attribute.HORIZONTAL_ALIGNMENT]: HorizontalAlignment[looks.align ?? "LEFT"],
    [Attribute.INDENT_START]: looks.indent === "right-half" ? Math.round(LINE_WIDTH / 2) : 0,
    // Counted from the margin, not from the indent of the other lines.
    [Attribute.INDENT_FIRST_LINE]:
      looks.indent === "first-line" ? INDENT : looks.indent === "right-half" ? Math.round(LINE_WIDTH / 2) : 0,
    [Attribute.SPACING_BEFORE]: looks.above ?? 0,
    [Attribute.SPACING_AFTER]: 6,
    [Attribute.LINE_SPACING]: 1.1,
  };
}

/** Words and a line for handwriting to the margin: Google Docs has no tab stops with a leader, so it is made of underscores. */
export function writingLine(label: string): string {
  const taken = label === "" ? 0 : (label.length + 1) * LETTER;
  const rest = LINE_WIDTH - (taken % LINE_WIDTH);
  return `${label} ${"_".repeat(Math.max(8, Math.floor(rest / UNDERSCORE) - 1))}`.trimStart();
}
