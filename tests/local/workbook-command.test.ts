import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { buildChecklist } from "../../shared/checklist/build-checklist.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { askCli } from "./ask-cli.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "workbook-"));
const out = join(folder, "книга.xlsx");
const COLLEGE = "tests/fixtures/roadmaps/kineshma-college.txt";

async function itemsOf(book: string) {
  const workbook = readWorkbook(await readWorkbookFile(readFileSync(book)));
  return buildChecklist(workbook, "2024-10-01" as ISODate).items;
}

test("a template makes a workbook in which every day is given and marked as proposed", async () => {
  const made = runCli(["workbook", "--template", "детский сад", "--school-year", "2024-2025", "--out", out]);
  expect(made.code).toBe(0);
  expect(made.stderr).toContain("примерная дорожная карта");
  expect(JSON.parse(made.stdout)).toMatchObject({ stages: 7 });
  const items = await itemsOf(out);
  expect(items.length).toBeGreaterThan(15);
  for (const { due, assignees, suggested } of items) {
    expect(due).toMatch(/^202[45]-/);
    expect(assignees.length).toBeGreaterThan(0);
    expect(suggested).toEqual(["deadline", "assignees"]);
  }
});

test("a plan without deadlines gets none unless they are asked for", async () => {
  const args = ["workbook", "--roadmap", COLLEGE, "--school-year", "2024-2025", "--out", out];
  expect((await askCli(args)).code).toBe(0);
  expect((await itemsOf(out)).filter(({ due, suggested }) => due !== null || suggested.length > 0)).toEqual(
    [],
  );
  expect((await askCli([...args, "--suggest"])).code).toBe(0);
  for (const { due, suggested } of await itemsOf(out)) {
    expect(due).not.toBeNull();
    expect(suggested).toEqual(["deadline", "assignees"]);
  }
});

describe("bad input: exit 2 and one clear Russian line", () => {
  test.each<[string, readonly string[]]>([
    ["a template of nothing known", ["--template", "завод", "--school-year", "2024-2025"]],
    ["a template without a school year", ["--template", "школа"]],
    ["a template and a document", ["--template", "школа", "--roadmap", COLLEGE]],
    ["proposals without a school year", ["--roadmap", COLLEGE, "--suggest"]],
    ["proposals for a kind that is none", ["--roadmap", COLLEGE, "--suggest", "--kind", "завод"]],
  ])(
    "%s",
    async (_, args) => {
      const { code, stdout, stderr } = await askCli(["workbook", ...args, "--out", out]);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(stderr).toMatch(/[а-яё]{3,}/i);
      expect(stderr).not.toMatch(/\bat\b |Error|undefined|null|node:/);
      expect(stdout).toBe("");
      expect(code).toBe(2);
    },
    30_000,
  );
});
