import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { headingsOfSheet, sheetOfHeadings } from "../../../shared/form-template/sheet-headings.ts";
import { planSheetRow } from "../../../shared/form-template/sheet-row.ts";
import { blankCell, type TemplateSheet } from "../../../shared/form-template/template-sheet.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { templateSchool } from "../../extension/form-template/template-school.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-05-31" as ISODate;
const report = buildReport(readWorkbook(bookOf(templateSchool)), on, on);
const rowFor = (headings: string) => planSheetRow(sheetOfHeadings(headings), report).text.split("\t");

describe("the row of a shared table stands in the order of its headings", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "one line of headings",
      "№\tИНН\tКоличество наставников\tКоличество автомобилей\tДата приказа о назначении куратора\tФИО куратора",
      ["", "0700000001", "3", "", "01.09.2025", "Кураторов Пётр Примерович"],
    ],
    ["a percentage", "ИНН\tДоля наставников, прошедших обучение, %", ["0700000001", "33,3"]],
    [
      "headings of two levels",
      "ИНН\tКоличество наставников\t\tКоличество наставляемых\n\tвсего\tиз них педагоги\tвсего",
      ["0700000001", "3", "2", "4"],
    ],
    ["nothing that would become a formula", "Телефон куратора\tИНН", ["'+7 (000) 000-00-01", "0700000001"]],
    ["two columns alone", "ИНН\tФИО руководителя", ["0700000001", "Главная Анна Примеровна"]],
  ])("%s", (_, headings, row) => {
    expect(rowFor(headings)).toEqual(row);
  });
});

const sheet = (lines: readonly (readonly (string | number | null)[])[]): TemplateSheet => ({
  name: "Свод",
  hidden: false,
  merges: [],
  rows: lines.map((line) => line.map((value) => ({ ...blankCell, value, drawn: true }))),
});

test("of a table that others have filled the headings alone are taken", () => {
  const headings = headingsOfSheet(
    sheet([
      ["Школа", "ИНН", "Количество наставников"],
      ["МБОУ СОШ № 11", "1", 4],
      ["МБОУ СОШ № 12", "2", 5],
    ]),
  );
  expect(headings?.rows.length).toBe(2);
  const { text } = planSheetRow(headings as TemplateSheet, report);
  expect(text.split("\t").slice(1)).toEqual(["0700000001", "3"]);
});

test("a sheet without headings gives none", () => {
  expect(headingsOfSheet(sheet([["Заполните таблицу"]]))).toBeNull();
});
