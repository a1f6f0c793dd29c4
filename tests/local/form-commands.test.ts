import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { shownValue } from "../../shared/workbook/cell.ts";
import { templateSchool } from "../extension/form-template/template-school.ts";
import { askCli } from "./ask-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "form-"));
const book = join(folder, "книга.xlsx");
const FORM = "tests/fixtures/form-templates/with-units.xlsx";

beforeAll(async () => {
  const data = join(folder, "данные.json");
  writeFileSync(data, JSON.stringify(templateSchool));
  const made = await askCli([
    "workbook",
    "--roadmap",
    "tests/fixtures/roadmaps/school-1.txt",
    "--data",
    data,
    "--out",
    book,
  ]);
  expect(made.code).toBe(0);
});

describe("fill-template", () => {
  test("writes a filled form and tells what became of every cell", async () => {
    const out = join(folder, "заполненная.xlsx");
    const { code, stdout, stderr } = await askCli([
      "fill-template",
      book,
      FORM,
      "--out",
      out,
      "--date",
      "2026-05-31",
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      date: "2026-05-31",
      written: 7,
      of: 8,
      conflicts: [],
      sheetsWithoutOurs: [],
    });
    expect(answer.cells[0]).toEqual({
      sheet: "Мониторинг",
      address: "D6",
      question: "Количество наставников, всего",
      section: ["Мониторинг внедрения целевой модели наставничества", "Значение"],
      field: "mentors.total",
      value: 3,
      state: "filled",
      reason: "",
    });
    expect(stderr).toContain("Лист «Мониторинг», D10");
    const { tabs } = await readWorkbookFile(readFileSync(out));
    expect(shownValue(tabs[0]?.rows[5]?.[3] ?? null)).toBe(3);
  });

  test("gives the row of a shared table", async () => {
    const headings = join(folder, "заголовки.tsv");
    writeFileSync(headings, "ИНН\tКоличество наставников\n");
    const { code, stdout } = await askCli(["fill-template", book, headings, "--row"]);
    expect([code, JSON.parse(stdout).row]).toEqual([0, "0700000001\t3"]);
    const sheet = await askCli([
      "fill-template",
      book,
      "tests/fixtures/form-templates/one-row.xlsx",
      "--row",
    ]);
    expect(JSON.parse(sheet.stdout).row).toBe(
      "МБОУ «Школа № 1» Примерского района\t0700000001\tКураторов Пётр Примерович\t3\t33,3\tда",
    );
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no form", [book], /Укажите книгу и форму/],
    ["no place to write to", [book, FORM], /Не указано, куда/],
    ["another ending", [book, FORM, "--out", "форма.html"], /кончаться на \.xlsx/],
    ["the form itself", [book, FORM, "--out", FORM], /уже занят/],
    ["a form that is none", [book, "package.json", "--out", join(folder, "a.json")], /не файл \.xlsx/],
    ["a form that is not there", [book, "нет.xlsx", "--out", join(folder, "a.xlsx")], /не найден/],
    [
      "no headings",
      [book, "tests/fixtures/form-templates/two-columns.xlsx", "--row"],
      /не нашлось строки заголовков/,
    ],
  ])("%s: one clear line", async (_, args, words) => {
    const { code, stdout, stderr } = await askCli(["fill-template", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim()).toMatch(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("site", () => {
  test("writes the page", async () => {
    const out = join(folder, "сайт.html");
    const { code, stdout } = await askCli(["site", book, "--out", out, "--date", "2026-05-31"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 2, people: 0, leftOut: [] });
    const html = readFileSync(out, "utf8");
    expect(html).toContain("<h1>Наставничество</h1>");
    for (const name of ["Первый", "Четвёртая"]) expect(html).not.toContain(name);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no page", [book], /Не указано, куда/],
    ["another ending", [book, "--out", "сайт.docx"], /кончаться на \.html/],
  ])("%s: one clear line", async (_, args, words) => {
    const { code, stderr } = await askCli(["site", ...args]);
    expect([code, stderr.trim()]).toEqual([2, expect.stringMatching(words)]);
  });
});

test("report --explain tells the rows behind each value", async () => {
  const { code, stdout } = await askCli(["report", book, "--date", "2026-05-31", "--explain"]);
  const { values, explained } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(Object.keys(explained).sort()).toEqual(Object.keys(values).sort());
  expect(explained["mentors.teachers"].counted).toEqual([
    { tab: "Наставники", rows: [expect.any(Number), expect.any(Number)], codes: ["М-001", "М-002"] },
  ]);
});
