import { chartColours } from "../../shared/workbook/looks.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { EditRun } from "./edit-run.ts";

type ChartEdit = Extract<SheetEdit, { kind: "chart" }>;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Puts a chart on a tab; one of the same title that stands there keeps its place and looks and is given the other data. */
export function putChart(run: EditRun, edit: ChartEdit): void {
  const sheet = run.sheet(edit.tab);
  const ranges: readonly Range[] = [edit.labels, ...edit.series.map(({ values }) => values)].map((area) =>
    run.range(edit.tab, area),
  );
  const standing = sheet.getCharts().find((chart) => chart.getOptions().get("title") === edit.title);
  if (standing) {
    const builder = standing.modify().clearRanges();
    for (const range of ranges) builder.addRange(range);
    sheet.updateChart(builder.build());
    return;
  }
  const axis = { minValue: 0, ...(edit.highest === undefined ? {} : { maxValue: edit.highest }) };
  const series = Object.fromEntries(
    edit.series.map(({ name }, index) => [
      index,
      { labelInLegend: name, color: chartColours[index % chartColours.length], dataLabel: "value" },
    ]),
  );
  const builder = sheet.newChart();
  const chart = (edit.shape === "bars" ? builder.asBarChart() : builder.asColumnChart())
    .setNumHeaders(0)
    .setOption("title", edit.title)
    .setOption(edit.shape === "bars" ? "hAxis" : "vAxis", axis)
    .setOption("series", series)
    .setOption("legend", { position: edit.series.length > 1 ? "bottom" : "none" })
    .setOption("width", edit.width)
    .setOption("height", edit.height)
    .setPosition(edit.row, edit.column, 0, 0);
  for (const range of ranges) chart.addRange(range);
  sheet.insertChart(chart.build());
}
