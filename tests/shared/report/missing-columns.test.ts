import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";

const today = "2024-05-15" as ISODate;

/** A school of two mentors and one mentee, with a heading of a tab written anew by the person. */
function reportWith(tab: string, heading: string, renamed: string | null) {
  const { after } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: {
      Наставники: [
        { ФИО: "Примерова Анна Тестовна", Категория: "педагог", "Прошёл обучение": true },
        { ФИО: "Образцов Пётр Тестович", Категория: "педагог" },
      ],
      Наставляемые: [{ ФИО: "Пробная Ольга Тестовна", Категория: "педагог", "Стаж, лет": 1 }],
    },
    schoolYear: null,
    today,
    who: "проверка",
  });
  const tabs = after.tabs.map((each) => ({
    ...each,
    rows: each.rows.map((row) => row.map((cell) => (each.name === tab && cell === heading ? renamed : cell))),
  }));
  return buildReport(readWorkbook({ tabs }), today);
}

test("a column that lost its name gives no numbers, never zeros, and is named", () => {
  const { values, problems } = reportWith("Наставники", "Категория", "Кто это");
  expect(values).not.toHaveProperty(["mentors.teachers"]);
  expect(values).not.toHaveProperty(["mentors.learners"]);
  expect(values["mentors.total"]).toBe(2);
  expect(values["training.mentorsTrained"]).toBe(1);
  expect(values["mentees.teachers"]).toBe(1);
  expect(problems).toContainEqual({
    code: "workbook.missing-column",
    severity: "problem",
    place: "Наставники",
    words: "Категория",
  });
});

test("a lost date of leaving leaves the whole bank uncounted: those who left would be counted too", () => {
  const { values } = reportWith("Наставники", "Дата завершения программы", null);
  expect(values).not.toHaveProperty(["mentors.total"]);
  expect(values["mentees.total"]).toBe(1);
});

test("a column no number rests on changes nothing but the note", () => {
  const { values } = reportWith("Наставники", "Интересы", null);
  expect(values["mentors.total"]).toBe(2);
  expect(values["mentors.teachers"]).toBe(2);
});
