import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { askCli } from "./ask-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "people-"));
const book = join(folder, "книга.xlsx");

beforeAll(async () => {
  const data = join(folder, "данные.json");
  const school = {
    Наставники: [{ ФИО: "Примерова Анна Тестовна", Категория: "педагог" }],
    Наставляемые: [
      { ФИО: "Детова Вера Тестовна", Категория: "обучающийся", "Год рождения": 2012 },
      {
        ФИО: "Детова В. Т.",
        Категория: "обучающийся",
        "Контактные данные (данные представителя)": "СНИЛС 112-233-445 95",
      },
      { ФИО: "Скрытов Пётр Тестович", Категория: "обучающийся" },
    ],
    Согласия: [
      { "Код участника": "М-001", Вид: "обработка ПД", "Кто подписал": "сам", Дата: "2025-09-01" },
      { "Код участника": "Н-001", Вид: "обработка ПД", "Кто подписал": "сам", Дата: "2025-09-01" },
      { "Код участника": "Н-003", Вид: "обработка ПД", Дата: "2025-09-01", Отозвано: "2026-05-01" },
    ],
  };
  writeFileSync(data, JSON.stringify(school));
  const roadmap = "tests/fixtures/roadmaps/school-1.txt";
  const made = await askCli(["workbook", "--roadmap", roadmap, "--data", data, "--out", book]);
  expect(made.code).toBe(0);
});

test("people tells what is missing, who is hidden, who may be there twice, and no name", async () => {
  const { code, stdout } = await askCli(["people", book, "--date", "2026-05-15"]);
  expect(code).toBe(0);
  const answer = JSON.parse(stdout);
  expect(
    answer.missing.map(({ who, lacking }: { who: string; lacking: { why: string }[] }) => [
      who,
      lacking[0]?.why,
    ]),
  ).toEqual([
    ["Н-001", "needs-representative"],
    ["Н-002", "none"],
    ["Н-003", "withdrawn"],
  ]);
  expect(answer.hidden).toEqual(["Н-003"]);
  expect(answer.duplicates).toMatchObject([
    { kind: "duplicate", reasons: ["initials"], rows: ["Н-001", "Н-002"] },
  ]);
  expect(answer.sensitive).toHaveLength(1);
  expect(stdout).not.toMatch(/Примерова|Детова|Скрытов|112-233/);
});

test("banks writes the official form, or the version for everybody", async () => {
  const page = join(folder, "банки.html");
  const { code, stdout } = await askCli(["banks", book, "--out", page, "--date", "2026-05-15"]);
  expect([code, JSON.parse(stdout)]).toEqual([0, { Наставники: 1, Наставляемые: 3 }]);
  const html = readFileSync(page, "utf8");
  expect(html).toContain("Детова Вера Тестовна");
  expect(html).not.toContain("Скрытов");
  await askCli(["banks", book, "--out", page, "--public"]);
  expect(readFileSync(page, "utf8")).not.toMatch(/Примерова|Детова|Скрытов/);
  expect((await askCli(["banks", book, "--out", join(folder, "банки.docx")])).code).toBe(2);
  expect((await askCli(["banks", book, "--out", page, "--open"])).code).toBe(2);
});
