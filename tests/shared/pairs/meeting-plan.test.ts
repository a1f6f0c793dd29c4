import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, type ISODate } from "../../../shared/calendar/iso-date.ts";
import { isDayOff, isWorkingDay } from "../../../shared/calendar/public-holidays.ts";
import { planMeetings } from "../../../shared/pairs/meeting-plan.ts";
import { meetingSheet, meetingSheets } from "../../../shared/pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../../../shared/pairs/meeting-sheet-page.ts";
import { earliestEnd } from "../../../shared/pairs/notice-of-refusal.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const day = (text: string) => text as ISODate;

describe("the plan of meetings", () => {
  test("from the first to the last, as the roadmaps have it", () => {
    const { meetings } = planMeetings(day("2024-10-01"), day("2024-12-15"));
    expect(meetings.map(({ kind, day: on }) => `${on} ${kind}`)).toEqual([
      "2024-10-01 знакомство",
      "2024-10-08 пробная",
      "2024-10-15 планирование",
      "2024-10-29 рабочая",
      "2024-11-12 рабочая",
      "2024-11-26 рабочая",
      "2024-12-14 итоговая",
    ]);
  });

  test("nobody meets on a Sunday or on a public holiday", () => {
    const days = planMeetings(day("2026-10-01"), day("2027-05-09")).meetings.map(({ day: on }) => on);
    // Every second Thursday; 7 January is a holiday, 9 January a Saturday.
    expect(days.slice(7, 10)).toEqual(["2026-12-24", "2027-01-09", "2027-01-21"]);
    expect(days[days.length - 1]).toBe("2027-05-08");
  });

  test("says what has no room, and plans nothing where there is none at all", () => {
    expect(planMeetings(day("2024-10-01"), day("2024-10-02")).meetings.map(({ kind }) => kind)).toEqual([
      "знакомство",
      "итоговая",
    ]);
    expect(planMeetings(day("2024-10-01"), day("2024-10-02")).remarks[0]).toBe(
      "Не поместились встречи: пробная, планирование. Пара работает слишком недолго.",
    );
    expect(planMeetings(day("2024-10-02"), day("2024-10-01")).meetings).toEqual([]);
  });

  const anyStart = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day("2020-01-01"), days));
  test("every meeting is a day of its own within the pair's time, none on a day off, the final one last", () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: -3, max: 400 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (start, length, opening, working) => {
          const end = addDays(start, length);
          const { meetings, remarks } = planMeetings(start, end, { opening, working });
          expect(remarks.length).toBeGreaterThan(0);
          meetings.forEach(({ kind, day: on }, index) => {
            expect(isDayOff(on)).toBe(false);
            expect(on >= start && on <= end).toBe(true);
            if (index > 0) expect(on > (meetings[index - 1]?.day ?? "")).toBe(true);
            expect(kind === "итоговая").toBe(index === meetings.length - 1);
          });
          if (length > 40 && opening < 10)
            expect(meetings.slice(0, 3).map(({ kind }) => kind)).toEqual([
              "знакомство",
              "пробная",
              "планирование",
            ]);
        },
      ),
    );
  });
});

test("three working days after a notice never fall on a week-end or a holiday and are at least three days", () => {
  expect(earliestEnd(day("2024-11-21"))).toBe("2024-11-26");
  expect(earliestEnd(day("2024-11-18"))).toBe("2024-11-21");
  // Wednesday 4 November is a holiday.
  expect(earliestEnd(day("2026-11-02"))).toBe("2026-11-06");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
      const notice = addDays(day("2024-01-01"), days);
      const end = earliestEnd(notice);
      expect(isWorkingDay(end)).toBe(true);
      const between = Array.from({ length: daysBetween(notice, end) }, (_, at) => addDays(notice, at + 1));
      expect(between.filter(isWorkingDay)).toHaveLength(3);
    }),
  );
});

describe("the sheet of meetings", () => {
  const workbook = readWorkbook(
    bookOf({
      Наставники: [{ ФИО: "Секретова Анна Тестовна", Категория: "педагог" }],
      Наставляемые: [{ ФИО: "Тайный Пётр Примерович", Категория: "педагог" }],
      Пары: [
        {
          Наставник: "М-001",
          Наставляемый: "Н-001",
          Начало: "2024-10-01",
          Завершение: "2024-12-20",
          Состояние: "действует",
        },
        { Наставник: "М-001", Наставляемый: "Тайный Пётр Примерович", Начало: "2024-10-01" },
      ],
      Встречи: [
        { Пара: "П-001", Дата: "2024-10-02", Вид: "Знакомство", Тема: "Тайный Пётр просил о помощи" },
        { Пара: "п-1", Дата: "2024-10-20", Вид: "рабочая" },
        { Пара: "П-001", Дата: "2024-10-21", Вид: "экскурсия" },
        { Пара: "П-001", Дата: "2024-12-01", Вид: "рабочая" },
      ],
    }),
  );
  const today = day("2024-11-01");
  const [pair, endless] = workbook.tables.Пары;

  test("has the days of meetings that took place, and plans none as held", () => {
    const before = buildReport(workbook, today, today).values["meetings.held"];
    const sheet = meetingSheet(workbook, pair as never, today);
    if (typeof sheet === "string") throw new Error(sheet);
    expect(sheet.lines.filter(({ held }) => held !== null)).toMatchObject([
      { kind: "знакомство", planned: "2024-10-01", held: "2024-10-02" },
      { kind: "экскурсия", planned: null, held: "2024-10-21" },
      { kind: "рабочая", planned: "2024-10-29", held: "2024-10-20" },
    ]);
    expect(before).toBe(3);
    const page = meetingSheetPage([sheet, sheet]);
    expect(page).not.toMatch(/Секретова|Тайный|помощи/);
    expect(page.match(/<section>/g)).toHaveLength(2);
  });

  test("asks for the day that is not there", () => {
    expect(meetingSheet(workbook, endless as never, today)).toBe(
      "Пара П-002: чтобы составить план встреч, укажите «Завершение» во вкладке «Пары», строка 3.",
    );
  });

  test("all active pairs have one, and nobody who took the consent back is named in it", () => {
    const name = "Тайный Пётр Примерович";
    const pairOf = (state: string) => ({
      Наставник: "М-001",
      Наставляемый: name,
      Начало: "2024-10-01",
      Завершение: "2024-12-20",
      Состояние: state,
    });
    const withdrawn = readWorkbook(
      bookOf({
        Наставники: [{ ФИО: "Секретова Анна Тестовна", Категория: "педагог" }],
        Наставляемые: [{ ФИО: name, Категория: "педагог" }],
        Пары: [pairOf("действует"), pairOf("завершена")],
        Встречи: [{ Пара: "П-001", Дата: "2024-10-09", Вид: `разговор с ${name}` }],
        Согласия: [
          { "Код участника": "Н-001", Вид: "обработка ПД", Дата: "2024-09-01", Отозвано: "2024-10-15" },
        ],
      }),
    );
    const { sheets, leftOut } = meetingSheets(withdrawn, today);
    expect(sheets.map(({ pair: of }) => of)).toEqual(["Пара П-001"]);
    expect(leftOut).toEqual([]);
    expect(meetingSheetPage(sheets)).toContain("09.10.2024");
    expect(meetingSheetPage(sheets)).not.toContain("Тайн");
    expect(meetingSheetPage(meetingSheets(withdrawn, day("2024-10-10")).sheets)).toContain("Тайный");
  });
});
