import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { type HeldMeetingWanted, planMeeting } from "../../../shared/pair-acts/plan-meeting.ts";
import { dateOf, readWorkbook, textOf, yesOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf } from "../workbook/example-books.ts";

const today = "2026-03-14" as ISODate;
const moment = { today, who: "проверка" };
const book = bookOf({
  Наставники: [{ Код: "М-001", ФИО: "Опытова Вера Тестовна" }],
  Наставляемые: [{ Код: "Н-001", ФИО: "Новикова Яна Тестовна" }],
  Пары: [
    {
      Код: "П-001",
      Наставник: "М-001",
      Наставляемый: "Н-001",
      Состояние: "действует",
      Начало: "2026-01-12",
    },
  ],
  Встречи: [{ Пара: "П-001", Дата: "2026-02-02", Вид: "знакомство" }],
});
const held: HeldMeetingWanted = {
  code: "п-1",
  day: "2026-03-10" as ISODate,
  meeting: "рабочая",
  topic: "  Разбор урока ",
  feedback: true,
};
const plan = (change: Partial<HeldMeetingWanted> = {}, at: WorkbookSnapshot = book) =>
  planMeeting(at, { ...held, ...change }, moment);
function written(change: Partial<HeldMeetingWanted> = {}) {
  const made = plan(change);
  if (!made.ok) throw new Error(made.refusals.join(" "));
  expect(simulateEdits(book, made.edits)).toEqual(made.after);
  return made;
}

describe("a meeting that took place", () => {
  test("is a new row below those that stand, by the code of the book, with a line of «Журнал»", () => {
    const { after, changes, remarks } = written();
    const { Встречи: meetings, Журнал: journal } = readWorkbook(after).tables;
    expect(
      meetings.map((row) => [
        textOf(row, "Пара"),
        dateOf(row, "Дата"),
        textOf(row, "Вид"),
        textOf(row, "Тема"),
        yesOf(row, "Обратная связь получена"),
      ]),
    ).toEqual([
      ["П-001", "2026-02-02", "знакомство", "", false],
      ["П-001", "2026-03-10", "рабочая", "Разбор урока", true],
    ]);
    expect(changes).toEqual(["Пара П-001: встреча 10.03.2026, рабочая."]);
    expect(textOf(journal.at(-1)!, "Что")).toBe("Пара П-001: встреча 10.03.2026, рабочая.");
    expect(JSON.stringify([changes, textOf(journal.at(-1)!, "Что")])).not.toMatch(/Опытова|Новикова|Разбор/);
    expect(remarks).toEqual([]);
  });

  test("needs the day alone; a day before the pair began is remarked on, not refused", () => {
    const { changes, remarks } = written({
      day: "2026-01-10" as ISODate,
      meeting: "",
      topic: "",
      feedback: false,
    });
    expect(changes).toEqual(["Пара П-001: встреча 10.01.2026."]);
    expect(remarks).toEqual(["Этот день раньше начала работы пары (12.01.2026)."]);
  });

  test("another on the day of one that stands is another row, the very same is not", () => {
    expect(written({ day: "2026-02-02" as ISODate }).ok).toBe(true);
    const twice = plan({}, written().after);
    expect(twice.ok ? [] : twice.refusals).toEqual(["Встреча 10.03.2026 уже записана во вкладке «Встречи»."]);
  });

  test.each(["завершена", "расторгнута"])(
    "that was forgotten is added to a pair «%s», inside its time alone",
    (state) => {
      const over = bookOf({
        Пары: [
          {
            Код: "П-001",
            Наставник: "М-001",
            Наставляемый: "Н-001",
            Состояние: state,
            Начало: "2026-01-12",
            Завершение: "2026-02-27",
          },
          { Код: "П-002", Наставник: "М-001", Наставляемый: "Н-001", Состояние: state },
        ],
      });
      const at = (text: string, code = "П-001") => plan({ code, day: text as ISODate }, over);
      for (const inside of ["2026-01-12", "2026-02-27"]) {
        const made = at(inside);
        expect(made.ok && [made.remarks, readWorkbook(made.after).tables.Встречи.length]).toEqual([[], 1]);
      }
      const why = (text: string, code?: string) => {
        const made = at(text, code);
        return made.ok ? [] : made.refusals;
      };
      expect(why("2026-02-28")).toEqual([
        `Пара П-001 в состоянии «${state}» с 27.02.2026: позже встречи этой пары быть не могло.`,
      ]);
      expect(why("2026-01-11")).toEqual([
        "Пара П-001 начала работать 12.01.2026: раньше встречи этой пары быть не могло.",
      ]);
      expect(why("2026-02-20", "П-002")[0]).toContain("день завершения не указан");
    },
  );

  test.each([
    [{ code: "П-009" }, /нет кода «П-009»/],
    [{ day: null }, /Укажите день встречи/],
    [{ day: "2026-03-15" as ISODate }, /15\.03\.2026 ещё не наступил/],
    [{ topic: "паспорт 4512 № 345678" }, /похоже на номер паспорта/],
  ] as const)("is refused: %o", (change, why) => {
    const made = plan(change);
    expect(made.ok ? "" : made.refusals.join(" ")).toMatch(why);
  });

  test("is refused where the tab is gone", () => {
    const without = { ...book, tabs: book.tabs.filter(({ name }) => name !== "Встречи") };
    const made = plan({}, without);
    expect(made.ok ? [] : made.refusals).toEqual([
      "В книге нет вкладки «Встречи». Дополните книгу, и программа её создаст.",
    ]);
  });
});
