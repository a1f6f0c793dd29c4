import { indicatorFormulas } from "../report/indicator-formulas.ts";
import { type FieldKey, isFieldKey, type ReportField, reportFields } from "../report/report-fields.ts";
import type { CellContent } from "../workbook/cell.ts";
import { columnWrites } from "../workbook/column-writes.ts";
import { fillFormula } from "../workbook/formula-template.ts";
import { cellAt, type LocatedTab, textOf } from "../workbook/locate.ts";
import { formulaPlaces } from "../workbook/passport-places.ts";
import { lastDataRow, newLine } from "./new-rows.ts";
import { noteTypedOver } from "./plan-rows.ts";
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
  const places = formulaPlaces(planning.now);
  const formulaOf = (key: FieldKey, row: number) => {
    const template = indicatorFormulas[key];
    return template === undefined ? null : fillFormula(template, "Показатели", row, places);
  };
  restoreFormulas(planning, located, formulaOf);
  const missing = reportFields.filter(({ key }) => !standing.has(key) && formulaOf(key, 1) !== null);
  if (missing.length === 0) return;
  const first = lastDataRow(located) + 1;
  const rows = missing.map((field, index) => {
    const formula = formulaOf(field.key, first + index) as string;
    return newLine(located, first + index, (heading) => indicatorCell(field, heading, formula));
  });
  planning.add({ kind: "set-cells", tab: located.tab.name, row: first, column: 1, cells: rows });
  planning.say(`Добавить в «${located.tab.name}» показатели: ${rows.length}.`);
}

/** A value that somebody deleted comes back; one that somebody typed over stays. */
function restoreFormulas(
  planning: Planning,
  located: LocatedTab,
  formulaOf: (key: FieldKey, row: number) => string | null,
): void {
  const codes = located.columns.get("Код");
  const values = located.columns.get("Значение");
  if (codes === undefined || values === undefined) return;
  const lost: [number, CellContent][] = [];
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    const key = textOf(cellAt(located.tab, row, codes));
    const formula = isFieldKey(key) ? formulaOf(key, row) : null;
    if (formula !== null) noteTypedOver(planning, located, values, [row]);
    if (formula === null || cellAt(located.tab, row, values) !== null) continue;
    lost.push([row, { formula, value: null }]);
  }
  planning.add(...columnWrites(located, values, lost));
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
