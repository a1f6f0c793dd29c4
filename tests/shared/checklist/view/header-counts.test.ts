import { expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { buildChecklistView } from "../../../../shared/checklist/view/checklist-view.ts";
import { groupActivities } from "../../../../shared/checklist/view/group-activities.ts";
import { pressingBesides, pressingItems } from "../../../../shared/checklist/view/header-counts.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../../workbook/example-books.ts";

/** A Tuesday. */
const today = "2024-10-15" as ISODate;
const TAB = "Контроль сроков";
const view = buildChecklistView(
  readWorkbook(
    bookOf({
      [TAB]: [
        { Мероприятие: "Запросы", Срок: "2024-11-01" },
        { Мероприятие: "Запросы", Шаг: "педагоги", Срок: "2024-10-01" },
        { Мероприятие: "Запросы", Шаг: "ученики", Срок: "2024-10-02" },
        { Мероприятие: "Приказ", Срок: "2024-10-20" },
        { Мероприятие: "Встреча", Срок: "2024-10-31" },
        { Мероприятие: "Сделано", Срок: "2024-09-01", Выполнено: true },
        { Мероприятие: "Сделано", Шаг: "забытый шаг", Срок: "2024-09-01" },
      ],
      Отчёты: [{ Название: "Мониторинг", "Окно по": "2024-10-10" }],
    }),
  ),
  today,
);

const names = (what: "late" | "week" | "month") =>
  pressingItems(what, view.items, today).map(({ activity, step }) => step || activity);

test.each([
  ["late", ["педагоги", "ученики"], 1],
  ["week", ["Приказ"], 1],
  ["month", ["Приказ", "Встреча"], 2],
] as const)("«%s» shows the rows it counted, and counts their activities", (what, rows, activities) => {
  expect(names(what)).toEqual(rows);
  expect(view.counts[what].activities).toBe(activities);
  const groups = groupActivities(pressingItems(what, view.items, today)).flatMap((stage) => stage.activities);
  expect(groups).toHaveLength(activities);
});

test("what comes besides the roadmap is counted and shown alike", () => {
  expect(pressingBesides("late", view.besides, today).map(({ title }) => title)).toEqual([
    "Отчёт: Мониторинг",
  ]);
  expect(view.counts.late.besides).toBe(1);
  expect(pressingBesides("month", view.besides, today)).toEqual([]);
});
