import { CHART_FRAME, chartSize, type PaperChart } from "../../../shared/papers/paper-chart.ts";
import { numberWords } from "../../../shared/papers/placeholders/row-values.ts";
import { chartColours } from "../../../shared/workbook/looks.ts";

/** Google calls the unit of a picture in a document a pixel and may take it for a point: this fits the line as either. */
export const SHOWN_WIDTH = 460;
/** Dots a unit, so that the letters are clear in print. */
const DENSITY = 2;
/** Dots. */
const LETTERS = 18;
/** Millimetres: the title. */
const ABOVE = 12;
const STEPS = 5;

/** The height of the picture in a document, in the unit of its width. */
export function shownHeight(chart: PaperChart): number {
  const { width, height } = chartSize(chart);
  return Math.round((SHOWN_WIDTH * height) / width);
}

/**
 * A picture of lying bars with their numbers, as in the .docx file: «Charts» draws it without any right of its own.
 * @throws where Google does not draw it
 */
export function drawnChart(chart: PaperChart): GoogleAppsScript.Base.Blob {
  const { width, height } = chartSize(chart);
  const dots = (millimetres: number) => Math.round((millimetres * SHOWN_WIDTH * DENSITY) / width);
  const textStyle = { fontSize: LETTERS, color: "#000000" };
  return (
    Charts.newBarChart()
      .setDataTable(tableOf(chart))
      .setDataViewDefinition(viewOf(chart))
      .setTitle(chart.title)
      .setColors([...chartColours])
      .setDimensions(SHOWN_WIDTH * DENSITY, shownHeight(chart) * DENSITY)
      .setOption("titleTextStyle", { fontSize: LETTERS + 4, bold: true, color: "#000000" })
      .setOption("legend", { position: "bottom", textStyle })
      .setOption("hAxis", { ...axisOf(chart), textStyle })
      .setOption("vAxis", { textStyle })
      .setOption("bar", { groupWidth: "77%" })
      // Beside the bar in black: the yellow of the second series is no colour for letters.
      .setOption("annotations", { alwaysOutside: true, textStyle: { ...textStyle, auraColor: "none" } })
      .setOption("chartArea", {
        left: dots(width * 0.42),
        width: dots(width * 0.52),
        top: dots(ABOVE),
        height: dots(height - CHART_FRAME),
      })
      .build()
      .getAs("image/png")
  );
}

/** The labels, then two columns a series: the numbers, and how they are written beside the bars. */
function tableOf({ labels, series }: PaperChart): GoogleAppsScript.Charts.DataTableBuilder {
  const { NUMBER, STRING } = Charts.ColumnType;
  const table = Charts.newDataTable().addColumn(STRING, "");
  for (const { name } of series) table.addColumn(NUMBER, name).addColumn(STRING, name);
  labels.forEach((label, row) => {
    table.setValue(row, 0, label);
    series.forEach(({ values }, index) => {
      const value = values[row] ?? null;
      // What is not set is no value, and not 0.
      if (value === null) return;
      table.setValue(row, 1 + 2 * index, value).setValue(row, 2 + 2 * index, numberWords(value));
    });
  });
  return table;
}

function viewOf({ series }: PaperChart): GoogleAppsScript.Charts.DataViewDefinition {
  const columns = series.flatMap((_, index) => [
    1 + 2 * index,
    { sourceColumn: 2 + 2 * index, role: "annotation" },
  ]);
  return Charts.newDataViewDefinition()
    .setColumns([0, ...columns])
    .build();
}

/** From 0; the steps are written out, for Google would write 2.5 with a point. */
function axisOf({ highest }: PaperChart): object {
  if (highest === undefined) return { minValue: 0 };
  const ticks = Array.from({ length: STEPS + 1 }, (_, step) => {
    const value = (highest * step) / STEPS;
    return { v: value, f: numberWords(value) };
  });
  return { minValue: 0, maxValue: highest, ticks };
}
