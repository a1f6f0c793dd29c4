import type { CellStyle } from "hucre/xlsx";
import { type AreaLooks, areaLooks, roleBackgrounds, toneColours } from "../../shared/workbook/looks.ts";
import type { AreaStyle, ColumnFormat, ColumnRole, Tone } from "../../shared/workbook/sheet-edit.ts";

const rgb = (colour: string) => ({ rgb: colour.slice(1).toUpperCase() });

const fill = (colour: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: rgb(colour),
});

const GRID = { style: "thin", color: { rgb: "C9D1DC" } } as const;
const border = { left: GRID, right: GRID, top: GRID, bottom: GRID };

const NUMBER_FORMATS = {
  text: "@",
  number: "General",
  percent: "0.0",
  date: "dd.mm.yyyy",
  checkbox: "General",
  link: "@",
} as const satisfies Record<ColumnFormat, string>;

/** The look of a column's cells under the heading. */
export function columnStyle(format: ColumnFormat, role: ColumnRole, align?: "left", wrap = true): CellStyle {
  const centred = format === "date" || format === "checkbox" || role === "calculated";
  const horizontal = align ?? (centred ? "center" : undefined);
  // Cells that only feed a chart lie behind it, where shading would show around it.
  const background = wrap ? roleBackgrounds[role] : null;
  return {
    ...(background ? { fill: fill(background) } : {}),
    // A calculated cell formatted as text would show its formula instead of the result.
    numFmt: role === "calculated" ? "General" : NUMBER_FORMATS[format],
    alignment: { vertical: "top", wrapText: wrap, ...(horizontal ? { horizontal } : {}) },
  };
}

/** The look of an area: title block, headings, body of the official form. */
export function areaStyle(style: AreaStyle): CellStyle {
  const { background, bold, size, horizontal, vertical, bordered }: AreaLooks = areaLooks[style];
  return {
    font: { bold, size },
    ...(background ? { fill: fill(background) } : {}),
    ...(bordered ? { border } : {}),
    alignment: { horizontal, vertical: vertical === "middle" ? "center" : "top", wrapText: true },
  };
}

/** The look of a cell that leads somewhere, as spreadsheets themselves give it. */
export const linkStyle: CellStyle = { font: { underline: true, color: rgb("#0563c1") } };

/** The look of a cell whose word has a tone, e.g. «просрочено». */
export function toneStyle(tone: Tone): CellStyle {
  const { background, font } = toneColours[tone];
  return { font: { color: rgb(font) }, fill: fill(background) };
}
