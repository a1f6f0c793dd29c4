import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { codeText } from "../../../shared/people/code.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { planOf, tabOf } from "./example-books.ts";

test("5,000 people and 3,000 pairs are planned once, found again and counted", () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ФИО: `Лицо ${index}`,
      Категория: "педагог",
      "Стаж, лет": index % 5,
    }));
  const data = {
    Наставники: people(2000),
    Наставляемые: people(3000),
    Пары: Array.from({ length: 3000 }, (_, index) => ({
      Наставник: codeText("М", (index % 2000) + 1),
      Наставляемый: codeText("Н", index + 1),
      Состояние: "действует",
    })),
  };
  const { after } = planOf(null, emptyWorkbook, data);
  expect(planOf(null, after, data).edits).toEqual([]);
  const { values, problems } = buildReport(readWorkbook(after), "2025-05-15" as ISODate);
  expect(problems).toEqual([]);
  expect([values["mentors.total"], values["mentees.total"], values["pairings.active"]]).toEqual([
    2000, 3000, 3000,
  ]);
  expect(values["mentees.earlyCareer"]).toBe(2400);
  // The ranges of the formulas take in the last row.
  const last = tabOf(after, "Наставляемые").rows.length;
  const formulas = JSON.stringify(tabOf(after, "Показатели").rows);
  const ends = [...formulas.matchAll(/'Наставляемые'![$]\w+[$]\d+:[$]\w+[$](\d+)/g)].map((match) =>
    Number(match[1]),
  );
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(Math.max(last, 5001));
});
