import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { isFormula } from "../../../shared/workbook/cell.ts";
import { locateTab } from "../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import {
  contents,
  placesOf,
  planOf,
  readingOf,
  roadmapNames,
  tabOf,
  typeInto,
  withTab,
} from "./example-books.ts";
import { backwards, headingAt, OWN, withOwnColumn } from "./rearranging.ts";

const reading = readingOf("school-1");
const book = planOf(reading).after;

test.each(roadmapNames)(
  "%s: a note typed into any cell still stands after the next plan",
  (name) => {
    const own = readingOf(name);
    const start = planOf(own).after;
    for (const tab of start.tabs) {
      const used = tab.rows.length;
      const width = Math.max(1, ...tab.rows.map((row) => row.length));
      // On a diagonal, so that each column has its turn, and three rows below the last; other rows in each roadmap.
      for (let row = 1 + (roadmapNames.indexOf(name) % 2) * 5; row <= used + 3; row += 10) {
        const column = (row % (width + 2)) + 1;
        const typed = withTab(start, tab.name, (copy) => typeInto(copy.rows, row, column, OWN));
        const { after } = planOf(own, typed);
        const where = `${tab.name}!${row}:${column}`;
        expect(placesOf(after, OWN), where).toEqual([where]);
        // Everything else stands too. Asked in plain code: a hundred thousand cells are too many to `expect` one by one.
        const now = tabOf(after, tab.name).rows;
        const lost = tabOf(typed, tab.name).rows.flatMap((cells, down) =>
          cells.flatMap((cell, right) =>
            cell === null || isDeepStrictEqual(now[down]?.[right], cell)
              ? []
              : [{ place: `${tab.name}!${down + 1}:${right + 1}`, was: cell, is: now[down]?.[right] }],
          ),
        );
        expect(lost, `after a note at ${where}`).toEqual([]);
      }
    }
  },
  60_000,
);

test("the school's own letterhead above the empty form stays", () => {
  const structured = planOf(null).after;
  const typed = withTab(structured, "Дорожная карта", (copy) => {
    typeInto(copy.rows, 1, 4, "УТВЕРЖДАЮ");
    typeInto(copy.rows, 2, 1, "Наш собственный заголовок");
  });
  const { after } = planOf(reading, typed);
  const { rows } = tabOf(after, "Дорожная карта");
  expect(rows[0]?.[3]).toBe("УТВЕРЖДАЮ");
  expect(rows[1]?.[0]).toBe("Наш собственный заголовок");
  expect(rows.length).toBeGreaterThan(20);
  expect(planOf(reading, after).edits).toEqual([]);
});

test("the form is written under its own headings, wherever they were moved", () => {
  const moved = withOwnColumn(backwards(planOf(null).after, "Дорожная карта"), "Дорожная карта", 3);
  const { after } = planOf(reading, moved);
  const located = locateTab(after, "Дорожная карта");
  const first = reading.roadmap.stages[0];
  const cell = (heading: string) =>
    located?.tab.rows[located.headingRow as number]?.[(located.columns.get(heading) as number) - 1];
  expect(cell("Наименование этапа")).toBe(first?.name);
  expect(cell("Сроки")).toBe(first?.activities[0]?.deadline);
  expect(cell("Ожидаемый результат")).toBe(first?.activities[0]?.outcome || null);
});

test("formulas of people's own columns, filled down in advance, stay beside new rows", () => {
  const own = { formula: '=IF(B9="","",1)', value: "" };
  const prepared = withTab(planOf(null).after, "Контроль сроков", (copy) => {
    typeInto(copy.rows, 1, 16, "Свой расчёт");
    for (let row = 2; row < 200; row += 1) typeInto(copy.rows, row, 16, own);
  });
  const { rows } = tabOf(planOf(reading, prepared).after, "Контроль сроков");
  expect(rows[1]?.[2]).toBe(reading.roadmap.stages[0]?.activities[0]?.text);
  expect(rows.slice(1, 199).every((row) => row[15] === own || isFormula(row[15] ?? null))).toBe(true);
});

test("check boxes filled down by hand are no rows: the roadmap begins right under the headings", () => {
  const ticked = withTab(planOf(null).after, "Контроль сроков", (copy) => {
    const { column } = headingAt(planOf(null).after, "Контроль сроков", "Выполнено");
    for (let row = 2; row < 500; row += 1) typeInto(copy.rows, row, column, false);
  });
  const { after } = planOf(reading, ticked);
  expect(readWorkbook(after).tables["Контроль сроков"][0]?.row).toBe(2);
  expect(planOf(reading, after).edits).toEqual([]);
});

test("a tab of the same name with other columns is left alone, told of, and does not keep the plan from ending", () => {
  const foreign: WorkbookSnapshot = {
    tabs: [{ name: "Наставники", hidden: false, rows: [["Иванова", "8 кл."], ["Петров"]], merges: [] }],
  };
  const plan = planOf(reading, foreign);
  expect(plan.notes.map((note) => note.code)).toContain("workbook.tab-occupied");
  expect(tabOf(plan.after, "Наставники")).toEqual(foreign.tabs[0]);
  expect(planOf(reading, plan.after).edits).toEqual([]);
});

test("a formula typed over is left, and the person is told", () => {
  const { row, column } = headingAt(book, "Контроль сроков", "Состояние");
  const typed = withTab(book, "Контроль сроков", (copy) =>
    typeInto(copy.rows, row + 1, column, "перенесено"),
  );
  const plan = planOf(reading, typed);
  expect(plan.edits).toEqual([]);
  expect(plan.notes).toContainEqual({
    code: "workbook.formula-typed-over",
    severity: "info",
    place: "Контроль сроков, строка 2, «Состояние»",
    words: "перенесено",
  });
});

test("a formula and an indicator that somebody deleted come back", () => {
  const value = headingAt(book, "Показатели", "Значение");
  const state = headingAt(book, "Контроль сроков", "Состояние");
  const wiped = withTab(
    withTab(book, "Показатели", (copy) => typeInto(copy.rows, 3, value.column, null)),
    "Контроль сроков",
    (copy) => typeInto(copy.rows, 4, state.column, null),
  );
  expect(contents(planOf(reading, wiped).after)).toEqual(contents(book));
});
