import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { handOverCommand } from "../../local/command-line/commands/hand-over.ts";
import { newYearCommand } from "../../local/command-line/commands/new-year.ts";
import { tickCommand } from "../../local/command-line/commands/tick.ts";
import { workbookCommand } from "../../local/command-line/commands/workbook.ts";
import { UserProblem } from "../../local/user-problem.ts";
import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { readWorkbook, textOf, yesOf } from "../../shared/workbook/read-workbook.ts";
import { ofNewerProgram, tabOf } from "../shared/workbook/example-books.ts";
import { runCli } from "./run-cli.ts";

const commands = {
  "hand-over": handOverCommand,
  "new-year": newYearCommand,
  tick: tickCommand,
  workbook: workbookCommand,
} as const;

/** The answer of a command that runs in this process. */
async function run(name: keyof typeof commands, ...args: readonly string[]) {
  return JSON.parse(String(await commands[name].run(args)));
}

beforeAll(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

const folder = mkdtempSync(join(tmpdir(), "book-"));
const made = join(folder, "книга.xlsx");
const ROADMAP = "tests/fixtures/roadmaps/school-1.txt";
const data = join(folder, "данные.json");

beforeAll(async () => {
  const rows = {
    Наставники: [{ ФИО: "Примерова Анна Тестовна", Категория: "педагог" }],
    Наставляемые: [{ ФИО: "Образцов Пётр Примерович", Категория: "обучающийся" }],
    Пары: [
      { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "завершена" },
      { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует" },
    ],
  };
  writeFileSync(data, JSON.stringify(rows));
  await run("workbook", "--roadmap", ROADMAP, "--data", data, "--out", made);
});

function copy(name: string): string {
  const path = join(folder, name);
  copyFileSync(made, path);
  return path;
}

async function bookAt(path: string) {
  return readWorkbook(await readWorkbookFile(readFileSync(path)));
}

async function rowOf(path: string, code: string) {
  const row = (await bookAt(path)).tables["Контроль сроков"].find((each) => textOf(each, "Код") === code);
  if (!row) throw new Error(`No row ${code}`);
  return row;
}

describe("tick", () => {
  test("writes the tick, the day and the name into the same file, and takes them back", async () => {
    const book = copy("отметка.xlsx");
    const ticked = runCli(["tick", book, "K-003", "--date", "2023-09-28", "--who", "Отметкина О. П."]);
    expect(ticked.stderr).toBe("");
    expect(JSON.parse(ticked.stdout)).toMatchObject({ done: true, date: "2023-09-28" });
    const row = await rowOf(book, "К-003");
    expect(yesOf(row, "Выполнено")).toBe(true);
    expect(row.values.get("Дата выполнения")).toEqual({ date: "2023-09-28" });
    expect(textOf(row, "Кто отметил")).toBe("Отметкина О. П.");
    await run("tick", book, "К-003", "--undo");
    expect(yesOf(await rowOf(book, "К-003"), "Выполнено")).toBe(false);
    expect(textOf(await rowOf(book, "К-003"), "Кто отметил")).toBe("");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("workbook --book", () => {
  test("what stands already is not written: the file keeps its very bytes", async () => {
    const book = copy("та же.xlsx");
    const again = await run("workbook", "--roadmap", ROADMAP, "--data", data, "--book", book);
    expect(again).toMatchObject({ edits: 0, changes: [] });
    expect(readFileSync(book).equals(readFileSync(made))).toBe(true);
  });

  test("a new edition goes into a copy, ticks stay, the book itself is not touched", async () => {
    const book = copy("прежняя.xlsx");
    await run("tick", book, "К-003", "--date", "2023-09-28", "--who", "Отметкина О. П.");
    const before = readFileSync(book);
    const edition = join(folder, "новая.txt");
    writeFileSync(
      edition,
      readFileSync(ROADMAP, "utf8").replace("до 20 сентября 2023 г.", "до 25 сентября 2023 г."),
    );
    const out = join(folder, "новая.xlsx");
    const changed = await run("workbook", "--roadmap", edition, "--book", book, "--out", out);
    expect(changed.edits).toBeGreaterThan(0);
    expect(readFileSync(book).equals(before)).toBe(true);
    expect((await rowOf(out, "К-019")).values.get("Срок")).toEqual({ date: "2023-09-25" });
    expect(yesOf(await rowOf(out, "К-003"), "Выполнено")).toBe(true);
  });

  test("data alone are added to a book", async () => {
    const book = copy("с людьми.xlsx");
    const more = join(folder, "ещё.json");
    writeFileSync(more, JSON.stringify({ Наставники: [{ ФИО: "Пробная Вера Образцовна" }] }));
    await run("workbook", "--data", more, "--book", book);
    expect(
      (await bookAt(book)).tables.Наставники.map((row) => [textOf(row, "Код"), textOf(row, "ФИО")]),
    ).toEqual([
      ["М-001", "Примерова Анна Тестовна"],
      ["М-002", "Пробная Вера Образцовна"],
    ]);
  });
});

describe("workbook --decide", () => {
  const heading = { tab: "Наставники", kind: "set-cells", row: 1 } as const;
  const headings = async (path: string) => (await readWorkbookFile(readFileSync(path))).tabs;
  const asking = async (name: string) => {
    const { bytes } = await patchWorkbookFile(
      readFileSync(made),
      // «Категория» under a name that nobody knows, beside words of its list.
      [{ ...heading, column: 5, cells: [["Кто это"]] }],
      "2024-05-15" as never,
    );
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const category = async (path: string) =>
    (await bookAt(path)).tables.Наставники.map((row) => textOf(row, "Категория"));

  test("questions are printed with their numbers, and an answer is kept in the book", async () => {
    const book = await asking("с вопросом.xlsx");
    expect(await category(book)).toEqual([""]);
    const asked = runCli(["workbook", "--book", book]);
    expect(asked.stderr).toContain(
      "Вопрос 1. Какой столбец теперь «Категория»? (вкладка «Наставники»)\n  --decide 1=1: «Кто это»\n  --decide 1=2: ни один",
    );
    expect(JSON.parse(asked.stdout).doubts).toEqual([
      expect.objectContaining({ place: "Наставники", chosen: null, decided: false }),
    ]);
    expect(await category(book)).toEqual([""]);
    const answered = await run("workbook", "--book", book, "--decide", "1=1");
    expect(answered.changes).toEqual(["Запомнить ответ: Какой столбец теперь «Категория»? – «Кто это»."]);
    expect(answered.doubts).toEqual([expect.objectContaining({ chosen: 1, decided: true })]);
    expect(await category(book)).toEqual(["педагог"]);
    expect(await run("workbook", "--book", book)).toMatchObject({ edits: 0 });
  });

  test.each([
    ["2=1", "вопросов о книге: 1"],
    ["1=9", "ответов на вопрос 1: 2"],
    ["0=1", "вопросов о книге: 1"],
    ["да", "Не понял ответ «да»"],
  ])("--decide %s is refused and nothing is written", async (answer, words) => {
    const book = await asking(`отказ ${answer}.xlsx`);
    const before = readFileSync(book);
    await expect(run("workbook", "--book", book, "--decide", answer)).rejects.toThrow(words);
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test("two answers to one question, and answers without a book, are refused", async () => {
    const book = await asking("дважды.xlsx");
    await expect(run("workbook", "--book", book, "--decide", "1=1", "--decide", "1=2")).rejects.toThrow(
      "два ответа",
    );
    await expect(
      run("workbook", "--roadmap", ROADMAP, "--out", join(folder, "нет.xlsx"), "--decide", "1=1"),
    ).rejects.toThrow("--book");
  });

  test("the headings of people stay as they are", async () => {
    const book = await asking("заголовки.xlsx");
    await run("workbook", "--book", book, "--decide", "1=1");
    const tab = (await headings(book)).find(({ name }) => name === "Наставники");
    expect(tab?.rows[0]?.slice(4, 6)).toEqual(["Кто это", "Год рождения"]);
  });
});

describe("a book of a newer program", () => {
  const newer = join(folder, "новее.xlsx");
  beforeAll(async () => {
    const book = await readWorkbookFile(readFileSync(made));
    const { rows } = tabOf(ofNewerProgram(book), "Справочники");
    const edit = { kind: "set-cells", tab: "Справочники", row: 1, column: 1, cells: rows } as const;
    writeFileSync(newer, (await patchWorkbookFile(readFileSync(made), [edit], "2024-05-15" as never)).bytes);
  });

  test.each([
    ["tick", ["К-003"]],
    ["workbook", ["--book"]],
    ["new-year", ["--out", join(folder, "нет-1.xlsx")]],
    ["hand-over", ["--out", join(folder, "нет-2.html")]],
  ] as const)("%s refuses it in one sentence, and writes nothing", async (name, rest) => {
    const before = readFileSync(newer);
    const args = name === "workbook" ? ["--book", newer] : [newer, ...rest];
    await expect(run(name, ...args)).rejects.toThrow(NEWER_BOOK);
    expect(readFileSync(newer).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((file) => file.startsWith("нет-"))).toEqual([]);
  });
});

test("new-year: the next year's book beside the old one, which keeps its bytes", async () => {
  const out = join(folder, "следующая.xlsx");
  const turned = runCli(["new-year", made, "--out", out]);
  expect(JSON.parse(turned.stdout)).toMatchObject({ schoolYear: "2024-2025" });
  expect(turned.stderr).toContain("на новый год предложено 20.09.2024");
  const book = await bookAt(out);
  expect(book.passport.texts.get("Учебный год")).toBe("2024-2025");
  expect(book.tables.Пары.map((row) => textOf(row, "Код"))).toEqual(["П-002"]);
  expect((await bookAt(made)).tables.Пары.map((row) => textOf(row, "Код"))).toEqual(["П-001", "П-002"]);
});

test("hand-over: one page of HTML", async () => {
  const out = join(folder, "передача.html");
  expect(await run("hand-over", made, "--out", out, "--date", "2024-05-15")).toMatchObject({ pairs: 1 });
  expect(readFileSync(out, "utf8")).toContain("Примерова Анна Тестовна → Образцов Пётр Примерович");
});

describe("bad input: exit 2, one clear Russian line, and the file as it was", () => {
  test.each<[string, keyof typeof commands, (book: string) => readonly string[]]>([
    ["a code of no row", "tick", (book) => [book, "К-999"]],
    ["a tick without a code", "tick", (book) => [book]],
    ["a file that is not there", "tick", () => [join(folder, "нет.xlsx"), "К-001"]],
    ["a new year over the old book", "new-year", (book) => [book, "--out", book]],
    [
      "a new year that is the same",
      "new-year",
      (book) => [book, "--out", join(folder, "x.xlsx"), "--school-year", "2023-2024"],
    ],
    ["a page that is no page", "hand-over", (book) => [book, "--out", join(folder, "x.docx")]],
    ["a book that is none", "tick", () => [data, "К-001"]],
  ])("%s", async (_, name, args) => {
    const book = copy("плохо.xlsx");
    const problem = await commands[name].run(args(book)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UserProblem);
    const { message } = problem as UserProblem;
    expect(message).toMatch(/^[^\n]*[а-яё]{3,}[^\n]*$/i);
    expect(message).not.toMatch(/\bat\b |Error|undefined|null|node:/);
    expect(readFileSync(book).equals(readFileSync(made))).toBe(true);
  });
});
