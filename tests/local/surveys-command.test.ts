import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { meetingsCommand } from "../../local/command-line/commands/meetings.ts";
import { surveysCommand } from "../../local/command-line/commands/surveys.ts";
import { workbookCommand } from "../../local/command-line/commands/workbook.ts";
import { UserProblem } from "../../local/user-problem.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "surveys-"));
const at = (name: string) => join(folder, name);
const book = at("книга.xlsx");
const ask = async (...args: readonly string[]) => JSON.parse(String(await surveysCommand.run(args)));
const answersIn = async () => readWorkbook(await readWorkbookFile(readFileSync(book))).tables.Анкеты;

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  writeFileSync(
    at("данные.json"),
    JSON.stringify({ Наставники: [{ ФИО: "Примерова Анна", Категория: "педагог" }] }),
  );
  await workbookCommand.run([
    "--roadmap",
    "tests/fixtures/roadmaps/school-1.txt",
    "--data",
    at("данные.json"),
    "--out",
    book,
  ]);
});

describe("surveys", () => {
  test("a questionnaire goes to paper and to text, and comes back changed", async () => {
    await ask("--questionnaire", "учителя/наставник/после", "--out", at("бланк.html"));
    expect(readFileSync(at("бланк.html"), "utf8")).toContain("Анкета наставника по окончании работы");
    expect(await ask("--questionnaire", "Куратор", "--out", at("куратор.html"))).toMatchObject({
      questions: 9,
    });
    expect(readFileSync(at("куратор.html"), "utf8")).toContain("<h1>Анкета куратора</h1>");
    writeFileSync(
      at("вопросы.txt"),
      "1. Эффективность программы наставничества [1–10]\n2. Понравилась ли столовая? [да/нет]\n",
    );
    expect(
      await ask(
        "--questionnaire",
        "учителя/наставник/после",
        "--questions",
        at("вопросы.txt"),
        "--out",
        at("свои.txt"),
      ),
    ).toEqual({
      questionnaire: "учителя/наставник/после",
      questions: 2,
    });
  });

  test("typed answers and a table become rows of the file, and are counted", async () => {
    const own = [
      "--questionnaire",
      "учителя/наставник/после",
      "--questions",
      at("вопросы.txt"),
      "--date",
      "2025-05-20",
    ];
    writeFileSync(at("ответы.txt"), "7 да\n9 нет\n");
    await ask(book, ...own, "--answers", at("ответы.txt"));
    writeFileSync(
      at("таблица.tsv"),
      "Отметка времени\tПонравилась ли столовая?\tЭффективность программы наставничества\n18.05.2025 10:00\tДа\t5\n",
    );
    await ask(book, ...own, "--answers", at("таблица.tsv"));
    await ask(book, ...own, "--answers", at("таблица.tsv"));
    const rows = await answersIn();
    expect(rows.map((row) => textOf(row, "Дата"))).toEqual(["2025-05-20", "2025-05-20", "2025-05-18"]);
    expect((await ask(book, "--date", "2025-05-20")).roles[0].questions).toMatchObject([
      { heading: "Эффективность программы наставничества", after: { kind: "told", value: 7, count: 3 } },
      { heading: "Понравилась ли столовая?", after: { kind: "told", value: 66.7, count: 3 } },
    ]);
  });

  test.each([
    [
      ["--questionnaire", "прочее", "--out", "а.html"],
      /^Нет анкеты «прочее»\. Есть: учителя\/наставляемый\/до/,
    ],
    [["--questionnaire", "куратор", "--answers", "ответы.txt"], /можно только напечатать/],
    [["--questionnaire", "учителя/наставник/после", "--out", "а.pdf"], /должно кончаться на \.html/],
    [
      [book, "--questionnaire", "учителя/наставник/после", "--answers", at("данные.json")],
      /ответы читаются из/,
    ],
  ])("says what is wrong: %o", async (args, sentence) => {
    await expect(surveysCommand.run(args)).rejects.toThrow(UserProblem);
    await expect(surveysCommand.run(args)).rejects.toThrow(sentence);
  });

  test("writes nothing where one answer is wrong", async () => {
    const count = (await answersIn()).length;
    writeFileSync(at("ответы.txt"), "7 да\n19 нет\n");
    await expect(
      surveysCommand.run([
        book,
        "--questionnaire",
        "учителя/наставник/после",
        "--questions",
        at("вопросы.txt"),
        "--answers",
        at("ответы.txt"),
      ]),
    ).rejects.toThrow("Ничего не записано. Строка 2, вопрос 1");
    expect(await answersIn()).toHaveLength(count);
  });
});

describe("meetings", () => {
  const pair = { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует", Начало: "2024-10-01" };
  const bookWith = async (pairs: readonly unknown[]) => {
    writeFileSync(at("пары.json"), JSON.stringify({ Пары: pairs }));
    await workbookCommand.run([
      "--roadmap",
      "tests/fixtures/roadmaps/school-1.txt",
      "--data",
      at("пары.json"),
      "--out",
      at("пары.xlsx"),
    ]);
    return JSON.parse(
      String(
        await meetingsCommand.run([at("пары.xlsx"), "--out", at("встречи.html"), "--date", "2024-11-01"]),
      ),
    );
  };

  test("a sheet a pair, and why another has none", async () => {
    expect(
      await bookWith([
        { ...pair, Завершение: "2025-05-30" },
        { ...pair, Наставляемый: "Н-002" },
      ]),
    ).toEqual({
      sheets: 1,
      leftOut: ["Пара П-002: чтобы составить план встреч, укажите «Завершение» во вкладке «Пары», строка 3."],
    });
    expect(readFileSync(at("встречи.html"), "utf8")).toContain("Лист встреч: Пара П-001");
  });

  test("without active pairs says so", async () => {
    await expect(bookWith([{ ...pair, Состояние: "предложена" }])).rejects.toThrow("нет действующих пар");
  });
});
