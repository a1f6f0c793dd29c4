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
import { attribute, descendantsOf, parseXml, spliced, withContent } from "../patch/xml-tree.ts";
import { type ChartEdit, chartXml, frameXml, SHEET_DRAWING } from "./chart-xml.ts";
import { printChart } from "./print-charts.ts";

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
