import type { ISODate } from "../calendar/iso-date.ts";
import { buildChecklist } from "../checklist/build-checklist.ts";
import { buildReport } from "../report/build-report.ts";
import { indicatorFormulas } from "../report/indicator-formulas.ts";
import { isFieldKey } from "../report/report-fields.ts";
import { type CellContent, type CellValue, isFormula } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../workbook/locate.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/**
 * The workbook with the results of the program's own formulas filled in, for viewers that do not recalculate: a file preview, the
 * in-memory sheet. Formulas of others are left without a value.
 */
export function computeFormulas(snapshot: WorkbookSnapshot, today: ISODate): WorkbookSnapshot {
  const workbook = readWorkbook(snapshot);
  const states = new Map(buildChecklist(workbook, today).items.map((item) => [item.row, item.state]));
  const { values } = buildReport(workbook, today);
  const deadlines = locateTab(snapshot, "Контроль сроков");
  const indicators = locateTab(snapshot, "Показатели");
  return {
    tabs: snapshot.tabs.map((tab) => {
      if (tab === deadlines?.tab) {
        return withValues(deadlines, "Состояние", (row) => states.get(row) ?? "");
      }
      if (tab === indicators?.tab) {
        const codes = indicators.columns.get("Код");
        return withValues(indicators, "Значение", (row) => {
          const key = codes === undefined ? "" : textOf(cellAt(indicators.tab, row, codes));
          if (!isFieldKey(key) || indicatorFormulas[key] === undefined) return null;
          const value = values[key];
          return typeof value === "number" ? value : "";
        });
      }
      return tab;
    }),
  };
}

function withValues(located: LocatedTab, heading: string, resultAt: (row: number) => CellValue) {
  const column = located.columns.get(heading);
  if (column === undefined) return located.tab;
  const rows = located.tab.rows.map((row, index) =>
    row.map((cell, place): CellContent => {
      return place + 1 === column && isFormula(cell) ? { ...cell, value: resultAt(index + 1) } : cell;
    }),
  );
  return { ...located.tab, rows };
}
