import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf, planOf, tabOf, typeInto, withTab } from "./example-books.ts";

const today = "2025-05-15" as ISODate;
const data: OutsideData = {
  Наставники: [
    { ФИО: "Примерова Анна Тестовна", Категория: "педагог" },
    { ФИО: "Итогова Проба Тестовна", Категория: "педагог" },
  ],
  Практики: [{ Название: "Всего понемногу" }],
};
const book = bookOf(data);

/** The book with one more row under the people. */
const withRow = (tab: string, cells: readonly (readonly [column: number, cell: CellContent])[], row = 4) =>
  withTab(book, tab, (copy) => {
    for (const [column, cell] of cells) typeInto(copy.rows, row, column, cell);
  });

test.each([
  ["under «ФИО»", [[2, "Итого"]], "Итого"],
  [
    "with a number beside it",
    [
      [2, "Всего:"],
      [9, 2],
    ],
    "Всего:",
  ],
  [
    "in the first column",
    [
      [1, "ИТОГО: 2 наставника"],
      [6, 3],
    ],
    "ИТОГО: 2 наставника",
  ],
  ["with Latin letters", [[2, "Итoгo"]], "Итoгo"],
  [
    "under «Категория»",
    [
      [5, "всего педагогов"],
      [6, 2],
    ],
    "всего педагогов",
  ],
] as const)("a row of totals %s is no mentor, gets no code and is told of", (_, cells, words) => {
  const typed = withRow("Наставники", cells);
  const workbook = readWorkbook(typed);
  expect(workbook.tables.Наставники.map(({ row }) => row)).toEqual([2, 3]);
  expect(workbook.notes).toContainEqual({
    code: "workbook.total-row",
    severity: "info",
    place: "Наставники, строка 4",
    words,
  });
  expect(buildReport(workbook, today).values["mentors.total"]).toBe(2);
  expect(planOf(null, typed).edits).toEqual([]);
});

test.each([
  ["a surname that begins like it", "Наставники", [[2, "Всеволодова Проба Тестовна"]]],
  ["a surname with the word inside", "Наставники", [[2, "Итогов Тест Тестович"]]],
] as const)("%s is a person", (_, tab, cells) => {
  expect(readWorkbook(withRow(tab, cells)).tables.Наставники.length).toBe(3);
});

test("a title may begin with such a word; the word alone is a total", () => {
  expect(readWorkbook(book).tables.Практики.length).toBe(1);
  expect(
    readWorkbook(
      withRow(
        "Практики",
        [
          [1, "Всего:"],
          [2, "1"],
        ],
        3,
      ),
    ).tables.Практики.length,
  ).toBe(1);
});

test("rows below the total are people again", () => {
  const typed = withTab(withRow("Наставники", [[2, "Итого"]]), "Наставники", (copy) => {
    typeInto(copy.rows, 5, 2, "Новичков Тест Пробович");
  });
  const { after } = planOf(null, typed);
  expect(
    tabOf(after, "Наставники")
      .rows.slice(1, 5)
      .map((row) => row[0]),
  ).toEqual(["М-001", "М-002", null, "М-003"]);
});
