import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addYears,
  dayNumberToISODate,
  daysBetween,
  type ISODate,
  isoDate,
  lastOfMonth,
  parseISODate,
  weekday,
} from "../../../shared/calendar/iso-date.ts";
import {
  parseSchoolYear,
  schoolYearBounds,
  schoolYearOf,
  yearOfMonth,
} from "../../../shared/calendar/school-year.ts";

const day = fc.integer({ min: -25_000, max: 60_000 }).map(dayNumberToISODate);

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [1900, 2, 29, null],
  [2000, 2, 29, "2000-02-29"],
  [2024, 4, 31, null],
  [2024, 0, 1, null],
  [2024, 13, 1, null],
  [2024, 1, 0, null],
  [2024.5, 1, 1, null],
  [Number.NaN, 1, 1, null],
])("%d-%d-%d is %s", (year, month, date, iso) => expect(isoDate(year, month, date)).toBe(iso));

test.each(["2024-2-9", "2024-02-30", "24-02-03", "2024-02-03T00:00", " 2024-02-03", "2024/02/03", ""])(
  "«%s» is no day",
  (text) => expect(parseISODate(text)).toBeNull(),
);

test.each([
  ["2024-02-29", 1, "2025-02-28"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2024-02-29", -1, "2023-02-28"],
  ["2023-12-31", 1, "2024-12-31"],
])("%s and %i years", (date, years, result) => expect(addYears(date as ISODate, years)).toBe(result));

test.each([
  ["2024-09-02", 1],
  ["2024-02-29", 4],
  ["2000-01-01", 6],
  ["1970-01-01", 4],
  ["2024-09-01", 7],
])("%s is weekday %i", (date, number) => expect(weekday(date as ISODate)).toBe(number));

test("the last of a month", () => {
  expect([1, 2, 4, 12].map((month) => lastOfMonth(2023, month))).toEqual([
    "2023-01-31",
    "2023-02-28",
    "2023-04-30",
    "2023-12-31",
  ]);
});

describe("days add up", () => {
  test("there and back", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(parseISODate(other)).toBe(other);
        expect(date < other).toBe(days > 0);
      }),
    );
  });
  test("weekdays follow each other", () => {
    fc.assert(fc.property(day, (date) => weekday(addDays(date, 1)) === (weekday(date) % 7) + 1));
  });
});

describe("school years", () => {
  test.each([
    ["2023-2024", "2023-2024"],
    ["2023/2024", "2023-2024"],
    [" 2023 – 2024 ", "2023-2024"],
    ["2023—2024", "2023-2024"],
    ["2023-2025", null],
    ["2024-2023", null],
    ["2023-24", null],
    ["2023", null],
    ["", null],
  ])("«%s» is %s", (text, year) => expect(parseSchoolYear(text)).toBe(year));

  test.each([
    ["2024-08-31", "2023-2024"],
    ["2024-09-01", "2024-2025"],
    ["2024-12-31", "2024-2025"],
    ["2025-01-01", "2024-2025"],
  ])("%s lies in %s", (date, year) => expect(schoolYearOf(date as ISODate)).toBe(year));

  test("every day lies within the bounds of its year, each month in its half", () => {
    fc.assert(
      fc.property(day, (date) => {
        const year = schoolYearOf(date);
        const { from, to } = schoolYearBounds(year);
        expect(from <= date && date <= to).toBe(true);
        expect(yearOfMonth(year, Number(date.slice(5, 7)))).toBe(Number(date.slice(0, 4)));
      }),
    );
  });
});
