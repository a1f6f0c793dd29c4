import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type ISODate } from "../../../shared/calendar/iso-date.ts";
import { type CalendarEvent, calendarEvents } from "../../../shared/calendar-file/calendar-events.ts";
import { calendarFile } from "../../../shared/calendar-file/calendar-file.ts";
import { nameShield } from "../../../shared/checklist/outgoing/name-shield.ts";
import { planTick } from "../../../shared/checklist/tick.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, readingOf, roadmapNames, typeInto, withTab } from "../workbook/example-books.ts";
import { type Component, readIcs, textIn } from "./read-ics.ts";

const TAB = "Контроль сроков";
const now = "2024-10-20T09:30:00Z";
const today = "2024-10-20" as ISODate;
const settings = { name: "Наставничество", now, remindDays: 3 };

function eventsOf(snapshot: WorkbookSnapshot, school = "Школа № 0", day = today): readonly CalendarEvent[] {
  const workbook = readWorkbook(snapshot);
  return calendarEvents(buildChecklistView(workbook, day), school, nameShield(workbook));
}
const fileOf = (snapshot: WorkbookSnapshot) => readIcs(calendarFile(eventsOf(snapshot), settings)).components;
function named(events: readonly Component[], words: string): Component {
  const found = events.find((event) => textIn(event, "SUMMARY", true)?.includes(words));
  if (!found) throw new Error(`No event ${words}`);
  return found;
}
const row = (name: string, words: string, due: string | null, more: object = {}) => ({
  Мероприятие: name,
  "Срок по документу": words,
  Срок: due,
  ...more,
});
const book = bookOf({
  Паспорт: { "Учебный год": "2024-2025" },
  Наставляемые: [{ ФИО: "Образцов Пётр Примерович", Категория: "обучающийся" }],
  [TAB]: [
    row("Издать приказ; подписать, разослать \\ всем", "до 01.11.2024", "2024-11-01", {
      Ответственный: "директор; завуч",
    }),
    row("Ежемесячное", "до 25 числа каждого месяца", "2024-09-25", { Повтор: "ежемесячно" }),
    row("Отмеченное ежемесячное", "до 25 числа каждого месяца", "2024-09-25", {
      Повтор: "ежемесячно",
      Выполнено: true,
    }),
    row("Ежегодное", "ежегодно до 15.09", "2024-09-15", { Повтор: "ежегодно" }),
    row("Каждое 31-е", "ежемесячно", "2024-10-31", { Повтор: "ежемесячно" }),
    row("Пятая неделя", "четвертая неделя каждого месяца", "2024-09-29", {
      Начало: "2024-09-23",
      Повтор: "ежемесячно",
    }),
    row("Месяцы", "ежемесячно с сентября по май", "2025-05-31", {
      Начало: "2024-09-01",
      Повтор: "ежемесячно",
    }),
    row("Сделанное", "до 01.10.2024", "2024-10-01", { Выполнено: true, "Дата выполнения": "2024-09-30" }),
    row("Без даты", "по запросу", null),
    row("Встреча с Образцовым Петром", "до 02.11.2024", "2024-11-02", {
      Примечание: "тайна",
      Подтверждение: "папка 3",
    }),
    row("Встреча с Образцовым Петром", "до 02.11.2024", "2024-11-02", { Шаг: "тот же день" }),
    row("Встреча с Образцовым Петром", "до 02.11.2024", "2024-11-05", { Шаг: "свой день" }),
  ],
  Согласия: [
    { "Код участника": "Н-001", Вид: "обработка ПД", Дата: "2023-09-01", "Действует до": "2024-11-20" },
  ],
});
const events = fileOf(book);

describe("the file by RFC 5545", () => {
  test("every event has what the standard asks for, its days and a reminder", () => {
    for (const event of events) {
      expect(event.name).toBe("VEVENT");
      expect(textIn(event, "UID")).toMatch(/^[a-z0-9@-]+$/);
      expect(textIn(event, "DTSTAMP")).toBe("20241020T093000Z");
      expect(textIn(event, "LAST-MODIFIED")).toBe("20241020T093000Z");
      const [start, end] = ["DTSTART", "DTEND"].map((name) =>
        event.properties.find((property) => property.name === name),
      );
      expect([start?.parameters, end?.parameters]).toEqual([";VALUE=DATE", ";VALUE=DATE"]);
      const day = (start?.value ?? "").replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3") as ISODate;
      expect(end?.value).toBe(addDays(day, 1).replace(/-/g, ""));
    }
    expect(new Set(events.map((event) => textIn(event, "UID"))).size).toBe(events.length);
  });

  test("Russian text with its marks comes back as it was", () => {
    const event = named(events, "Издать приказ");
    expect(textIn(event, "SUMMARY", true)).toBe("Издать приказ; подписать, разослать \\ всем");
    expect(textIn(event, "DESCRIPTION", true)).toBe(
      "Срок по документу: до 01.11.2024\nОтветственный: директор; завуч",
    );
    const [alarm] = event.components;
    expect(alarm && [alarm.name, textIn(alarm, "ACTION"), textIn(alarm, "TRIGGER")]).toEqual([
      "VALARM",
      "DISPLAY",
      "-P2DT15H",
    ]);
  });

  test("any text, and any number of it, keeps to the grammar and comes back", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc
        .array(fc.constantFrom("ё", "Ж", "😀", ",", ";", "\\", "\n", " ", ":", "\u0007"), { maxLength: 120 })
        .map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const event: CalendarEvent = {
          uid: "a@b",
          day: today,
          recurrence: null,
          summary,
          description,
          done: false,
        };
        const [read] = readIcs(calendarFile([event], settings)).components;
        const expected = summary.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ");
        expect(read && textIn(read, "SUMMARY", true)).toBe(expected);
      }),
    );
  });

  test("days do not depend on the zone of the machine", () => {
    const zone = process.env.TZ;
    const files = ["Pacific/Honolulu", "UTC", "Asia/Kamchatka"].map((each) => {
      process.env.TZ = each;
      return calendarFile(eventsOf(book), settings);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(files).size).toBe(1);
  });
});

describe("what is an event", () => {
  test.each([
    ["Ежемесячное", "20240925", "FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20250831"],
    // September is ticked: the next time is ahead, and nothing reminds of September.
    ["Отмеченное ежемесячное", "20241025", "FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20250831"],
    ["Ежегодное", "20240915", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15"],
    ["Каждое 31-е", "20241031", "FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20250831"],
    ["Месяцы", "20240930", "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20250531"],
    ["Издать приказ", "20241101", null],
  ] as const)("%s", (words, start, rule) => {
    const event = named(events, words);
    expect([textIn(event, "DTSTART"), textIn(event, "RRULE")]).toEqual([start, rule]);
  });

  test("where no rule says the days, they are named", () => {
    const event = named(events, "Пятая неделя");
    expect(textIn(event, "RRULE")).toBeNull();
    const days = event.properties.filter(({ name }) => name === "RDATE");
    // The Sunday after the fourth Monday, or the last day of the month where that comes first.
    expect(days.map(({ value }) => value)).toEqual(
      "20240929 20241031 20241130 20241229 20250131 20250228 20250330 20250430 20250531 20250629 20250731 20250831".split(
        " ",
      ),
    );
    expect(days.every(({ parameters }) => parameters === ";VALUE=DATE")).toBe(true);
  });

  test("a day that was moved is named beside the days of the words; a ticked span is over", () => {
    const row = (words: string, due: string, more: object = {}) => ({
      Мероприятие: "Дело",
      "Срок по документу": words,
      Срок: due,
      Повтор: "ежемесячно",
      ...more,
    });
    const eventIn = (only: object) =>
      fileOf(bookOf({ Паспорт: { "Учебный год": "2024-2025" }, [TAB]: [{ ...only }] }))[0] as Component;
    const moved = eventIn(row("до 25 числа каждого месяца", "2025-05-20"));
    expect([textIn(moved, "DTSTART"), textIn(moved, "RRULE")]).toEqual(["20250520", null]);
    expect(moved.properties.filter(({ name }) => name === "RDATE").map(({ value }) => value)).toEqual([
      "20250520",
      "20250625",
      "20250725",
      "20250825",
    ]);
    const over = eventIn(
      row("ежемесячно с сентября по май", "2025-05-31", { Начало: "2024-09-01", Выполнено: true }),
    );
    expect([textIn(over, "SUMMARY"), textIn(over, "RRULE"), over.components]).toEqual([
      "Выполнено: Дело",
      null,
      [],
    ]);
  });

  test("done ones are marked and do not remind; without a day there is none; a step on the same day is not said twice", () => {
    const done = named(events, "Сделанное");
    expect(textIn(done, "SUMMARY", true)).toBe("Выполнено: Сделанное");
    expect(done.components).toEqual([]);
    const titles = events.map((event) => textIn(event, "SUMMARY", true));
    expect(titles.filter((title) => title?.includes("Без даты"))).toEqual([]);
    expect(titles.filter((title) => title?.includes("тот же день"))).toEqual([]);
    expect(titles).toContain("Встреча с Н-001: свой день");
    expect(titles).toContain("Н-001: кончается согласие «обработка ПД»");
  });

  test("no name, no remark, no evidence leaves the workbook", () => {
    expect(calendarFile(eventsOf(book), settings)).not.toMatch(/Образцов|Пётр|Петр|тайна|папка/);
  });
});

describe("importing again updates", () => {
  const uids = (snapshot: WorkbookSnapshot, school?: string) =>
    eventsOf(snapshot, school).map(({ uid }) => uid);

  test("the same events after a tick, a moved day and sorting, each newer than before", () => {
    const plan = planTick(book, { code: "К-001", done: true, day: today, who: "" });
    if (!plan.ok) throw new Error(plan.reason);
    const moved = withTab(simulateEdits(book, plan.edits), TAB, (tab) => {
      typeInto(tab.rows, 2, 1 + (tab.rows[0]?.indexOf("Срок") ?? -1), { date: "2024-11-09" as ISODate });
    });
    expect(uids(moved)).toEqual(uids(book));
    const later = readIcs(
      calendarFile(eventsOf(moved), { ...settings, now: "2024-10-20T09:31:00Z" }),
    ).components;
    const sequence = (event: Component | undefined) => Number(event && textIn(event, "SEQUENCE"));
    expect(sequence(later[0])).toBe(sequence(events[0]) + 1);
    expect(sequence(later[0])).toBeLessThan(2 ** 31);
  });

  test("another school has other events", () => {
    const all = [...uids(book), ...uids(book, "Школа № 1")];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(roadmapNames)("%s: every dated activity is one event", (name) => {
    const snapshot = planOf(readingOf(name)).after;
    const view = buildChecklistView(readWorkbook(snapshot), today);
    const dated = view.items.filter(({ step, due }) => step === "" && due !== null);
    const made = eventsOf(snapshot);
    expect(made.length).toBeGreaterThanOrEqual(dated.length);
    expect(new Set(made.map(({ uid }) => uid)).size).toBe(made.length);
    expect(() => readIcs(calendarFile(made, settings))).not.toThrow();
  });
});
