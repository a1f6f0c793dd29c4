import { expect, test } from "vitest";
import { actOnRow } from "../../apps-script/server/act-on-row.ts";
import { sentenceFor } from "../../apps-script/server/guarded.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type SheetStore, type StoredCell, usedSize } from "../../local/spreadsheet-app/sheet-store.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { ActPlan } from "../../shared/checklist/acting/act.ts";
import { planTick } from "../../shared/checklist/tick.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { dayOf, readingOf } from "../shared/workbook/example-books.ts";
import { structuredSheet } from "./structured-sheet.ts";

/**
 * Google hands out and takes rows that a filter, a group or a person keeps out of sight like any others. The stand-in knows no call
 * about filters and hidden rows and throws at one: that they stay as they are is that none is made.
 */
const reading = readingOf("school-1");
const today = dayOf(reading);
const TAB = "Контроль сроков";
const { book, structure, spreadsheet, stored } = structuredSheet(reading);
const store = () => stored(TAB);
const shownCells = () => [...store().cells].map(([at, { value, formula }]) => [at, value, formula]);
const rows = () => readWorkbook(readSnapshot(book())).tables[TAB];
const typed = () =>
  rows().map(({ values }) => JSON.stringify([...values].filter(([heading]) => heading !== "Состояние")));

/** Sorts the rows under the heading the other way round, formulas moved along as Google moves them. */
function sortThroughFilter(tab: SheetStore): void {
  const last = usedSize(tab).rows;
  const moved = [...tab.cells].map(([at, cell]): [string, StoredCell] => {
    const [row, column] = at.split(",").map(Number) as [number, number];
    if (row === 1 || row > last) return [at, cell];
    const to = last + 2 - row;
    const formula = cell.formula.replace(/(?<![\w$'!])([A-Z]{1,2})(\d+)(?![\d(])/g, (whole, letters, at) =>
      Number(at) === row ? `${letters}${to}` : whole,
    );
    return [`${to},${column}`, { ...cell, formula }];
  });
  tab.cells.clear();
  for (const [at, cell] of moved) tab.cells.set(at, cell);
}

const tick = (code: string) => (snapshot: WorkbookSnapshot) => {
  const plan = planTick(snapshot, { code, done: true, day: today as ISODate, who: "Завуч" });
  return plan as unknown as ActPlan;
};

test("a tab sorted through its filter needs nothing, and the tick goes to the row of its code", () => {
  const before = typed();
  sortThroughFilter(store());
  expect(typed()).toEqual([...before].reverse());
  expect(structure()).toBe(0);
  actOnRow(book(), tick("К-003"), { formulas: false });
  const ticked = rows().filter(({ values }) => values.get("Кто отметил") === "Завуч");
  expect(ticked.map(({ values }) => values.get("Код"))).toEqual(["К-003"]);
  expect(ticked[0]?.row).toBe(usedSize(store()).rows + 2 - 4);
  expect(structure()).toBe(0);
});

test("panes frozen at another place by a person stay there", () => {
  store().frozenRows = 3;
  store().frozenColumns = 5;
  expect(structure()).toBe(0);
  sortThroughFilter(store());
  structure();
  expect([store().frozenRows, store().frozenColumns]).toEqual([3, 5]);
});

test("a tab that its owner locked: the tick is refused in words that say what to do, and nothing is written", () => {
  const before = shownCells();
  spreadsheet().meanwhile((kind) => {
    if (kind === "write")
      throw new Error(
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
  });
  let said = "";
  try {
    actOnRow(book(), tick("К-003"), { formulas: false });
  } catch (error) {
    said = sentenceFor(error);
  }
  spreadsheet().meanwhile(null);
  expect(said).toBe(
    "Google не разрешил изменить защищённые ячейки. Попросите владельца книги снять защиту или дать доступ.",
  );
  expect(shownCells()).toEqual(before);
});
