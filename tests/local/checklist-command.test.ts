import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readIcs, textIn } from "../shared/calendar-file/read-ics.ts";
import { askCli } from "./ask-cli.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "checklist-"));
const inFolder = (name: string) => join(folder, name);
const book = inFolder("книга.xlsx");
const calendar = inFolder("сроки.ics");
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const made = await askCli([
    "workbook",
    "--template",
    "school",
    "--school-year",
    "2024-2025",
    "--out",
    book,
  ]);
  expect(made.code).toBe(0);
});

describe("checklist --ics", () => {
  test("the calendar holds as many events as the answer says, and reads by the standard", () => {
    const { code, stdout } = runCli(["checklist", book, "--date", "2024-10-20", "--ics", calendar]);
    const answer = JSON.parse(stdout);
    const { components } = readIcs(readFileSync(calendar, "utf8"));
    expect([code, components.length]).toEqual([0, answer.calendar.events]);
    const dated = answer.items.filter((item: { step: string; due: string | null }) => item.due && !item.step);
    expect(components.length).toBeGreaterThanOrEqual(dated.length);
    expect(dated.length).toBeGreaterThan(10);
  });

  test("exported again it has the same events", async () => {
    const uids = () =>
      readIcs(readFileSync(calendar, "utf8")).components.map((event) => textIn(event, "UID"));
    const before = uids();
    await askCli(["tick", book, "К-001", "--date", "2024-10-20"]);
    await askCli(["checklist", book, "--date", "2024-10-21", "--ics", calendar]);
    expect(uids()).toEqual(before);
  });

  test.each([
    ["another kind of file", "сроки.txt", "должно кончаться на .ics"],
    ["a folder that is not there", "нет/сроки.ics", "Не удалось записать"],
  ])("%s is refused with a sentence", async (_, name, words) => {
    const { code, stderr } = await askCli(["checklist", book, "--ics", inFolder(name)]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

test("an item keeps the fields of the seam and has what a view shows besides", async () => {
  const { stdout } = await askCli(["checklist", book, "--date", "2024-10-20"]);
  const { items, progress, counts } = JSON.parse(stdout);
  expect(Object.keys(items[0])).toEqual(
    expect.arrayContaining([
      ...["code", "stage", "activity", "step", "assignees", "from", "due", "state"],
      ...["standing", "dueWords", "open", "rhythm", "waits", "tickMeans", "expects"],
    ]),
  );
  expect(progress.stages.length).toBeGreaterThan(0);
  expect(Object.keys(counts)).toEqual(["late", "week", "month", "weekEnds", "monthEnds"]);
});
