import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";

const PICTURES = ["sidebar", "form-before", "form-after", "side-panel"];

function npmStart(...args: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const options = { encoding: "utf8", env: { ...env, CI: "true" } } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["local/bootstrap/start.mjs", ...args],
    options,
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  for (const name of PICTURES) rmSync(`out/${name}.png`, { force: true });
  rmSync("out/workbook.xlsx", { force: true });
});

test("npm start does the whole job without a display and says what was filled", async () => {
  const { status, stdout, stderr } = npmStart();
  expect(stderr).not.toMatch(/Error|\n\s+at /);
  expect(stdout).toContain("этапов 7, мероприятий 27");
  const [, filled, planned] = /Заполнено (\d+) из (\d+)/.exec(stdout) ?? [];
  expect(Number(filled)).toBeGreaterThanOrEqual(20);
  expect(filled).toBe(planned);
  expect(stdout).toMatch(/не заполнено\s+Даю согласие/);
  expect(status).toBe(0);
  const sizes = PICTURES.map((name) => pictureSize(readFileSync(`out/${name}.png`)));
  for (const { width, height } of sizes) {
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(500);
  }
  // The form looks different once it is filled.
  expect(readFileSync("out/form-after.png").equals(readFileSync("out/form-before.png"))).toBe(false);
  const workbook = readWorkbook(await readWorkbookFile(readFileSync("out/workbook.xlsx")));
  expect(workbook.tables["Контроль сроков"].length).toBeGreaterThan(27);
  expect(workbook.tables.Наставники.length).toBeGreaterThan(3);
});

test("npm start takes another roadmap", () => {
  const { status, stdout } = npmStart("tests/fixtures/roadmaps/kindergarten-104.txt");
  expect(stdout).toContain("этапов 7, мероприятий 17");
  expect(status).toBe(0);
});

test("a document without a table is refused in one Russian line", () => {
  const letter = join(mkdtempSync(join(tmpdir(), "start-")), "письмо.txt");
  writeFileSync(letter, "Уважаемые коллеги! Таблицы здесь нет.");
  const { status, stderr } = npmStart(letter);
  expect(stderr).toMatch(/не нашёл таблицу с этапами/);
  // Nobody waits for the build to hear it.
  expect(stderr).not.toContain("Собираю");
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(2);
});

/** Width and height stand in the first chunk of every PNG. */
function pictureSize(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
