import { dottedDate, type ISODate, parseISODate } from "../../calendar/iso-date.ts";
import { buildChecklist } from "../../checklist/build-checklist.ts";
import { buildReport } from "../../report/build-report.ts";
import { indicatorFormulas } from "../../report/indicator-formulas.ts";
import type { ReportValue } from "../../report/report.ts";
import { isFieldKey } from "../../report/report-fields.ts";
import { type CellContent, type CellValue, isFormula } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../../workbook/locate.ts";
import { readWorkbook } from "../../workbook/read-workbook.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { computeChartCells } from "../charts/compute-chart-cells.ts";
import type { ColumnResults } from "./column-results.ts";
import { computeBankColumns } from "./compute-bank-columns.ts";
import { computeConsentColumns } from "./compute-consent-columns.ts";
import { computePairColumns } from "./compute-pair-columns.ts";

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
  const resultsOf = {
    Наставники: () => computeBankColumns(snapshot, workbook, "Наставники", today),
    Наставляемые: () => computeBankColumns(snapshot, workbook, "Наставляемые", today),
    Пары: () => computePairColumns(snapshot),
    Согласия: () => computeConsentColumns(snapshot, workbook, today),
  } as const;
  const looked = (Object.keys(resultsOf) as (keyof typeof resultsOf)[]).map((name) => ({
    located: locateTab(snapshot, name),
    results: resultsOf[name],
  }));
  return {
    tabs: snapshot.tabs.map((tab) => {
      if (tab === deadlines?.tab) {
        return withValues(deadlines, new Map([["Состояние", (row: number) => states.get(row) ?? ""]]));
      }
      if (indicators !== null && tab === indicators.tab) {
        const codes = indicators.columns.get("Код");
        const indicatorValue = (key: string): CellValue => {
          if (!isFieldKey(key) || indicatorFormulas[key] === undefined) return null;
          return shownInCell(values[key]);
        };
        const valueAt = (row: number) =>
          codes === undefined ? null : indicatorValue(textOf(cellAt(indicators.tab, row, codes)));
        const charts = computeChartCells(snapshot, workbook, indicators, indicatorValue);
        return withValues(indicators, new Map([["Значение", valueAt], ...charts]));
      }
      const found = looked.find(({ located }) => located?.tab === tab);
      if (found?.located) return withValues(found.located, found.results());
      return tab;
    }),
  };
}

function withValues(located: LocatedTab, results: ColumnResults): TabSnapshot {
  const byColumn = new Map(
    [...results].flatMap(([heading, resultAt]) => {
      const column = located.columns.get(heading);
      return column === undefined ? [] : [[column, resultAt] as const];
    }),
  );
  const rows = located.tab.rows.map((row, index) =>
    row.map((cell, place): CellContent => {
      const resultAt = byColumn.get(place + 1);
      return resultAt && isFormula(cell) ? { ...cell, value: resultAt(index + 1) } : cell;
    }),
  );
  return { ...located.tab, rows };
}

/** A value of the report as its formula gives it: words for yes and no, a day as 15.09.2024, nothing as empty text. */
function shownInCell(value: ReportValue | undefined): CellValue {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value.join("; ");
  const day = parseISODate(value);
  return day === null ? value : dottedDate(day);
}
