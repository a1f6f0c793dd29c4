import { columnsOf } from "../patch/columns.ts";
import { relationAttribute } from "../patch/dialect.ts";
import type { OpenSheet } from "../patch/open-sheet.ts";
import {
  addContentType,
  addRelationship,
  freeName,
  type PackageParts,
  relationshipsOf,
} from "../patch/package-parts.ts";
import type { PatchRun } from "../patch/patch-run.ts";
import { addSection, rootTag } from "../patch/xml-sections.ts";
import {
  attribute,
  childOf,
  descendantsOf,
  parseXml,
  spliced,
  textContent,
  withContent,
} from "../patch/xml-tree.ts";
import { type ChartEdit, chartXml, EMU, frameXml, SHEET_DRAWING } from "./chart-xml.ts";
import { type ChartPlace, pixelsOf, printChart, ROW } from "./print-charts.ts";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Puts a chart on a sheet; one of the same title that hangs there keeps its place and is given the other data. */
export function putChart(run: PatchRun, sheet: OpenSheet, edit: ChartEdit): void {
  const { parts } = run;
  printChart(run, sheet, edit);
  const drawing =
    sheet.relationships().find(({ kind }) => kind === "drawing")?.target ?? newDrawing(run, sheet);
  const standing = standingChart(parts, drawing, edit.title);
  if (standing !== null) {
    parts.write(standing, chartXml(edit));
    return;
  }
  const name = freeName(parts, "xl/charts/chart", ".xml");
  parts.write(name, chartXml(edit));
  addContentType(parts, name, CHART_TYPE);
  const type = `${run.workbook.dialect.relationships}/chart`;
  const relationship = addRelationship(parts, drawing, { type, target: name });
  const text = parts.text(drawing);
  const root = parseXml(text);
  const ids = descendantsOf(root, "cNvPr").map((each) => Number(attribute(text, each, "id") ?? 0));
  const frame = frameXml(edit, Math.max(1, ...ids) + 1, relationship);
  parts.write(drawing, spliced(text, [withContent(text, root, frame)]));
}

function newDrawing(run: PatchRun, sheet: OpenSheet): string {
  const { parts, workbook } = run;
  const name = freeName(parts, "xl/drawings/drawing", ".xml");
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}"></xdr:wsDr>`,
  );
  addContentType(parts, name, DRAWING_TYPE);
  const type = `${workbook.dialect.relationships}/drawing`;
  const id = addRelationship(parts, sheet.part, { type, target: name });
  const { whole } = sheet;
  addSection(whole, "drawing", `<${whole.prefix}drawing${relationAttribute(rootTag(whole), id)}/>`);
  return name;
}

/** Where the chart of a title stands, or null where none does. A chart dragged by a person may be tied to two cells. */
export function chartPlace({ parts }: PatchRun, sheet: OpenSheet, title: string): ChartPlace | null {
  const drawing = sheet.relationships().find(({ kind }) => kind === "drawing")?.target;
  if (drawing === undefined || !parts.has(drawing)) return null;
  const text = parts.text(drawing);
  const anchor = parseXml(text).children.find((each) =>
    descendantsOf(each, "cNvPr").some((named) => attribute(text, named, "name") === title),
  );
  const number = (corner: "from" | "to", local: "col" | "row") => {
    const found = anchor && childOf(anchor, corner);
    const told = found && childOf(found, local);
    return told ? Number(textContent(text, told)) : null;
  };
  const [column, row] = [number("from", "col"), number("from", "row")];
  if (column === null || row === null) return null;
  const size = anchor && childOf(anchor, "ext");
  const [lastColumn, lastRow] = [number("to", "col"), number("to", "row")];
  const widths = columnsOf(sheet.whole).widths((lastColumn ?? column) + 1);
  const across = widths
    .slice(column, (lastColumn ?? column) + 1)
    .reduce((sum, each) => sum + pixelsOf(each), 0);
  const told = (name: "cx" | "cy") => (size ? Math.round(Number(attribute(text, size, name)) / EMU) : null);
  return {
    column: column + 1,
    row: row + 1,
    width: told("cx") ?? across,
    height: told("cy") ?? ((lastRow ?? row) - row + 1) * ROW,
  };
}

/** The part of the chart whose frame bears the title, or null. */
function standingChart(parts: PackageParts, drawing: string, title: string): string | null {
  const text = parts.text(drawing);
  const frame = descendantsOf(parseXml(text), "graphicFrame").find((each) =>
    descendantsOf(each, "cNvPr").some((named) => attribute(text, named, "name") === title),
  );
  const chart = frame ? descendantsOf(frame, "chart")[0] : undefined;
  const id = chart ? attribute(text, chart, "id") : null;
  return relationshipsOf(parts, drawing).find((each) => each.id === id)?.target ?? null;
}
