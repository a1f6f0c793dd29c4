import type { AreaStyle, ColumnRole, Tone } from "./sheet-edit.ts";

/** Backgrounds by who fills a column: what the program fills is shaded, so that nobody types there by mistake. */
export const roleBackgrounds = {
  typed: null,
  calculated: "#f1f3f4",
  code: "#f1f3f4",
} as const satisfies Record<ColumnRole, string | null>;

/** Every pair has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const toneColours = {
  bad: { background: "#fbdcd9", font: "#8c1d18" },
  warning: { background: "#fff1cc", font: "#7a4b00" },
  good: { background: "#d9f0dd", font: "#1b5e20" },
  calm: { background: "#dce9fb", font: "#174ea6" },
  muted: { background: "#eeeeee", font: "#5f6368" },
} as const satisfies Record<Tone, { readonly background: string; readonly font: string }>;

/** Colours of a chart's series; neighbours differ in lightness too, for print and for who does not tell colours apart. */
export const chartColours = ["#174ea6", "#e0a100"] as const;

/** Digits of the body font that a letter of a bold heading takes at most, and the edges of the cell. */
const [BOLD_LETTER, EDGES] = [1.2, 1] as const;

/**
 * The width in characters at which no word of a heading is broken.
 * @example headingWidth("Наставников предоставлено") // 17
 */
export function headingWidth(heading: string): number {
  const longest = Math.max(...heading.split(/[\s-]/).map((word) => word.length));
  return Math.ceil(longest * BOLD_LETTER + EDGES);
}

export type AreaLooks = {
  readonly background: string | null;
  readonly bold: boolean;
  readonly size: number;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "middle";
  readonly bordered: boolean;
};

export const areaLooks = {
  title: {
    background: null,
    bold: true,
    size: 14,
    horizontal: "center",
    vertical: "middle",
    bordered: false,
  },
  subtitle: {
    background: null,
    bold: false,
    size: 11,
    horizontal: "center",
    vertical: "middle",
    bordered: false,
  },
  // «Утверждено …» stands at the right edge of official papers.
  approval: {
    background: null,
    bold: false,
    size: 11,
    horizontal: "right",
    vertical: "middle",
    bordered: false,
  },
  heading: {
    background: "#dfe7f5",
    bold: true,
    size: 10,
    horizontal: "center",
    vertical: "middle",
    bordered: true,
  },
  body: { background: null, bold: false, size: 10, horizontal: "left", vertical: "top", bordered: true },
  stage: { background: "#eef2f9", bold: true, size: 10, horizontal: "left", vertical: "top", bordered: true },
} as const satisfies Record<AreaStyle, AreaLooks>;
