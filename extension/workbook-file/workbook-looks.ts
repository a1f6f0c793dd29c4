import type { CellStyle } from "hucre/xlsx";
import type { AreaStyle, ColumnFormat, ColumnRole, Tone } from "../../shared/workbook/sheet-edit.ts";

/** Colours of the workbook; the Google Sheets edition uses the same (`apps-script/server`). */
const fill = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
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

const ROLE_STYLES = {
  typed: {},
  calculated: { fill: fill("EEF1F5") },
  code: { fill: fill("EEF1F5"), font: { color: { rgb: "5B6573" } } },
} as const satisfies Record<ColumnRole, CellStyle>;

/** The look of a column's cells under the heading. */
export function columnStyle(format: ColumnFormat, role: ColumnRole, align?: "left"): CellStyle {
  const centred = format === "date" || format === "checkbox" || role === "calculated";
  const horizontal = align ?? (centred ? "center" : undefined);
  return {
    ...ROLE_STYLES[role],
    // A calculated cell formatted as text would show its formula instead of the result.
    numFmt: role === "calculated" ? "General" : NUMBER_FORMATS[format],
    alignment: { vertical: "top", wrapText: true, ...(horizontal ? { horizontal } : {}) },
  };
}

export const areaStyles: Readonly<Record<AreaStyle, CellStyle>> = {
  title: {
    font: { bold: true, size: 14 },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  subtitle: { font: { size: 11 }, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  heading: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("2F5D8A"),
    border,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  body: { border, alignment: { vertical: "top", wrapText: true } },
  stage: {
    font: { bold: true },
    fill: fill("EAF1F8"),
    border,
    alignment: { vertical: "top", wrapText: true },
  },
};

export const toneStyles: Readonly<Record<Tone, CellStyle>> = {
  bad: { font: { color: { rgb: "9C1C1C" } }, fill: fill("FBDCDC") },
  warning: { font: { color: { rgb: "7A4B00" } }, fill: fill("FDEBC8") },
  good: { font: { color: { rgb: "1E5E2E" } }, fill: fill("DDF1E0") },
  calm: { font: { color: { rgb: "1F4E79" } }, fill: fill("DCE9F7") },
  muted: { font: { color: { rgb: "5B6573" } } },
};
