import { expect, test } from "vitest";
import { actOnRow } from "../../apps-script/server/act-on-row.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { cellOf } from "../../local/spreadsheet-app/sheet-store.ts";
import type { ActPlan } from "../../shared/checklist/acting/act.ts";
import { planTick } from "../../shared/checklist/tick.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { dayOf, readingOf } from "../shared/workbook/example-books.ts";
import { structuredSheet } from "./structured-sheet.ts";

const reading = readingOf("school-1");
const today = dayOf(reading);
const TAB = "Контроль сроков";
const { book, structure, spreadsheet, stored } = structuredSheet(reading);
const store = () => stored(TAB);
const column = (heading: string) =>
  readSnapshot(book())
    .tabs.find(({ name }) => name === TAB)
    ?.rows[0]?.indexOf(heading) ?? -1;
/** As a person merges: what stood in all cells but the first is gone. */
function mergeDown(heading: string, row: number, lastRow: number): void {
  const at = column(heading) + 1;
  for (let down = row + 1; down <= lastRow; down += 1)
    Object.assign(cellOf(store(), down, at), { value: null, formula: "" });
  store().merges.push({ row, column: at, lastRow, lastColumn: at });
}
const tick = (code: string) =>
  actOnRow(
    book(),
    (snapshot: WorkbookSnapshot) =>
      planTick(snapshot, { code, done: true, day: today, who: "Завуч" }) as unknown as ActPlan,
    { formulas: false },
  );

test("words that somebody merged over several rows leave the rows and their ticks alone", () => {
  const before = readWorkbook(readSnapshot(book())).tables[TAB].map(({ values }) => values.get("Код"));
  mergeDown("Примечание", 2, 4);
  mergeDown("Кто отметил", 8, 9);
  expect(structure()).toBe(0);
  tick("К-002");
  const rows = readWorkbook(readSnapshot(book())).tables[TAB];
  expect(rows.map(({ values }) => values.get("Код"))).toEqual(before);
  expect(rows[1]?.values.get("Выполнено")).toBe(true);
});

test("a tick into merged boxes is refused with the place and what to do", () => {
  mergeDown("Выполнено", 2, 4);
  const before = readSnapshot(book());
  expect(() => tick("К-002")).toThrow(
    /«Контроль сроков»: ячейки [A-Z]2:[A-Z]4 объединены.*Отмените объединение/,
  );
  expect(readSnapshot(book())).toEqual(before);
});

test("formulas and codes that cannot stand in merged cells are refused before anything is written", () => {
  mergeDown("Состояние", 5, 7);
  const [cells, journal] = [store().cells.size, stored("Журнал").cells.size];
  const writes = spreadsheet().writes();
  expect(structure).toThrow(/ячейки [A-Z]5:[A-Z]7 объединены/);
  expect(spreadsheet().writes()).toBe(writes);
  expect([store().cells.size, stored("Журнал").cells.size]).toEqual([cells, journal]);
  store().merges = [];
  expect(structure()).toBeGreaterThan(0);
  expect(structure()).toBe(0);
});
