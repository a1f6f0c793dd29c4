import { describe, expect, test } from "vitest";
import type { Roadmap, RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import { GONE_REMARK } from "../../../shared/structuring/roadmap/merge-row.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { readWorkbook, type TableRow, textOf } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { planOf, readingOf, roadmapNames, tabOf, typeInto, withTab } from "./example-books.ts";

const TAB = "Контроль сроков";
const HEADINGS = [
  "Выполнено",
  "Дата выполнения",
  "Кто отметил",
  "Подтверждение",
  "Примечание",
  "Срок",
] as const;

const NOTE = HEADINGS.indexOf("Примечание");

/** Types into the rows of the checklist what people type: ticks, days, names, links, remarks, other dates. */
function worked(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return withTab(snapshot, TAB, (tab) => {
    const headings = tab.rows[0] as readonly CellContent[];
    const at = (heading: string) => headings.indexOf(heading) + 1;
    for (let row = 2; row <= tab.rows.length; row += 3) {
      typeInto(tab.rows, row, at("Выполнено"), true);
      typeInto(tab.rows, row, at("Дата выполнения"), { date: "2024-02-01" as never });
      typeInto(tab.rows, row, at("Кто отметил"), "Образцов П. Т.");
      typeInto(tab.rows, row, at("Подтверждение"), { text: "Приказ", href: "https://school.example/1" });
      typeInto(tab.rows, row, at("Примечание"), `пометка ${row}`);
      typeInto(tab.rows, row, at("Срок"), { date: "2024-12-24" as never });
    }
  });
}

/** Sorts the rows below the headings by their third column, as «Сортировать лист» does. */
function sorted(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return withTab(snapshot, TAB, (tab) => {
    const [headings, ...rows] = tab.rows;
    rows.sort((a, b) => String(b[2]).localeCompare(String(a[2]), "ru"));
    tab.rows = [headings as CellContent[], ...rows];
  });
}

/** What was typed, by code. */
function typed(snapshot: WorkbookSnapshot): Record<string, unknown[]> {
  return Object.fromEntries(
    readWorkbook(snapshot).tables[TAB].map((row) => [
      textOf(row, "Код"),
      HEADINGS.map((heading) => row.values.get(heading) ?? null),
    ]),
  );
}

describe.each(roadmapNames)("%s read a second time", (name) => {
  const reading = readingOf(name);
  const book = planOf(reading).after;

  test("changes nothing, however the rows were worked on and sorted", () => {
    const used = sorted(worked(book));
    const plan = planOf(reading, used);
    expect(plan.edits).toEqual([]);
    expect(typed(plan.after)).toEqual(typed(used));
  });

  test("with a new activity appends that one and says so", () => {
    const used = sorted(worked(book));
    const more = withActivity(reading, "Провести день открытых дверей для наставников");
    const plan = planOf(more, used);
    const before = readWorkbook(used).tables[TAB];
    const after = readWorkbook(plan.after).tables[TAB];
    expect(after).toHaveLength(before.length + 1);
    expect(textOf(after[after.length - 1] as TableRow<typeof TAB>, "Мероприятие")).toBe(
      "Провести день открытых дверей для наставников",
    );
    expect(plan.changes).toContain(`Добавить в «${TAB}» 1 строку.`);
    const kept = typed(plan.after);
    for (const [code, values] of Object.entries(typed(used))) expect(kept[code], code).toEqual(values);
    const codes = Object.keys(kept);
    expect(new Set(codes).size).toBe(after.length);
    expect(planOf(more, plan.after).edits).toEqual([]);
  });

  test("without an activity keeps its rows, marks them where «Примечание» is empty, and says so once", () => {
    const used = worked(book);
    const [first, ...stages] = reading.roadmap.stages;
    const [dropped, ...activities] = first?.activities ?? [];
    const less = withStages(reading, [{ ...first!, activities }, ...stages]);
    const plan = planOf(less, used);
    const gone = readWorkbook(used)
      .tables[TAB].filter((row) => textOf(row, "Мероприятие") === dropped!.text)
      .map((row) => textOf(row, "Код"));
    const before = typed(used);
    for (const [code, values] of Object.entries(typed(plan.after))) {
      const isMarked = gone.includes(code) && before[code]![NOTE] === null;
      const expected = before[code]!.map((value, at) => (isMarked && at === NOTE ? GONE_REMARK : value));
      expect(values, code).toEqual(expected);
    }
    expect(plan.comparison?.gone.map(({ code }) => code)).toEqual(gone);
    expect(plan.changes).toContain(`Нет в документе, но есть в книге: ${gone.length}. Эти строки оставлены.`);
    expect(planOf(less, plan.after).edits).toEqual([]);
    // The document has it again: the program takes its own word back, and adds nothing.
    const again = planOf(reading, plan.after);
    expect(typed(again.after)).toEqual(before);
  });

  test("with other words of a deadline takes them and their days, but leaves a day that somebody typed", () => {
    const used = worked(book);
    const [first, ...stages] = reading.roadmap.stages;
    const changed = first!.activities.map((activity) => ({
      ...activity,
      deadline: "до 15 февраля 2031 г.",
    }));
    const other = withStages(reading, [{ ...first!, activities: changed }, ...stages]);
    const plan = planOf(other, used);
    const mains = readWorkbook(plan.after).tables[TAB].filter(
      (row) => changed.some(({ text }) => textOf(row, "Мероприятие") === text) && textOf(row, "Шаг") === "",
    );
    expect(mains.length).toBe(changed.length);
    for (const row of mains) {
      expect(textOf(row, "Срок по документу")).toBe("до 15 февраля 2031 г.");
      const isTyped = textOf(row, "Примечание").startsWith("пометка");
      expect(row.values.get("Срок")).toEqual({ date: isTyped ? "2024-12-24" : "2031-02-15" });
    }
    expect(planOf(other, plan.after).edits).toEqual([]);
  });

  test("the printed form keeps what people corrected in it", () => {
    const corrected = withTab(book, "Дорожная карта", (tab) =>
      typeInto(tab.rows, 8, 3, "Исправлено от руки"),
    );
    const { after } = planOf(reading, corrected);
    expect(tabOf(after, "Дорожная карта")).toEqual(tabOf(corrected, "Дорожная карта"));
  });
});

test("each row of the checklist stands under a code of its own", () => {
  for (const name of roadmapNames) {
    const rows = readWorkbook(planOf(readingOf(name)).after).tables[TAB];
    expect(new Set(rows.map((row) => textOf(row, "Код"))).size, name).toBe(rows.length);
  }
});

function withStages(reading: RoadmapReading, stages: Roadmap["stages"]): RoadmapReading {
  return { ...reading, roadmap: { ...reading.roadmap, stages } };
}

function withActivity(reading: RoadmapReading, text: string): RoadmapReading {
  const stages = [...reading.roadmap.stages];
  const last = stages[stages.length - 1]!;
  const activity = { number: null, group: null, text, steps: [], deadline: "", assignees: [], outcome: "" };
  stages[stages.length - 1] = { ...last, activities: [...last.activities, activity] };
  return withStages(reading, stages);
}
