import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { buildChecklistView } from "../../../../shared/checklist/view/checklist-view.ts";
import { groupActivities } from "../../../../shared/checklist/view/group-activities.ts";
import { readFormRows } from "../../../../shared/structuring/roadmap/form-rows.ts";
import { locateTab } from "../../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, readingOf, roadmapNames } from "../../workbook/example-books.ts";

const TAB = "Контроль сроков";
const day = (text: string) => text as ISODate;
const viewOf = (snapshot: WorkbookSnapshot, today: string) => {
  const form = locateTab(snapshot, "Дорожная карта");
  return buildChecklistView(readWorkbook(snapshot), day(today), form ? readFormRows(form) : []);
};
const rowView = (row: Record<string, string | boolean>, today: string) => {
  const [item] = viewOf(bookOf({ [TAB]: [{ Мероприятие: "Дело", ...row }] }), today).items;
  if (!item) throw new Error("no row");
  return item;
};

describe("a row that recurs stands for one time; its tick is for that time", () => {
  const monthly = {
    "Срок по документу": "до 25 числа каждого месяца",
    Срок: "2024-09-25",
    Повтор: "ежемесячно",
  };
  const done = { ...monthly, Выполнено: true, "Дата выполнения": "2024-09-27" };
  const yearly = { "Срок по документу": "Ежегодно до 15.09", Срок: "2024-09-15", Повтор: "ежегодно" };

  test.each([
    ["before its day", monthly, "2024-09-20", "скоро", "2024-09-25", "через 5 дней"],
    ["after its day", monthly, "2024-10-20", "просрочено", "2024-09-25", "просрочено на 25 дней"],
    // Late by two days: the tick is September's all the same.
    ["ticked late", done, "2024-09-28", "предстоит", "2024-10-25", "через 27 дней"],
    ["ticked, the next time near", done, "2024-10-20", "скоро", "2024-10-25", "через 5 дней"],
    ["ticked, the next time missed", done, "2024-10-26", "просрочено", "2024-10-25", "просрочено на 1 день"],
    [
      "yearly, ticked",
      { ...yearly, Выполнено: true },
      "2025-05-15",
      "выполнено",
      null,
      "срок 15.09.2024, следующий 15.09.2025",
    ],
    [
      "yearly, in the next school year",
      { ...yearly, Выполнено: true },
      "2025-09-02",
      "скоро",
      "2025-09-15",
      "через 13 дней",
    ],
  ] as const)("%s", (_, row, today, standing, due, words) => {
    const item = rowView(row, today);
    expect([item.standing, item.open?.due ?? null, item.dueWords]).toEqual([standing, due, words]);
  });

  test("ticked ahead of its day, it is done until the day is over", () => {
    const early = { ...done, "Дата выполнения": "2024-09-10" };
    expect(rowView(early, "2024-09-12").standing).toBe("выполнено");
    expect(rowView(early, "2024-09-26").standing).toBe("предстоит");
  });

  test.each([
    ["open", monthly, "2024-09-20", "Отметка – за срок 25.09.2024. Следующий срок: 25.10.2024."],
    ["ticked", done, "2024-10-20", "За срок 25.09.2024 отмечено. Новая отметка – за срок 25.10.2024."],
    [
      "over a span",
      {
        "Срок по документу": "ежемесячно с сентября по май",
        Начало: "2024-09-01",
        Срок: "2025-05-31",
        Повтор: "ежемесячно",
      },
      "2024-10-20",
      "Отметка – за весь срок по 31.05.2025.",
    ],
    ["once", { "Срок по документу": "до 25.09.2024", Срок: "2024-09-25" }, "2024-09-20", ""],
  ] as const)("what the tick means: %s", (_, row, today, words) => {
    expect(rowView(row, today).tickMeans).toBe(words);
  });

  test.each([
    // The last day of a month stays the last one; a 31st typed by hand does not come in months without it.
    [
      "the words give the last day",
      { "Срок по документу": "ежемесячно, октябрь", Начало: "2024-10-01", Срок: "2024-10-31" },
      "2024-11-30",
    ],
    [
      "the day was moved by hand",
      { "Срок по документу": "ежемесячно, октябрь", Срок: "2024-10-30" },
      "2024-11-30",
    ],
    ["moved to a 31st", { "Срок по документу": "ежемесячно", Срок: "2024-10-31" }, "2024-12-31"],
  ] as const)("the next time when %s", (_, row, next) => {
    const { rhythm } = rowView({ ...row, Повтор: "ежемесячно" }, "2024-10-01");
    expect(rhythm?.kind === "rolls" && rhythm.next?.due).toBe(next);
  });

  test.each([
    ["the day moved on", "2024-09-30", "2024-10-25"],
    ["the day moved back", "2024-09-20", "2024-10-25"],
    ["a later time of its words", "2025-01-25", "2025-02-25"],
  ] as const)("the times after it stay those of the words: %s", (_, due, next) => {
    const { rhythm } = rowView({ ...monthly, Срок: due }, "2024-09-01");
    expect(rhythm?.kind === "rolls" && rhythm.next?.due).toBe(next);
  });

  test("a row that went on to its next time keeps the rhythm of its words: month's ends stay ends", () => {
    const row = { "Срок по документу": "ежемесячно, сентябрь", Повтор: "ежемесячно" };
    const { rhythm } = rowView({ ...row, Начало: "2024-10-01", Срок: "2024-10-31" }, "2024-10-01");
    expect(rhythm?.kind === "rolls" && rhythm.next).toEqual({ from: "2024-11-01", due: "2024-11-30" });
  });

  test("which of several times was moved nobody can tell, and no next one is made up", () => {
    const words = { "Срок по документу": "2 раза в год (сентябрь, декабрь)", Повтор: "раз в полугодие" };
    expect(rowView({ ...words, Шаг: "Срок: декабрь", Срок: "2024-12-20" }, "2024-10-01").rhythm).toBeNull();
  });

  test("of several times named each comes again after a year, and so does the whole", () => {
    const words = { "Срок по документу": "2 раза в год (сентябрь, декабрь)", Повтор: "раз в полугодие" };
    const whole = rowView({ ...words, Начало: "2024-09-01", Срок: "2024-12-31" }, "2024-10-01");
    const part = rowView(
      { ...words, Шаг: "Срок: декабрь", Начало: "2024-12-01", Срок: "2024-12-31" },
      "2024-10-01",
    );
    const nextOf = ({ rhythm }: typeof whole) => rhythm?.kind === "rolls" && rhythm.next;
    expect(nextOf(whole)).toEqual({ from: "2025-09-01", due: "2025-12-31" });
    expect(nextOf(part)).toEqual({ from: "2025-12-01", due: "2025-12-31" });
  });
});

test.each([
  ["после проведения мониторинга", "ждёт события", "срок зависит от события: проведения мониторинга"],
  ["по запросу", "ждёт события", "по необходимости"],
  ["по плану школы", "без даты", "по другому плану, впишите дату"],
  ["постоянно", "постоянно", "постоянно"],
  ["раз в месяц", "постоянно", "постоянно, ежемесячно"],
  ["вторая чётная неделя", "без даты", ""],
  ["", "без даты", ""],
  // Somebody deleted the day: no other is put in its place.
  ["до 25.09.2024", "без даты", ""],
] as const)("without a day: «%s»", (deadline, standing, words) => {
  const item = rowView({ "Срок по документу": deadline }, "2024-09-20");
  expect([item.state, item.standing, item.dueWords, item.open]).toEqual(["без даты", standing, words, null]);
});

test("the header counts activities by what presses most in them, and what comes besides", () => {
  const row = (name: string, step: string, due: string, done = false) => ({
    Мероприятие: name,
    Шаг: step,
    Срок: due,
    Выполнено: done,
  });
  const { counts } = viewOf(
    bookOf({
      [TAB]: [
        row("А", "", "2024-04-30"),
        row("А", "Срок: октябрь", "2023-10-31"),
        row("Б", "", "2024-02-01"),
        row("В", "", "2024-02-04"),
        row("Г", "", "2024-02-29"),
        row("Д", "", "2023-12-31", true),
        row("Д", "шаг", "2023-12-31"),
        row("Е", "", "2024-03-01"),
      ],
      Отчёты: [
        { Название: "Мониторинг", "Окно по": "2024-02-02" },
        { Название: "Отправленный", "Окно по": "2024-02-02", Состояние: "отправлено" },
      ],
    }),
    "2024-02-01",
  );
  expect(counts).toEqual({
    late: { activities: 1, besides: 0 },
    week: { activities: 2, besides: 1 },
    month: { activities: 3, besides: 1 },
    weekEnds: "2024-02-04",
    monthEnds: "2024-02-29",
  });
});

describe.each(roadmapNames)("%s", (name) => {
  const snapshot = planOf(readingOf(name)).after;
  const view = viewOf(snapshot, "2024-02-01");

  test("groups lose no item", () => {
    const grouped = groupActivities(view.items).flatMap(({ activities }) =>
      activities.flatMap(({ rows, steps }) => [...rows, ...steps]),
    );
    expect(new Set(grouped)).toEqual(new Set(view.items));
    expect(grouped.length).toBe(view.items.length);
  });

  test("places count through the document", () => {
    expect(view.items.map(({ place }) => place)).toEqual(view.items.map((_, index) => index));
  });

  test("the standing is the state wherever the state is sure", () => {
    const changed = view.items.filter(({ state, standing }) => state !== standing);
    for (const { state, rhythm } of changed) expect(state === "без даты" || rhythm !== null).toBe(true);
  });
});

test("outcomes come from the form, and tell which paper a tick should point at", () => {
  const { items } = viewOf(planOf(readingOf("kindergarten-104")).after, "2024-02-01");
  const asked = items.filter(({ expects }) => expects === "протокол");
  expect(asked.map(({ outcome }) => outcome).join()).toContain("Протокол педагогического совета");
  expect(asked.every(({ evidence }) => evidence === "")).toBe(true);
});
