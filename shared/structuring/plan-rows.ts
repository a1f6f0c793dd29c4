import { type CellContent, isFormula } from "../workbook/cell.ts";
import { columnWrites } from "../workbook/column-writes.ts";
import { type FormulaPlaces, fillFormula } from "../workbook/formula-template.ts";
import { cellAt, type LocatedTab, textOf } from "../workbook/locate.ts";
import { formulaPlaces } from "../workbook/passport-places.ts";
import { holdsTypedValue } from "../workbook/read-workbook.ts";
import { type TabName, tabs } from "../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { totalIn } from "../workbook/total-row.ts";
import { planGivenCodes } from "./codes/given-codes.ts";
import { planCodes } from "./codes/plan-codes.ts";
import type { Planning } from "./planning.ts";

/**
 * Plans what the program adds to each row people typed: its code where it has none, and the formulas of its calculated
 * columns where they are empty. A formula somebody typed over is left.
 * @param before the workbook as it was found
 */
export function planRows(planning: Planning, before: WorkbookSnapshot): void {
  for (const spec of tabs) {
    const located = planning.locate(spec.name);
    if (!located || located.headingRow === null) continue;
    if ("codePrefix" in spec) {
      const rows = dataRows(located).filter((row) => isNamed(located, row));
      planCodes(planning, located, { prefix: spec.codePrefix, rows, before });
    }
    planFormulas(planning, spec.name, located);
  }
  planGivenCodes(planning);
}

/** Whether the row says what it is about: a remark beside an empty row is no person and no pair, nor is a row of totals. */
function isNamed(located: LocatedTab, row: number): boolean {
  if (totalIn(located, row) !== null) return false;
  const { columns, identity } = located.spec;
  // People may stand without a name (names mode «коды»): then any column of ours will do.
  const telling = identity.includes("Код") ? columns.map(({ heading }) => heading) : identity;
  return telling.some((heading) => {
    const column = located.columns.get(heading);
    const cell = column === undefined ? null : cellAt(located.tab, row, column);
    return cell !== false && cell !== true && !isFormula(cell) && textOf(cell).trim() !== "";
  });
}

function planFormulas(planning: Planning, tab: TabName, located: LocatedTab): void {
  // Most tabs lack no formula, and to look up the places is to recognise the whole workbook.
  let places: FormulaPlaces | null = null;
  for (const spec of located.spec.columns) {
    const column = located.columns.get(spec.heading);
    const template = spec.formula;
    if (template === undefined || column === undefined) continue;
    const formulas = dataRows(located)
      .filter((row) => cellAt(located.tab, row, column) === null && isNamed(located, row))
      .flatMap((row): [number, CellContent][] => {
        places ??= formulaPlaces(planning.now);
        const formula = fillFormula(template, tab, row, places);
        return formula === null ? [] : [[row, { formula, value: null }]];
      });
    noteTypedOver(planning, located, column, dataRows(located));
    planning.add(...columnWrites(located, column, formulas));
  }
}

/** A formula that somebody typed over stays as it is, and the person is told how to get it back. */
export function noteTypedOver(
  planning: Planning,
  located: LocatedTab,
  column: number,
  rows: readonly number[],
): void {
  for (const row of rows) {
    const cell = cellAt(located.tab, row, column);
    const words = textOf(cell);
    if (isFormula(cell) || words === "") continue;
    const heading = textOf(cellAt(located.tab, located.headingRow as number, column));
    const place = `${located.tab.name}, строка ${row}, «${heading}»`;
    planning.note({ code: "workbook.formula-typed-over", severity: "info", place, words });
  }
}

function dataRows(located: LocatedTab): readonly number[] {
  const rows: number[] = [];
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    if (holdsTypedValue(located, row)) rows.push(row);
  }
  return rows;
}
