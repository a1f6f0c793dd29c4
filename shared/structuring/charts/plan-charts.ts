import type { CellContent } from "../../workbook/cell.ts";
import { columnWrites } from "../../workbook/column-writes.ts";
import { cellAt, type LocatedTab } from "../../workbook/locate.ts";
import { formulaPlaces } from "../../workbook/passport-places.ts";
import { type ChartSpec, chartColumns, charts, SURVEY_COLUMNS } from "../../workbook/schema/charts.ts";
import type { SheetEdit } from "../../workbook/sheet-edit.ts";
import type { Planning } from "../planning.ts";
import { type ChartHeading, chartRow, peopleRows, satisfactionRows } from "./chart-rows.ts";
import { stageNames } from "./compute-chart-cells.ts";

/** Pixels, and how many rows of the usual height a chart covers with the gap below it. */
const SIZE = { width: 820, height: 320 } as const;
const ROWS_A_CHART = 18;

/**
 * Plans the charts of «Показатели» and the cells they show. A chart comes together with its cells and once: where somebody took it
 * away and left the cells, it stays away. Stages that are added to the roadmap make the first chart longer.
 */
export function planCharts(planning: Planning): void {
  const located = planning.locate("Показатели");
  if (!located || located.headingRow === null) return;
  if (!chartColumns.every(({ heading }) => located.columns.has(heading))) return;
  const stages = stageNames(planning.now).length;
  const standing = filledRows(located, "Диаграмма: этап");
  const columns = (heading: ChartHeading) => located.columns.get(heading) as number;
  const left = Math.min(...chartColumns.map(({ heading }) => columns(heading)));
  const add = (spec: ChartSpec, place: number, rows: number) => {
    const first = (located.headingRow as number) + 1;
    const area = (heading: ChartHeading) => {
      return {
        row: first,
        column: columns(heading),
        lastRow: first + rows - 1,
        lastColumn: columns(heading),
      };
    };
    const [labels, ...values] = spec.columns;
    const edit: SheetEdit = {
      kind: "chart",
      tab: located.tab.name,
      title: spec.title,
      shape: spec.shape,
      labels: area(labels),
      series: values.map((heading, index) => ({ name: spec.series[index] as string, values: area(heading) })),
      row: first + place * ROWS_A_CHART,
      column: left,
      ...SIZE,
      ...(spec.highest === undefined ? {} : { highest: spec.highest }),
    };
    planning.add(edit);
    planning.say(`Построить диаграмму «${spec.title}».`);
  };
  // The chart before its cells: a run that died between them is done over, and a chart is known by its title.
  if (stages > standing) add(charts.stages, 0, stages);
  if (filledRows(located, "Диаграмма: категория") === 0) add(charts.people, 1, peopleRows.length);
  if (filledRows(located, "Диаграмма: анкеты") === 0) add(charts.satisfaction, 2, satisfactionRows.length);
  planCells(planning, located, Math.max(stages, standing));
}

function planCells(planning: Planning, located: LocatedTab, stages: number): void {
  const places = formulaPlaces(planning.now);
  const height = Math.max(stages, peopleRows.length, SURVEY_COLUMNS);
  const rows = Array.from({ length: height }, (_, index) => chartRow(located, index, stages, places));
  for (const { heading } of chartColumns) {
    const column = located.columns.get(heading) as number;
    const cells = rows.flatMap((wanted, index): [number, CellContent][] => {
      const row = (located.headingRow as number) + 1 + index;
      const cell = wanted[heading] ?? null;
      return cell === null || cellAt(located.tab, row, column) !== null ? [] : [[row, cell]];
    });
    planning.add(...columnWrites(located, column, cells));
  }
}

/** Rows from the first one down to the last in which anything stands under the heading. */
function filledRows(located: LocatedTab, heading: ChartHeading): number {
  const column = located.columns.get(heading) as number;
  for (let row = located.tab.rows.length; row > (located.headingRow as number); row -= 1) {
    if (cellAt(located.tab, row, column) !== null) return row - (located.headingRow as number);
  }
  return 0;
}
