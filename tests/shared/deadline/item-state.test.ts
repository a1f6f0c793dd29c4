import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type ISODate } from "../../../shared/calendar/iso-date.ts";
import { itemState, itemStates, whenInWords } from "../../../shared/deadline/item-state.ts";

const today = "2024-05-15" as ISODate;
const day = (text: string | null) => text as ISODate | null;

describe("state", () => {
  test.each([
    ["done, though late", true, null, "2024-05-01", "выполнено"],
    ["done without dates", true, null, null, "выполнено"],
    ["no dates", false, null, null, "без даты"],
    ["due yesterday", false, null, "2024-05-14", "просрочено"],
    ["begun and due yesterday", false, "2024-05-01", "2024-05-14", "просрочено"],
    ["due today", false, null, "2024-05-15", "скоро"],
    ["due on the last day of «soon»", false, null, "2024-05-29", "скоро"],
    ["due a day later", false, null, "2024-05-30", "предстоит"],
    ["begun, due a day later", false, "2024-05-15", "2024-05-30", "идёт"],
    ["soon, though it begins tomorrow", false, "2024-05-16", "2024-05-20", "скоро"],
    ["begins tomorrow, due much later", false, "2024-05-16", "2024-06-30", "предстоит"],
    ["only a beginning, today", false, "2024-05-15", null, "идёт"],
    ["only a beginning, tomorrow", false, "2024-05-16", null, "предстоит"],
  ] as const)("%s", (_, done, from, due, state) =>
    expect(itemState({ done, from: day(from), due: day(due) }, today, 14)).toBe(state),
  );

  test("with 0 days of «soon» only today is soon", () => {
    const of = (due: string) => itemState({ done: false, from: null, due: day(due) }, today, 0);
    expect([of("2024-05-14"), of("2024-05-15"), of("2024-05-16")]).toEqual([
      "просрочено",
      "скоро",
      "предстоит",
    ]);
  });

  test("as days pass an open item only goes on: ahead, under way, soon, late", () => {
    const order = ["предстоит", "идёт", "скоро", "просрочено"];
    const offset = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(offset, fc.nat(60), fc.nat(30), (start, length, soon) => {
        const from = addDays(today, start);
        const dates = { done: false, from, due: addDays(from, length) };
        const ranks = Array.from({ length: 200 }, (_, index) =>
          order.indexOf(itemState(dates, addDays(today, index - 100), soon)),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks[0]).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const state of order) expect(itemStates).toContain(state);
  });
});

describe("in words", () => {
  test.each([
    ["2024-05-15", "сегодня"],
    ["2024-05-16", "завтра"],
    ["2024-05-17", "через 2 дня"],
    ["2024-05-18", "через 3 дня"],
    ["2024-05-20", "через 5 дней"],
    ["2024-05-26", "через 11 дней"],
    ["2024-06-05", "через 21 день"],
    ["2024-06-06", "через 22 дня"],
    ["2024-08-24", "через 101 день"],
    ["2024-09-03", "через 111 дней"],
    ["2024-05-14", "просрочено на 1 день"],
    ["2024-05-12", "просрочено на 3 дня"],
    ["2024-05-04", "просрочено на 11 дней"],
    ["2024-02-29", "просрочено на 76 дней"],
    ["2023-05-15", "просрочено на 366 дней"],
  ])("due %s: %s", (due, words) =>
    expect(whenInWords({ done: false, from: null, due: day(due) }, today)).toBe(words),
  );
  test.each([
    [true, null, "2024-05-01", "срок 01.05.2024"],
    [false, "2024-09-01", null, "с 01.09.2024"],
    [false, null, null, ""],
  ] as const)("done %s, from %s, due %s: «%s»", (done, from, due, words) =>
    expect(whenInWords({ done, from: day(from), due: day(due) }, today)).toBe(words),
  );
});
