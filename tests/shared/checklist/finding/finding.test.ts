import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import {
  assigneesOf,
  passes,
  type standingFilters,
} from "../../../../shared/checklist/finding/filter-items.ts";
import { searchFor } from "../../../../shared/checklist/finding/search-items.ts";
import { sortItems } from "../../../../shared/checklist/finding/sort-items.ts";
import { buildChecklistView } from "../../../../shared/checklist/view/checklist-view.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { bookOf, planOf, readingOf, roadmapNames } from "../../workbook/example-books.ts";

const viewOf = (name: (typeof roadmapNames)[number], day: string) =>
  buildChecklistView(readWorkbook(planOf(readingOf(name)).after), day as ISODate);
const views = roadmapNames.map((name) => viewOf(name, "2024-02-01"));
const anyItems = fc.constantFrom(...views.map(({ items }) => items));
const made = buildChecklistView(
  readWorkbook(
    bookOf({
      "Контроль сроков": [
        { Мероприятие: "Приказы об учёте часов", Срок: "2024-03-01", Ответственный: "Директор; завуч" },
        { Мероприятие: "Подведение итогов", Срок: "2024-02-01", Ответственный: "директор" },
        { Мероприятие: "Отзывы", "Срок по документу": "по запросу" },
        { Мероприятие: "Сделанное", Срок: "2024-01-01", Выполнено: true },
      ],
    }),
  ),
  "2024-02-05" as ISODate,
).items;
const names = (items: readonly { readonly activity: string }[]) => items.map(({ activity }) => activity);

describe("filters", () => {
  test("late, soon, without a date, waiting and the rest of what is open part the items", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const shown = (standing: (typeof standingFilters)[number]["filter"]) =>
          items.filter((item) => passes(item, { standing }));
        expect(shown("all")).toEqual(items);
        expect([...shown("open"), ...shown("done")].sort((a, b) => a.row - b.row)).toEqual(items);
        const narrow = (["late", "soon", "waiting", "undated"] as const).flatMap(shown);
        expect(new Set(narrow).size).toBe(narrow.length);
        for (const item of narrow) expect(passes(item, { standing: "open" })).toBe(true);
      }),
    );
  });

  test("every assignee finds what they answer for, and nobody's items are found too", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const found = ["", ...assigneesOf(items)].flatMap((assignee) =>
          items.filter((item) => passes(item, { assignee })),
        );
        expect(new Set(found)).toEqual(new Set(items));
      }),
    );
  });

  test.each([
    [{ standing: "late" }, ["Подведение итогов"]],
    [{ standing: "waiting" }, ["Отзывы"]],
    [{ standing: "done" }, ["Сделанное"]],
    [{ assignee: "ДИРЕКТОР" }, ["Приказы об учёте часов", "Подведение итогов"]],
    [{ assignee: "директор", standing: "late" }, ["Подведение итогов"]],
    [{ assignee: "дир" }, []],
    [{ stage: "2. Нет такого" }, []],
  ] as const)("%j", (narrowing, expected) => {
    expect(names(made.filter((item) => passes(item, narrowing)))).toEqual(expected);
  });

  test("an assignee stands once, whatever the spelling", () => {
    expect(assigneesOf(made)).toEqual(["Директор", "завуч"]);
  });
});

describe("search", () => {
  test.each([
    ["", 4],
    ["учет", 1],
    ["УЧЁТЕ приказа", 1],
    ["прик", 1],
    ["итог", 1],
    ["итоги", 1],
    ["директор итог", 1],
    ["запрос", 1],
    ["К-001", 1],
    ["k-001", 1],
    ["приказ отзыв", 0],
    ["***", 4],
  ] as const)("«%s» finds %i", (query, count) => {
    expect(made.filter(searchFor(query)).length).toBe(count);
  });

  test("whole words of an item find it, and more words never find more", () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), fc.string(), (items, at, typed) => {
        const item = items[at % items.length];
        if (!item) return;
        expect(searchFor(item.activity)(item)).toBe(true);
        const both = items.filter(searchFor(`${typed} ${item.activity}`));
        expect(items.filter(searchFor(item.activity))).toEqual(expect.arrayContaining(both));
      }),
    );
  });
});

describe("order", () => {
  test("by day: open ones first, then without a day, then done", () => {
    expect(names(sortItems(made, "date"))).toEqual([
      "Подведение итогов",
      "Приказы об учёте часов",
      "Отзывы",
      "Сделанное",
    ]);
    expect(names(sortItems([...made].reverse(), "document"))).toEqual(names(made));
  });

  test("no order loses an item, and each is the same from any start", () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom("date" as const, "document" as const), (items, order) => {
        const sorted = sortItems(items, order);
        expect(new Set(sorted)).toEqual(new Set(items));
        expect(sortItems([...items].reverse(), order)).toEqual(sorted);
      }),
    );
  });
});
