import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { askCli } from "./ask-cli.ts";
import { runCli } from "./run-cli.ts";

const ROADMAPS = [
  "kindergarten-104",
  "kineshma-college",
  "school-1",
  "tyukhtet-municipality",
  "verkhny-tagil-center",
];
const roadmap = (name: string) => `tests/fixtures/roadmaps/${name}.txt`;
const folder = mkdtempSync(join(tmpdir(), "cli-"));
const inFolder = (name: string) => join(folder, name);

describe("read", () => {
  test.each(ROADMAPS)("%s equals its golden", async (name) => {
    const { code, stdout } = await askCli(["read", roadmap(name)]);
    expect(code).toBe(0);
    const golden: unknown = JSON.parse(readFileSync(`tests/fixtures/roadmaps/${name}.golden.json`, "utf8"));
    expect(JSON.parse(stdout).roadmap).toEqual(golden);
  });

  test("a print that lost its columns is told with its page", async () => {
    const { code, stderr } = await askCli(["read", "tests/fixtures/pdf-not-whole/wider-than-paper.pdf"]);
    expect(code).toBe(0);
    expect(stderr.split("\n")[0]).toMatch(/^Страница 1: Таблица шире листа.*откройте исходный файл\.$/);
  });

  test("a process of its own says the same", async () => {
    const args = ["read", "tests/fixtures/roadmaps-rendered/school-1.docx"];
    expect(runCli(args)).toEqual(await askCli(args));
  });

  test.each(["docx", "package.docx", "html", "xlsx"])("the same roadmap from .%s", async (ending) => {
    const file = `tests/fixtures/roadmaps-rendered/school-1.${ending}`;
    const { code, stdout, stderr } = await askCli(["read", file]);
    expect([code, stderr.match(/Error|undefined/)]).toEqual([0, null]);
    const golden: unknown = JSON.parse(readFileSync("tests/fixtures/roadmaps/school-1.golden.json", "utf8"));
    expect(JSON.parse(stdout).roadmap).toEqual(golden);
  });

  test("a file is found from the folder where the person stands", () => {
    const { code } = runCli(["read", "school-1.txt"], "", join(process.cwd(), "tests/fixtures/roadmaps"));
    expect(code).toBe(0);
  });
});

describe("deadlines", () => {
  const lines = readFileSync("tests/fixtures/deadlines.jsonl", "utf8").trim().split("\n");

  test("every phrase of the acceptance roadmaps, from a file and from stdin, in the same order", () => {
    const fromFile = runCli(["deadlines", "tests/fixtures/deadlines.jsonl"]);
    const fromStdin = runCli(["deadlines"], lines.join("\n"));
    expect(fromFile.code).toBe(0);
    expect(fromStdin.stdout).toBe(fromFile.stdout);
    const read = fromFile.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const wanted = lines.map((line) => JSON.parse(line));
    expect(read.map(({ text, parts, unread }) => ({ text, parts, unread }))).toEqual(
      wanted.map(({ text, parts }) => ({ text, parts, unread: "" })),
    );
  });
});

describe("workbook, report, checklist", () => {
  const book = inFolder("book.xlsx");
  beforeAll(() => {
    const data = {
      Паспорт: { "Краткое наименование организации": "Школа № 0", "Молодых специалистов": 4 },
      Наставники: [{ ФИО: "Примерова Анна Тестовна", Категория: "педагог", "Прошёл обучение": true }],
      Наставляемые: [
        { ФИО: "Пробный Пётр Тестович", Категория: "педагог", "Стаж, лет": 1 },
        { ФИО: "=Формулин Ф. Ф.", Категория: "обучающийся" },
      ],
      Пары: [
        {
          Наставник: "М-001",
          Наставляемый: "Н-001",
          "Форма наставничества": "учитель-учитель",
          Состояние: "действует",
        },
      ],
    };
    writeFileSync(inFolder("data.json"), JSON.stringify(data));
    const args = ["--roadmap", roadmap("school-1"), "--data", inFolder("data.json"), "--out", book];
    const { code, stdout } = runCli(["workbook", ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ stages: 7, activities: 27 });
  });

  test("report gives numbers as numbers, dates as YYYY-MM-DD, and leaves out what has no value", () => {
    const { code, stdout } = runCli(["report", book, "--date", "2024-05-15"]);
    expect(code).toBe(0);
    const { values, problems } = JSON.parse(stdout);
    expect(values).toMatchObject({
      "organisation.shortName": "Школа № 0",
      "mentors.total": 1,
      "mentees.total": 2,
      "mentees.earlyCareer": 1,
      "shares.earlyCareerMentees": 25,
      "pairings.active": 1,
      "pairings.form.teacher-teacher": 1,
      "training.shareOfMentors": 100,
      "roadmap.activities": 27,
      "roadmap.done": 0,
      schoolYear: "2023-2024",
    });
    expect(values).not.toHaveProperty(["shares.enterprises"]);
    expect(values).not.toHaveProperty(["organisation.inn"]);
    expect(problems).toEqual([]);
  });

  test("checklist gives every row with its state on the day", () => {
    const { code, stdout } = runCli(["checklist", book, "--date", "2023-09-25"]);
    expect(code).toBe(0);
    const { items, progress } = JSON.parse(stdout);
    expect(items[0]).toMatchObject({
      code: "К-001",
      stage: "1. Нормативное правовое регулирование реализации (целевой модели) наставничества в Школе №1",
      step: "",
      assignees: ["Руденко А.И.", "Биканова Н.В."],
      from: null,
      due: "2023-10-01",
      state: "скоро",
    });
    expect(progress).toMatchObject({ total: 27, done: 0, overdue: 3 });
  });
});

describe("bad input: exit 2 and one clear Russian line", () => {
  writeFileSync(inFolder("empty.txt"), "");
  writeFileSync(inFolder("broken.docx"), Buffer.from("PK\u0003\u0004 обрыв"));
  writeFileSync(inFolder("letter.txt"), "Уважаемые коллеги! Таблицы здесь нет.");
  writeFileSync(inFolder("broken.json"), "{ не JSON");
  writeFileSync(inFolder("wrong.json"), '{"Наставники": [["не строка"]]}');
  writeFileSync(inFolder("broken.xlsx"), "это не книга");
  const book = ["--out", inFolder("x.xlsx")];
  test.each<[string, readonly string[], string?]>([
    ["no command", []],
    ["unknown command", ["посчитай"]],
    ["no file", ["read"]],
    ["missing file", ["read", inFolder("нет.txt")]],
    ["a folder", ["read", folder]],
    ["an empty file", ["read", inFolder("empty.txt")]],
    ["a kind of file nobody reads", ["read", inFolder("карта.odg")]],
    ["a broken document", ["read", inFolder("broken.docx")]],
    ["a workbook from a broken document", ["workbook", "--roadmap", inFolder("broken.docx"), ...book]],
    ["two files", ["read", roadmap("school-1"), roadmap("school-1")]],
    ["an unknown option", ["read", roadmap("school-1"), "--быстро"]],
    ["deadlines that are no JSON", ["deadlines"], "до 1 сентября"],
    ["a deadline without a school year", ["deadlines"], '{"text": "до 1 сентября"}'],
    ["a school year that is none", ["deadlines"], '{"text": "май", "schoolYear": "2023-2025"}'],
    ["no roadmap", ["workbook", ...book]],
    ["no table in the roadmap", ["workbook", "--roadmap", inFolder("letter.txt"), ...book]],
    ["nowhere to write", ["workbook", "--roadmap", roadmap("school-1"), "--out", inFolder("нет/книга.xlsx")]],
    ["not an .xlsx name", ["workbook", "--roadmap", roadmap("school-1"), "--out", inFolder("книга.doc")]],
    ["a wrong school year", ["workbook", "--roadmap", roadmap("school-1"), "--school-year", "2024", ...book]],
    [
      "data that are no JSON",
      ["workbook", "--roadmap", roadmap("school-1"), "--data", inFolder("broken.json"), ...book],
    ],
    [
      "data of another shape",
      ["workbook", "--roadmap", roadmap("school-1"), "--data", inFolder("wrong.json"), ...book],
    ],
    ["a workbook that is none", ["report", inFolder("broken.xlsx")]],
    ["a missing workbook", ["checklist", inFolder("нет.xlsx")]],
    ["a wrong day", ["report", inFolder("broken.xlsx"), "--date", "31.05.2024"]],
  ])("%s", async (_, args, input) => {
    // The few that read stdin or name no command at all are asked of a process of its own.
    const { code, stdout, stderr } =
      input === undefined && args.length > 0 ? await askCli(args) : runCli(args, input);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/[а-яё]{3,}/i);
    expect(stderr).not.toMatch(/\bat\b |Error|undefined|null|node:/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});
