import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { rememberedCorrections } from "../../shared/papers/remembered-corrections.ts";
import { textOf as cellText, readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { runs, textOf, wordFile } from "../extension/papers/word-file.ts";
import { paperSchool } from "../shared/papers/paper-school.ts";
import { askCli } from "./ask-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "papers-"));
const book = join(folder, "книга.xlsx");
const DAY = ["--date", "2025-11-20"];

beforeAll(async () => {
  const data = join(folder, "данные.json");
  writeFileSync(data, JSON.stringify(paperSchool));
  const roadmap = "tests/fixtures/roadmaps/school-1.txt";
  const made = await askCli(["workbook", "--roadmap", roadmap, "--data", data, "--out", book]);
  expect(made.code).toBe(0);
});

const papers = (...args: readonly string[]) => askCli(["papers", book, ...args]);

describe("papers", () => {
  test("makes a folder of papers, tells what is blank and who is left out, and writes over nothing", async () => {
    const out = join(folder, "приказы");
    const dry = await papers("--kind", "приказ", "--dry-run", ...DAY);
    expect(dry.code).toBe(0);
    expect(() => readdirSync(out)).toThrow();
    const { code, stdout, stderr } = await papers("--kind", "приказ", "--out", out, ...DAY);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect({ ...answer, dryRun: true, papers: [] }).toEqual({ ...JSON.parse(dry.stdout), papers: [] });
    expect(readdirSync(out).sort()).toEqual([
      "Приказ о закреплении пар – № 45-О.docx",
      "Приказ о закреплении пар.docx",
    ]);
    expect(answer.papers[1]).toMatchObject({ madeFrom: ["П-002"] });
    expect(answer.papers[1].blanks).toContain("в книге нет: Пары, П-002, «Приказ №»");
    expect(stderr).toContain("Не вошло: П-003: участник отозвал согласие");
    const before = readFileSync(join(out, "Приказ о закреплении пар.docx"));
    const again = await papers("--kind", "приказ", "--out", out, ...DAY);
    expect([again.code, again.stdout]).toEqual([2, ""]);
    expect(again.stderr).toContain("уже есть, ничего не записано");
    expect(readFileSync(join(out, "Приказ о закреплении пар.docx")).equals(before)).toBe(true);
  });

  test("fills the school's own template; the line of «Журнал» and a corrected form stay in the book", async () => {
    const own = join(folder, "свой.docx");
    writeFileSync(
      own,
      wordFile(runs(["Наставнику {{ФИО настав"], ["ника, кому}}, {{Должность куратора, дательный}}"])),
    );
    const out = join(folder, "письмо.docx");
    const correction = "заместитель директора по УВР | дательный | заместителю директора (УВР)";
    const args = [
      "--kind",
      "программа",
      "--template",
      own,
      "--rows",
      "П-001",
      "--out",
      out,
      "--correct",
      correction,
    ];
    const { code, stdout } = await papers(...args, "--who", "Куратор", ...DAY);
    expect([code, JSON.parse(stdout).papers[0].file]).toEqual([0, out]);
    expect(await textOf(readFileSync(out))).toBe(
      "Наставнику Примеровой Анне Тестовне, заместителю директора (УВР)\n",
    );
    const snapshot = await readWorkbookFile(readFileSync(book));
    expect(rememberedCorrections(snapshot).map(({ form }) => form)).toEqual(["заместителю директора (УВР)"]);
    const lines = readWorkbook(snapshot).tables.Журнал.map(
      (row) => `${cellText(row, "Кто")}: ${cellText(row, "Что")}`,
    );
    expect(lines.at(-1)).toBe("Куратор: Бумаги: Персонализированная программа наставничества – 1 (П-001).");
  });

  test("gives the template to write one's own from", async () => {
    const out = join(folder, "образец.docx");
    const { code } = await askCli(["papers", "--kind", "акт", "--blank", "--out", out]);
    expect(code).toBe(0);
    expect(await textOf(readFileSync(out))).toContain("{{Код участника}}");
  });

  test.each([
    [["--kind", "справочка", "--out", "x"], "Нет вида бумаги «справочка»"],
    [["--out", "x"], "Не указан вид бумаги"],
    [["--kind", "приказ"], "Не указано, куда записать"],
    [["--kind", "приказ", "--out", "x.docx", ...DAY], "назван один файл"],
    [
      ["--kind", "приказ", "--template", "tests/fixtures/roadmaps/school-1.txt", "--out", "x"],
      "Это не документ Word",
    ],
    [["--kind", "приказ", "--out", "package.json", ...DAY], "не папка"],
    [["--kind", "приказ", "--out", "x", "--correct", "тьютор"], "Не понял «тьютор»"],
  ])("%j is refused in one sentence", async (args, sentence) => {
    const { code, stdout, stderr } = await papers(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n").at(-1)).toContain(sentence);
  });
});
