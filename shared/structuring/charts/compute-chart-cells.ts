import { percent } from "../../report/report-context.ts";
import { scaleQuestions } from "../../report/survey-questions.ts";
import type { CellValue } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../../workbook/locate.ts";
import { readText } from "../../workbook/read-cell.ts";
import { textOf as textIn, type Workbook, yesOf } from "../../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import {
  type ChartHeading,
  LABEL_LETTERS,
  peopleRows,
  STAGE_LETTERS,
  satisfactionRows,
} from "./chart-rows.ts";

/** What the formulas under the charts give: by heading, then by row of «Показатели». */
export function computeChartCells(
  snapshot: WorkbookSnapshot,
  workbook: Workbook,
  indicators: LocatedTab,
  indicatorValue: (key: string) => CellValue,
): ReadonlyMap<ChartHeading, (row: number) => CellValue> {
  const names = stageNames(snapshot);
  const headings = surveyHeadings(snapshot);
  const isScale = scaleQuestions(workbook);
  const at = (row: number) => row - (indicators.headingRow as number) - 1;
  const name = (row: number) => names[at(row)] ?? "";
  const shown = (key: string | null | undefined) => (key ? (indicatorValue(key) ?? "") : "");
  return new Map<ChartHeading, (row: number) => CellValue>([
    ["Диаграмма: этап", name],
    [
      "Диаграмма: подпись",
      (row) => (name(row).length > LABEL_LETTERS ? `${name(row).slice(0, LABEL_LETTERS - 2)}…` : name(row)),
    ],
    ["Диаграмма: выполнено, %", (row) => (name(row) === "" ? "" : (doneShare(workbook, name(row)) ?? ""))],
    ["Диаграмма: наставники", (row) => shown(peopleRows[at(row)]?.[1])],
    ["Диаграмма: наставляемые", (row) => shown(peopleRows[at(row)]?.[2])],
    ["Диаграмма: до, %", (row) => shown(satisfactionRows[at(row)]?.[1])],
    ["Диаграмма: после, %", (row) => shown(satisfactionRows[at(row)]?.[2])],
    ["Диаграмма: шкала", (row) => (isScale(headings[at(row)] ?? "") ? 1 : 0)],
  ]);
}

const stageKey = (text: string) => text.slice(0, STAGE_LETTERS).toLowerCase();

/** The stages of «Контроль сроков» in the order they first stand there. */
export function stageNames(snapshot: WorkbookSnapshot): readonly string[] {
  const located = locateTab(snapshot, "Контроль сроков");
  const column = located?.columns.get("Этап");
  if (!located || located.headingRow === null || column === undefined) return [];
  const names = new Map<string, string>();
  for (let row = located.headingRow + 1; row <= located.tab.rows.length; row += 1) {
    const name = textOf(cellAt(located.tab, row, column)).slice(0, STAGE_LETTERS);
    if (name !== "" && !names.has(stageKey(name))) names.set(stageKey(name), name);
  }
  return [...names.values()];
}

function doneShare(workbook: Workbook, stage: string): number | null {
  const activities = workbook.tables["Контроль сроков"].filter(
    (row) =>
      textIn(row, "Мероприятие") !== "" &&
      textIn(row, "Шаг") === "" &&
      stageKey(String(row.values.get("Этап") ?? "")) === stageKey(stage),
  );
  return percent(activities.filter((row) => yesOf(row, "Выполнено")).length, activities.length);
}

function surveyHeadings(snapshot: WorkbookSnapshot): readonly string[] {
  const located = locateTab(snapshot, "Анкеты");
  if (!located || located.headingRow === null) return [];
  return (located.tab.rows[located.headingRow - 1] ?? []).map((cell) => readText(textOf(cell)) ?? "");
}
