import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type ISODate } from "../../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../../shared/calendar/school-year.ts";
import { buildTimeline } from "../../../../shared/checklist/timeline/timeline.ts";
import { buildChecklistView } from "../../../../shared/checklist/view/checklist-view.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, readingOf, roadmapNames, yearOf } from "../../workbook/example-books.ts";

const year = "2023-2024" as SchoolYear;
const timelineOf = (snapshot: WorkbookSnapshot, today: string, schoolYear = year) =>
  buildTimeline(
    buildChecklistView(readWorkbook(snapshot), today as ISODate).items,
    schoolYear,
    today as ISODate,
  );
const row = (stage: string, from: string | null, due: string | null, more: object = {}) => ({
  Этап: stage,
  Мероприятие: `${stage} ${from} ${due}`,
  Начало: from,
  Срок: due,
  ...more,
});
const made = bookOf({
  "Контроль сроков": [
    row("1. Начало", null, "2023-09-01", { Выполнено: true }),
    row("1. Начало", "2023-09-01", "2023-09-30"),
    row("2. Работа", "2023-08-20", "2023-10-10"),
    row("2. Работа", null, null),
    row("3. Итоги", "2024-05-01", "2024-09-10"),
    row("4. Потом", null, null),
    row("5. Прошлое", null, "2022-05-31"),
    row("6. Без конца", "2024-08-31", null),
  ],
});

describe("a made-up year of 366 days", () => {
  const timeline = timelineOf(made, "2023-10-01");

  test("the year, its months and today", () => {
    expect([timeline.from, timeline.to]).toEqual(["2023-09-01", "2024-08-31"]);
    expect(timeline.months.map(({ name }) => name).join(" ")).toBe(
      "сен окт ноя дек янв фев мар апр май июн июл авг",
    );
    expect(timeline.months.map(({ width }) => Math.round(width * 366))).toEqual([
      30, 31, 30, 31, 31, 29, 31, 30, 31, 30, 31, 31,
    ]);
    expect(timeline.today).toBeCloseTo(30.5 / 366, 10);
    expect(timelineOf(made, "2024-09-01").today).toBeNull();
  });

  test.each([
    ["1. Начало", 0, 30, false, false, 0, 50],
    ["2. Работа", 0, 40, true, false, 1, 0],
    ["3. Итоги", 243, 123, false, true, 0, 0],
    ["5. Прошлое", 0, 0, true, false, 0, 0],
    ["6. Без конца", 365, 1, false, false, 0, 0],
  ] as const)("%s", (stage, start, width, spillsBefore, spillsAfter, undated, share) => {
    const bar = timeline.bars.find((each) => each.stage === stage);
    expect(bar).toMatchObject({ spillsBefore, spillsAfter, undated, share });
    expect([bar?.start, bar?.width].map((part) => Math.round((part ?? -1) * 366))).toEqual([start, width]);
  });

  test("stages without a day stand apart", () => {
    expect(timeline.undated).toEqual([{ stage: "4. Потом", total: 1, done: 0, share: 0 }]);
  });
});

test("of real roadmaps no stage is lost, bars stay inside the year, and activities add up", () => {
  const books = roadmapNames.map((name) => ({
    book: planOf(readingOf(name)).after,
    year: yearOf(readingOf(name)),
  }));
  fc.assert(
    fc.property(
      fc.constantFrom(...books),
      fc.integer({ min: -400, max: 800 }),
      ({ book, year: own }, days) => {
        const today = addDays("2023-09-01" as ISODate, days);
        const view = buildChecklistView(readWorkbook(book), today);
        const { bars, undated } = buildTimeline(view.items, own, today);
        expect(new Set([...bars, ...undated].map(({ stage }) => stage))).toEqual(
          new Set(view.items.map(({ stage }) => stage)),
        );
        expect([...bars, ...undated].reduce((sum, { total }) => sum + total, 0)).toBe(view.progress.total);
        for (const { start, width } of bars) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(1 + 1e-12);
        }
      },
    ),
    { numRuns: 30 },
  );
});
