import { expect, test } from "vitest";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, tabOf, typeInto, withTab } from "./example-books.ts";

const people = (...names: readonly string[]) => names.map((name) => ({ ФИО: name, Категория: "педагог" }));
const codes = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Наставники.map((row) => `${textOf(row, "ФИО")} ${textOf(row, "Код")}`);
const next = (snapshot: WorkbookSnapshot, data: OutsideData | null = null) =>
  planOf(null, snapshot, data).after;

test("rows without a code are numbered in their order, and pairs of the same data name them so", () => {
  const book = bookOf({
    Наставники: people("Первая", "Вторая"),
    Наставляемые: people("Третья"),
    Пары: [{ Наставник: "М-002", Наставляемый: "Н-001", Состояние: "действует" }],
  });
  expect(codes(book)).toEqual(["Первая М-001", "Вторая М-002"]);
  expect(readWorkbook(book).tables.Пары.map((row) => textOf(row, "Код"))).toEqual(["П-001"]);
});

test("a code is not given again when its row is gone, though nothing else names it", () => {
  const book = bookOf({ Наставники: people("Первая", "Вторая", "Третья") });
  const fewer = withTab(book, "Наставники", (tab) => void tab.rows.pop());
  expect(codes(next(fewer, { Наставники: people("Четвёртая") }))).toEqual([
    "Первая М-001",
    "Вторая М-002",
    "Четвёртая М-004",
  ]);
});

test("nor when only a consent still names it", () => {
  const book = bookOf({
    Наставники: [
      { Код: "М-003", ФИО: "Первая" },
      { Код: "М-020", ФИО: "Вторая" },
    ],
    Согласия: [{ "Код участника": "М-020", Вид: "обработка ПД", Дата: "2024-09-02" }],
  });
  const fewer = withTab(book, "Наставники", (tab) => void tab.rows.pop());
  expect(codes(next(fewer, { Наставники: people("Третья") }))).toEqual(["Первая М-003", "Третья М-021"]);
});

test("codes typed with Latin letters or without zeroes count, and stay as typed", () => {
  const book = bookOf({});
  const typed = withTab(book, "Наставники", (tab) => {
    tab.rows.push(["M-7", "Первая"], [null, "Вторая"], ["м–2", "Третья"], [null, "Четвёртая"]);
  });
  expect(codes(next(typed))).toEqual(["Первая M-7", "Вторая М-008", "Третья м–2", "Четвёртая М-009"]);
});

test("a remark beside or below the table is no person and gets no code", () => {
  const book = bookOf({ Наставники: people("Первая") });
  const remarked = withTab(book, "Наставники", (tab) => {
    typeInto(tab.rows, 1, 30, "Своя графа");
    typeInto(tab.rows, 4, 30, "список сверен 01.09");
  });
  expect(planOf(null, remarked).edits).toEqual([]);
});

test("in names mode «коды» a row without a name gets its code", () => {
  const book = bookOf({ Паспорт: { "Режим имён": "коды" }, Наставники: [{ Категория: "педагог" }] });
  expect(codes(book)).toEqual([" М-001"]);
});

test("a row inserted between others gets the next number; the others keep theirs", () => {
  const book = bookOf({ Наставники: people("Первая", "Вторая") });
  const inserted = withTab(book, "Наставники", (tab) => void tab.rows.splice(1, 0, [null, "Новая"]));
  expect(codes(next(inserted))).toEqual(["Новая М-003", "Первая М-001", "Вторая М-002"]);
  expect(planOf(null, next(inserted)).edits).toEqual([]);
});

test("every code of a large bank is another", () => {
  const book = bookOf({ Наставники: people(...Array.from({ length: 1200 }, (_, index) => `Лицо ${index}`)) });
  const given = tabOf(book, "Наставники")
    .rows.slice(1)
    .map((row) => row[0]);
  expect(given[999]).toBe("М-1000");
  expect(new Set(given).size).toBe(1200);
});
