import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildChecklist } from "../../../shared/checklist/build-checklist.ts";
import { planTick } from "../../../shared/checklist/tick.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, contents, planOf, readingOf, typeInto, withTab } from "../workbook/example-books.ts";

const today = "2024-02-01" as ISODate;
const TAB = "Контроль сроков";
const book = planOf(readingOf("school-1")).after;
const tick = (code: string, done = true) => ({ code, done, day: today, who: "Образцов П. Т." });
const items = (snapshot: WorkbookSnapshot) => buildChecklist(readWorkbook(snapshot), today).items;
const itemOf = (snapshot: WorkbookSnapshot, code: string) =>
  items(snapshot).find((item) => item.code === code);

function ticked(snapshot: WorkbookSnapshot, code: string, done = true): WorkbookSnapshot {
  const plan = planTick(snapshot, tick(code, done));
  if (!plan.ok) throw new Error(plan.reason);
  return simulateEdits(snapshot, plan.edits);
}
const backwards = (snapshot: WorkbookSnapshot) =>
  withTab(snapshot, TAB, (tab) => {
    const [headings, ...rows] = tab.rows;
    tab.rows = [headings as CellContent[], ...rows.reverse()];
  });

describe("a row is found by its code", () => {
  test.each([
    ["as made", book],
    ["after sorting", backwards(book)],
    ["in a tab with a title above", withTab(book, TAB, (tab) => void tab.rows.unshift(["Наш план"], []))],
  ])("%s", (_, snapshot) => {
    const after = ticked(snapshot, "К-007");
    expect(itemOf(after, "К-007")).toMatchObject({
      state: "выполнено",
      doneOn: today,
      doneBy: "Образцов П. Т.",
    });
    expect(itemOf(after, "К-007")?.activity).toBe(itemOf(book, "К-007")?.activity);
    const others = (all: WorkbookSnapshot) => items(all).filter((item) => item.code !== "К-007");
    expect(others(after)).toEqual(others(snapshot));
  });

  test("in Latin letters too", () => {
    expect(itemOf(ticked(book, "K-007"), "К-007")?.state).toBe("выполнено");
  });
});

test("unticking takes back what the tick wrote, and nothing else", () => {
  const remarked = withTab(book, TAB, (tab) => typeInto(tab.rows, 8, 14, "пометка"));
  expect(contents(ticked(ticked(remarked, "К-007"), "К-007", false))).toEqual(contents(remarked));
});

test("the edit says what it expects to find; neighbouring cells are one edit", () => {
  const plan = planTick(ticked(book, "К-007"), tick("К-007", false));
  expect(plan.ok && plan.edits.map((edit) => (edit.kind === "set-cells" ? edit.expected : null))).toEqual([
    [[true, { date: today }, "Образцов П. Т."]],
  ]);
});

test("with columns moved apart the tick itself comes last", () => {
  const apart = withTab(book, TAB, (tab) => {
    for (const row of tab.rows as CellContent[][]) row.splice(10, 0, null);
  });
  const plan = planTick(apart, tick("К-007"));
  expect(plan.ok && plan.edits.map((edit) => (edit.kind === "set-cells" ? edit.cells : null))).toEqual([
    [[{ date: today }, "Образцов П. Т."]],
    [[true]],
  ]);
});

describe("what others filled in stays", () => {
  const cells = (snapshot: WorkbookSnapshot) => {
    const { doneOn, doneBy } = itemOf(snapshot, "К-007") ?? {};
    return { doneOn, doneBy };
  };

  test("somebody else's tick", () => {
    const plan = planTick(ticked(book, "К-007"), { ...tick("К-007"), who: "Примерова А. Т.", day: today });
    expect(plan).toEqual({ ok: true, edits: [] });
  });

  test("a day typed by hand", () => {
    const typed = withTab(book, TAB, (tab) => typeInto(tab.rows, 8, 11, { date: "2023-12-20" as ISODate }));
    expect(cells(ticked(typed, "К-007"))).toEqual({ doneOn: "2023-12-20", doneBy: "Образцов П. Т." });
  });

  test("but not the day of a tick that was taken back by hand", () => {
    const left = withTab(book, TAB, (tab) => {
      typeInto(tab.rows, 8, 11, { date: "2023-12-20" as ISODate });
      typeInto(tab.rows, 8, 12, "Примерова А. Т.");
    });
    expect(cells(ticked(left, "К-007"))).toEqual({ doneOn: today, doneBy: "Образцов П. Т." });
  });
});

describe("refused with a reason", () => {
  test.each([
    ["no such row", book, "К-999", "no-row"],
    ["no code", book, "", "no-row"],
    [
      "two rows with one code",
      withTab(book, TAB, (tab) => void tab.rows.push([...(tab.rows[7] ?? [])])),
      "К-007",
      "two-rows",
    ],
    [
      "two rows, one in Latin letters",
      withTab(book, TAB, (tab) => {
        tab.rows.push([...(tab.rows[7] ?? [])]);
        typeInto(tab.rows, tab.rows.length, 1, "K-7");
      }),
      "К-007",
      "two-rows",
    ],
    ["no tab", emptyWorkbook, "К-001", "no-tab"],
    [
      "no column for the tick",
      withTab(book, TAB, (tab) => typeInto(tab.rows, 1, 10, "Крестик")),
      "К-007",
      "no-column",
    ],
  ] as const)("%s", (_, snapshot, code, reason) => {
    expect(planTick(snapshot, tick(code))).toEqual({ ok: false, reason });
  });
});

test("progress counts activities, not their steps", () => {
  const row = (name: string, step: string | null, done: boolean, due: string | null) => ({
    Этап: name < "В" ? "1. Начало" : "2. Итоги",
    Мероприятие: name,
    Шаг: step,
    Выполнено: done,
    Срок: due,
  });
  const {
    progress,
    stages,
    items: all,
  } = buildChecklist(
    readWorkbook(
      bookOf({
        [TAB]: [
          row("А", null, true, null),
          row("А", "шаг", false, "2024-01-01"),
          row("Б", null, false, "2024-01-31"),
          row("В", null, false, "2024-02-15"),
        ],
      }),
    ),
    today,
  );
  expect(progress).toEqual({ total: 3, done: 1, overdue: 1, soon: 1, share: 33 });
  expect(stages).toEqual([
    { stage: "1. Начало", progress: { total: 2, done: 1, overdue: 1, soon: 0, share: 50 } },
    { stage: "2. Итоги", progress: { total: 1, done: 0, overdue: 0, soon: 1, share: 0 } },
  ]);
  expect(all.map((item) => item.when)).toEqual([
    "",
    "просрочено на 31 день",
    "просрочено на 1 день",
    "через 14 дней",
  ]);
});
