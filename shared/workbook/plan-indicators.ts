import { indicatorFormulas } from "../report/indicator-formulas.ts";
import type { ReportField } from "../report/report-fields.ts";
import { reportFields } from "../report/report-fields.ts";
import type { CellContent } from "./cell.ts";
import { fillFormula } from "./formula-template.ts";
import { cellAt, lastUsedRow, textOf } from "./locate.ts";
import { formulaPlaces } from "./passport-places.ts";
import type { Planning } from "./planning.ts";

/** Plans the rows of «Показатели»: one an indicator that a formula computes. Rows that stand are left with their plan values. */
export function planIndicators(planning: Planning): void {
  const located = planning.locate("Показатели");
  const codes = located?.columns.get("Код");
  if (!located || located.headingRow === null || codes === undefined) return;
  const standing = new Set(
    located.tab.rows.slice(located.headingRow).map((_, index) => {
      return textOf(cellAt(located.tab, (located.headingRow as number) + 1 + index, codes));
    }),
  );
  const missing = reportFields.filter(
    ({ key }) => indicatorFormulas[key] !== undefined && !standing.has(key),
  );
  if (missing.length === 0) return;
  const places = formulaPlaces(planning.now);
  const first = lastUsedRow(located.tab) + 1;
  const width = Math.max(...located.columns.values());
  const rows = missing.flatMap((field, index) => {
    const template = indicatorFormulas[field.key] as string;
    const formula = fillFormula(template, "Показатели", first + index, places);
    if (formula === null) return [];
    const line: CellContent[] = new Array(width).fill(null);
    for (const [heading, column] of located.columns)
      line[column - 1] = indicatorCell(field, heading, formula);
    return [line];
  });
  planning.add({ kind: "set-cells", tab: located.tab.name, row: first, column: 1, cells: rows });
  planning.say(`Добавить в «${located.tab.name}» показатели: ${rows.length}.`);
}

function indicatorCell(field: ReportField, heading: string, formula: string): CellContent {
  switch (heading) {
    case "Код":
      return field.key;
    case "Показатель":
      return field.label;
    case "Значение":
      return { formula, value: null };
    case "Ед.":
      return field.unit;
    case "Как посчитано":
      return field.rule;
    default:
      return null;
  }
}
