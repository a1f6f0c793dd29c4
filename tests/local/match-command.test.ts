import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askCli } from "./ask-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "match-"));
const book = join(folder, "книга.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

const consents = ["М-001", "М-002", "Н-001"].map((code) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2024-09-01",
}));
const data = {
  Наставники: [
    { ФИО: "Примерова Анна Тестовна", Категория: "педагог", "Основные компетенции": "Классное руководство" },
    { ФИО: "Макетов Иван Тестович", Категория: "педагог", "Основные компетенции": "Олимпиадная химия" },
  ],
  Наставляемые: [
    { ФИО: "Пробная Ольга Тестовна", Категория: "педагог", "Основной запрос": "Классное руководство" },
    { ФИО: "Образцова Вера Тестовна", Категория: "педагог", "Основной запрос": "Химия" },
  ],
  Согласия: consents,
};

beforeAll(async () => {
  const file = join(folder, "данные.json");
  writeFileSync(file, JSON.stringify(data));
  const args = ["--template", "school", "--school-year", "2024-2025", "--data", file, "--out", book];
  const made = await askCli(["workbook", ...args]);
  expect(made.code).toBe(0);
});

test("match prints pairs by codes with scores and reasons, and changes nothing in the file", async () => {
  const before = readFileSync(book);
  const { code, stdout, stderr } = await askCli(["match", book, "--date", "2024-11-01"]);
  const { proposals, unmatched, problems } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(proposals).toEqual([
    {
      mentor: "М-001",
      mentee: "Н-001",
      score: 50,
      form: "педагог – педагог",
      roleModel: null,
      reasons: [
        "Запрос «Классное руководство» — компетенции «Классное руководство»: общее «классное руководство».",
      ],
      against: expect.arrayContaining(["Обучение наставника не отмечено."]),
      runnerUp: null,
    },
  ]);
  expect(unmatched).toEqual([
    {
      mentee: "Н-002",
      why: "Пара не предложена: согласие «обработка ПД»: согласия нет. Возьмите согласие и впишите его во вкладку «Согласия».",
    },
  ]);
  expect(problems).toEqual([]);
  expect(stdout + stderr).not.toMatch(/Примеров|Макетов|Пробн|Образцов/);
  expect(readFileSync(book).equals(before)).toBe(true);
});

test.each([
  ["no file", ["match"], "Не указан файл"],
  ["a file that is not there", ["match", join(folder, "нет.xlsx")], "нет.xlsx"],
  ["a date nobody can read", ["match", book, "--date", "вчера"], "Не понял дату"],
])("%s: one clear line and exit code 2", async (_, args, words) => {
  const { code, stdout, stderr } = await askCli(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(words);
});
