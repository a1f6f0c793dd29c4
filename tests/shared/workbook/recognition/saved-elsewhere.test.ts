import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { recogniseWorkbook } from "../../../../shared/workbook/locate.ts";
import { dateOf, readWorkbook, textOf } from "../../../../shared/workbook/read-workbook.ts";
import { planOf } from "../example-books.ts";

const snapshot = await readWorkbookFile(
  readFileSync(join(import.meta.dirname, "../../../fixtures/workbooks/rearranged.xlsx")),
);
const { tables } = readWorkbook(snapshot);

test("a workbook rearranged with another program and saved by LibreOffice is found again", () => {
  expect(recogniseWorkbook(snapshot).doubts).toEqual([]);
  expect(
    tables.Наставники.map((row) => [textOf(row, "Код"), textOf(row, "ФИО"), textOf(row, "Категория")]),
  ).toEqual([
    ["М-001", "Примерова Анна Тестовна", "педагог"],
    ["М-002", "Образцов Пётр Тестович", "педагог"],
  ]);
  expect(tables.Наставляемые.map((row) => textOf(row, "Код"))).toEqual(["Н-001", "Н-002", "Н-003"]);
  expect(tables.Пары.map((row) => [textOf(row, "Наставник"), textOf(row, "Наставляемый")])).toEqual([
    ["М-001", "Н-001; Н-002"],
    ["М-002", "Н-003"],
  ]);
  expect(tables.Согласия.map((row) => dateOf(row, "Дата"))).toEqual(["2023-09-20"]);
  expect(tables["Контроль сроков"].map((row) => dateOf(row, "Срок"))).toEqual([
    "2023-09-15",
    "2023-09-30",
    "2023-10-31",
    "2024-05-31",
  ]);
});

test("structuring it loses nothing and is done once", () => {
  const { after } = planOf(null, snapshot);
  const now = readWorkbook(after).tables;
  for (const tab of ["Наставники", "Наставляемые", "Пары", "Согласия"] as const)
    expect(now[tab].map(({ values }) => Object.fromEntries([...values]))).toMatchObject(
      tables[tab].map(({ values }) => Object.fromEntries([...values])),
    );
  expect(planOf(null, after).edits).toEqual([]);
});
