import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import { type DeadlineState, deadlineState } from "../../../shared/deadline/deadline-state.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

const date = (text: string) => text as ISODate;
const stateOf = (
  text: string,
  today: string,
  doneOn: string | null = null,
  soonDays = 14,
  approved: string | null = null,
) =>
  deadlineState(parseDeadline(text, schoolYearStarting(2023)), {
    doneOn: doneOn === null ? null : date(doneOn),
    today: date(today),
    soonDays,
    approved: approved === null ? null : date(approved),
  });

describe("never done", () => {
  test.each<[string, string, DeadlineState]>([
    ["до 15.09", "2023-08-31", "предстоит"],
    ["до 15.09", "2023-09-01", "скоро"],
    ["до 15.09", "2023-09-15", "скоро"],
    ["до 15.09", "2023-09-16", "просрочено"],
    ["октябрь", "2023-09-30", "предстоит"],
    ["октябрь", "2023-10-01", "идёт"],
    ["октябрь", "2023-10-17", "скоро"],
    ["октябрь, май", "2023-11-01", "просрочено"],
    ["с 1 сентября 2023 г.", "2023-08-01", "предстоит"],
    ["с 1 сентября 2023 г.", "2023-09-01", "идёт"],
    ["в течение года", "2023-10-01", "постоянно"],
    ["ежемесячно", "2023-10-01", "постоянно"],
    ["после мероприятия", "2023-10-01", "ждёт события"],
    ["по запросу", "2023-10-01", "ждёт события"],
    ["по плану", "2023-10-01", "без даты"],
    ["как получится", "2023-10-01", "без даты"],
    ["сентябрь, в течение года", "2023-08-01", "предстоит"],
    ["по запросу в течение года", "2023-10-01", "ждёт события"],
    ["до 25 числа каждого месяца", "2023-09-26", "просрочено"],
  ])("%s on %s", (text, today, expected) => expect(stateOf(text, today)).toBe(expected));
});

describe("done", () => {
  test.each<[string, string, string, DeadlineState]>([
    ["до 15.09", "2023-09-10", "2023-10-01", "выполнено"],
    ["в течение года", "2023-09-10", "2023-10-01", "выполнено"],
    // What recurs is done until its next time.
    ["ежегодно до 15.09", "2023-09-10", "2024-05-01", "выполнено"],
    ["ежегодно до 15.09", "2023-10-10", "2023-11-01", "выполнено"],
    ["ежегодно до 15.09", "2023-09-10", "2024-09-10", "скоро"],
    ["ежегодно до 15.09", "2023-09-10", "2024-09-16", "просрочено"],
    ["до 25 числа каждого месяца", "2023-09-20", "2023-09-25", "выполнено"],
    ["до 25 числа каждого месяца", "2023-09-20", "2023-10-01", "предстоит"],
    ["до 25 числа каждого месяца", "2023-09-20", "2023-10-12", "скоро"],
    ["до 25 числа каждого месяца", "2023-09-20", "2023-10-26", "просрочено"],
  ])("%s, done on %s, on %s", (text, doneOn, today, expected) => {
    expect(stateOf(text, today, doneOn)).toBe(expected);
  });
});

test("«скоро» is as far off as the school wants", () => {
  expect(stateOf("до 15.09", "2023-09-10", null, 3)).toBe("предстоит");
  expect(stateOf("до 15.09", "2023-09-10", null, 5)).toBe("скоро");
});

test("what recurs and lies before the approval is next due a year later", () => {
  expect(stateOf("ежегодно до 15.09", "2023-12-01", null, 14, "2023-10-01")).toBe("предстоит");
});
