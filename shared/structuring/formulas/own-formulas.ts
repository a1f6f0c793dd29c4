import { indicatorFormulas } from "../../report/indicator-formulas.ts";
import { isFieldKey } from "../../report/report-fields.ts";
import { type CellContent, isFormula } from "../../workbook/cell.ts";
import { fillFormula, sameFormula } from "../../workbook/formula-template.ts";
import { cellAt, type LocatedTab, textOf } from "../../workbook/locate.ts";
import { formulaPlaces } from "../../workbook/passport-places.ts";
import { chartColumns } from "../../workbook/schema/charts.ts";
import type { TabName } from "../../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ChartHeading, chartRow } from "../charts/chart-rows.ts";

/** Whether a formula that stands at a place is the very one the program puts there. */
export type IsOwnFormula = (tab: string, row: number, column: number, formula: string) => boolean;

/** Tells the program's own formulas of a workbook from those of people, who may have put theirs into the same columns. */
export function ownFormulas(snapshot: WorkbookSnapshot): IsOwnFormula {
  const places = formulaPlaces(snapshot);
  const located = new Map([...places.located.values()].map((each) => [each.tab.name, each]));
  const chartHeadings = new Set<string>(chartColumns.map(({ heading }) => heading));
  const headings = new Map(
    [...located].map(([name, { columns }]) => [name, new Map([...columns].map(([word, at]) => [at, word]))]),
  );
  const chartCell = (indicators: LocatedTab, row: number, heading: string): string | null => {
    const index = row - (indicators.headingRow as number) - 1;
    const cell: CellContent = chartRow(indicators, index, index + 1, places)[heading as ChartHeading] ?? null;
    return isFormula(cell) ? cell.formula : null;
  };
  const wanted = (known: LocatedTab, row: number, heading: string): string | null => {
    const { name } = known.spec;
    if (name === "Показатели" && chartHeadings.has(heading)) return chartCell(known, row, heading);
    const codes = known.columns.get("Код");
    const key = name === "Показатели" && codes ? textOf(cellAt(known.tab, row, codes)) : "";
    const template = isFieldKey(key)
      ? indicatorFormulas[key]
      : known.spec.columns.find((column) => column.heading === heading)?.formula;
    return template === undefined ? null : fillFormula(template, name as TabName, row, places);
  };
  return (tab, row, column, formula) => {
    const known = located.get(tab);
    const heading = headings.get(tab)?.get(column);
    if (!known || known.headingRow === null || heading === undefined || row <= known.headingRow) return false;
    const own = wanted(known, row, heading);
    return own !== null && sameFormula(own, formula);
  };
}
