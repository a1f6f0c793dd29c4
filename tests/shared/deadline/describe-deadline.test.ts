import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayNumberToISODate, type ISODate } from "../../../shared/calendar/iso-date.ts";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import type { DeadlinePart, Recurrence } from "../../../shared/deadline/deadline.ts";
import {
  describeDeadlinePart,
  describeRecurrence,
  parseRecurrence,
} from "../../../shared/deadline/describe-deadline.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

const date = (text: string) => text as ISODate;

describe("a part in plain Russian", () => {
  test.each<[string, DeadlinePart]>([
    ["до 15.09.2022, ежегодно", { kind: "by", due: date("2022-09-15"), recurs: "yearly" }],
    ["с 01.10.2023 по 31.05.2024", { kind: "window", from: date("2023-10-01"), due: date("2024-05-31") }],
    ["сентябрь 2023", { kind: "window", from: date("2023-09-01"), due: date("2023-09-30") }],
    ["02.05.2024", { kind: "window", from: date("2024-05-02"), due: date("2024-05-02") }],
    ["с 01.09.2023", { kind: "ongoing", from: date("2023-09-01"), due: null }],
    ["постоянно", { kind: "ongoing", from: null, due: null }],
    ["раз в полугодие", { kind: "ongoing", from: null, due: null, recurs: "half-yearly" }],
    ["по необходимости", { kind: "on-demand" }],
    ["по плану", { kind: "by-plan" }],
    ["срок зависит от события: начала конкурса", { kind: "on-event", event: "начала конкурса" }],
    [
      "ноябрь 2023 (учитель - учитель)",
      { kind: "window", from: date("2023-11-01"), due: date("2023-11-30"), scope: "учитель - учитель" },
    ],
  ])("%s", (words, part) => expect(describeDeadlinePart(part)).toBe(words));
});

const RECURRENCES: readonly Recurrence[] = [
  "yearly",
  "half-yearly",
  "quarterly",
  "monthly",
  "weekly",
  "daily",
];

test.each(RECURRENCES)("%s reads back from its words", (recurrence) => {
  expect(parseRecurrence(describeRecurrence(recurrence))).toBe(recurrence);
});

test.each([
  [" Ежегодно ", "yearly"],
  ["1 раз в квартал", "quarterly"],
  ["каждую неделю", "weekly"],
  ["ежегодно до 1 сентября", null],
  ["2 раза в месяц", null],
  ["", null],
])("parseRecurrence(%s)", (words, expected) => expect(parseRecurrence(words)).toBe(expected));

describe("round trip", () => {
  const day = fc
    .integer({ min: dayNumber(date("2000-01-01")), max: dayNumber(date("2098-12-31")) })
    .map(dayNumberToISODate);
  const ordered = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, due: b } : { from: b, due: a }));
  const moment = fc.oneof(
    day.map((due) => ({ kind: "by", due }) as const),
    ordered.map((span) => ({ kind: "window", ...span }) as const),
    ordered.map((span) => ({ kind: "ongoing", ...span }) as const),
    day.map((from) => ({ kind: "ongoing", from, due: null }) as const),
    day.map((due) => ({ kind: "ongoing", from: null, due }) as const),
    fc.constant({ kind: "ongoing", from: null, due: null } as const),
    fc.constant({ kind: "on-demand" } as const),
    fc.constant({ kind: "by-plan" } as const),
    fc.constant({ kind: "on-event", event: "окончания уч. года" } as const),
  );
  const part = fc
    .tuple(moment, fc.option(fc.constantFrom(...RECURRENCES)), fc.constantFrom(undefined, "учитель - ученик"))
    .map(
      ([said, recurs, scope]): DeadlinePart => ({
        ...said,
        ...(recurs && { recurs }),
        ...(scope && { scope }),
      }),
    );

  test("what is described reads back as the same part, whatever the school year", () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 2015, max: 2035 }), (said, year) => {
        const { parts, unread } = parseDeadline(describeDeadlinePart(said), schoolYearStarting(year));
        expect({ parts, unread }).toEqual({ parts: [said], unread: "" });
      }),
      { numRuns: 1000 },
    );
  });
});
