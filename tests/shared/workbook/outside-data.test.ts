import { describe, expect, test } from "vitest";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { dataFor, dayOf, planOf, readingOf, tabOf, yearOf } from "./example-books.ts";

const reading = readingOf("school-1");
const book = planOf(reading).after;

test("data for a workbook in use adds only what is new", () => {
  const data = {
    Наставники: [
      { Код: "M-001", ФИО: "Под чужим именем" },
      { ФИО: "Новичкова Новь Тестовна", Категория: "педагог" },
    ],
  };
  const { after } = planWorkbook({
    snapshot: book,
    reading: null,
    data,
    schoolYear: yearOf(reading),
    today: dayOf(reading),
    who: "",
  });
  const names = (snapshot: WorkbookSnapshot) =>
    readWorkbook(snapshot).tables.Наставники.map((row) => textOf(row, "ФИО"));
  expect(names(after)).toEqual([...names(book), "Новичкова Новь Тестовна"]);
  expect(names(planOf(null, emptyWorkbook, dataFor(reading)).after)).toEqual(names(book));
});

describe("data from outside", () => {
  test.each([
    ["one row instead of a list", { Наставники: { ФИО: "Один Олег" } }, ["Один Олег"]],
    ["other letters in names of tabs and headings", { " наставники": [{ фио: "Два Демид" }] }, ["Два Демид"]],
    [
      "rows with nothing in them",
      { Наставники: [{}, { ФИО: "" }, { ФИО: " " }, { ФИО: null }, { ФИО: "Три Тит" }] },
      ["Три Тит"],
    ],
    ["namesakes", { Наставники: [{ ФИО: "Ян" }, { ФИО: "Ян" }] }, ["Ян", "Ян"]],
    ["columns of the school's own", { Наставники: [{ ФИО: "Ия", "Номер кабинета": 12 }] }, ["Ия"]],
    ["a tab nobody knows", { Неведомая: [{ ФИО: "Ия" }] }, []],
  ])("%s: read once, found again", (_, data, names) => {
    const { after } = planOf(null, emptyWorkbook, data);
    expect(readWorkbook(after).tables.Наставники.map((row) => textOf(row, "ФИО"))).toEqual(names);
    expect(planOf(null, after, data).edits).toEqual([]);
  });

  test("values take the column's kind, and what does not fit stays in its own words", () => {
    const { after } = planOf(null, emptyWorkbook, {
      Наставляемые: [
        {
          ФИО: "А",
          "Стаж, лет": "1,5",
          "Дата приёма на работу": "01.09.2023",
          Категория: "ПЕДАГОГ",
          "Особая категория": "овз",
        },
        {
          ФИО: "Б",
          "Стаж, лет": "два года",
          "Дата приёма на работу": "прошлой осенью",
          Категория: "учитель",
        },
      ],
    });
    const [headings, ...rows] = tabOf(after, "Наставляемые").rows;
    const under = (heading: string) => rows.map((row) => row[(headings ?? []).indexOf(heading)]);
    expect(under("Стаж, лет")).toEqual([1.5, "два года"]);
    expect(under("Дата приёма на работу")).toEqual([{ date: "2023-09-01" }, "прошлой осенью"]);
    expect(under("Категория")).toEqual(["педагог", "учитель"]);
    expect(under("Особая категория")).toEqual(["ОВЗ", null]);
  });
});
