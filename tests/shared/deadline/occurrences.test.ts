import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import { nextDue } from "../../../shared/deadline/next-due.ts";
import { occurrencesBetween, occurrencesIn, rollingParts } from "../../../shared/deadline/occurrences.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";
import { recurrenceRuleOf } from "../../../shared/deadline/recurrence-rule.ts";

const date = (text: string) => text as ISODate;
const read = (text: string, year = 2023) => parseDeadline(text, schoolYearStarting(year));
const shown = (occurrences: readonly { readonly from: string | null; readonly due: string }[]) =>
  occurrences.map(({ from, due }) => (from === null ? due : from === due ? `=${due}` : `${from}..${due}`));

// Expected days from a printed calendar of 2023-2026.
describe("within the school year 2023-2024", () => {
  test.each<[string, string[]]>([
    ["до 15.09", ["2023-09-15"]],
    ["сентябрь", ["2023-09-01..2023-09-30"]],
    [
      "октябрь, январь, апрель",
      ["2023-10-01..2023-10-31", "2024-01-01..2024-01-31", "2024-04-01..2024-04-30"],
    ],
    [
      "до 25 числа каждого месяца",
      "2023-09-25 2023-10-25 2023-11-25 2023-12-25 2024-01-25 2024-02-25 2024-03-25 2024-04-25 2024-05-25 2024-06-25 2024-07-25 2024-08-25".split(
        " ",
      ),
    ],
    [
      "первая среда каждого месяца",
      "=2023-09-06 =2023-10-04 =2023-11-01 =2023-12-06 =2024-01-03 =2024-02-07 =2024-03-06 =2024-04-03 =2024-05-01 =2024-06-05 =2024-07-03 =2024-08-07".split(
        " ",
      ),
    ],
    [
      "последняя пятница месяца",
      "=2023-09-29 =2023-10-27 =2023-11-24 =2023-12-29 =2024-01-26 =2024-02-23 =2024-03-29 =2024-04-26 =2024-05-31 =2024-06-28 =2024-07-26 =2024-08-30".split(
        " ",
      ),
    ],
    // A month without a 31st has no such deadline: none is made up.
    [
      "до 31 числа каждого месяца",
      "2023-10-31 2023-12-31 2024-01-31 2024-03-31 2024-05-31 2024-07-31 2024-08-31".split(" "),
    ],
    [
      "ежемесячно с сентября по декабрь",
      [
        "2023-09-01..2023-09-30",
        "2023-10-01..2023-10-31",
        "2023-11-01..2023-11-30",
        "2023-12-01..2023-12-31",
      ],
    ],
    [
      "ежемесячно с 15 сентября по 10 ноября",
      ["2023-09-15..2023-09-30", "2023-10-01..2023-10-31", "2023-11-01..2023-11-10"],
    ],
    ["2 раза в год (октябрь, апрель)", ["2023-10-01..2023-10-31", "2024-04-01..2024-04-30"]],
    ["2 раза в год (сентябрь, май)", ["2023-09-01..2023-09-30", "2024-05-01..2024-05-31"]],
    ["раз в полугодие, до 15 октября", ["2023-10-15", "2024-04-15"]],
    ["ежеквартально, до 10 октября", ["2023-10-10", "2024-01-10", "2024-04-10", "2024-07-10"]],
    ["еженедельно с 1 по 31 мая", ["2024-05-01..2024-05-31"]],
    ["сентябрь, в течение года", ["2023-09-01..2023-09-30"]],
    ["в течение 2023-2024 учебного года", ["2023-09-01..2024-08-31"]],
    ["ежемесячно", []],
    ["в течение года", []],
    ["с 1 сентября 2023 г.", []],
    ["по необходимости", []],
    ["после мероприятия", []],
    ["май 2025", []],
  ])("%s", (text, expected) => {
    expect(shown(occurrencesIn(read(text), schoolYearStarting(2023), null))).toEqual(expected);
  });
});

describe("over several years", () => {
  const three = { from: date("2023-09-01"), to: date("2026-08-31") };
  test.each<[string, string[]]>([
    ["ежегодно до 15.09", ["2023-09-15", "2024-09-15", "2025-09-15"]],
    // A whole month stays whole; a first or last day of the week stays one.
    ["февраль, ежегодно", ["2024-02-01..2024-02-29", "2025-02-01..2025-02-28", "2026-02-01..2026-02-28"]],
    ["третий понедельник апреля, ежегодно", ["=2024-04-15", "=2025-04-21", "=2026-04-20"]],
    [
      "последняя неделя мая, ежегодно",
      ["2024-05-27..2024-05-31", "2025-05-26..2025-05-31", "2026-05-25..2026-05-31"],
    ],
    [
      "вторая неделя октября, ежегодно",
      ["2023-10-09..2023-10-15", "2024-10-14..2024-10-20", "2025-10-13..2025-10-19"],
    ],
    ["29 февраля 2024 г., ежегодно", ["=2024-02-29"]],
    [
      "28 декабря - 10 января, ежегодно",
      ["2023-12-28..2024-01-10", "2024-12-28..2025-01-10", "2025-12-28..2026-01-10"],
    ],
    [
      "2 раза в год (сентябрь, май)",
      [
        "2023-09-01..2023-09-30",
        "2024-05-01..2024-05-31",
        "2024-09-01..2024-09-30",
        "2025-05-01..2025-05-31",
        "2025-09-01..2025-09-30",
        "2026-05-01..2026-05-31",
      ],
    ],
    ["до 15.09", ["2023-09-15"]],
    ["до начала учебного года, ежегодно", ["2024-08-31", "2025-08-31", "2026-08-31"]],
  ])("%s", (text, expected) => {
    expect(shown(occurrencesBetween(read(text), three, null))).toEqual(expected);
  });

  test("nothing is due before the approval; what recurs rolls forward", () => {
    const until2024 = { from: date("2021-09-01"), to: date("2024-08-31") };
    const due = (text: string) => shown(occurrencesBetween(read(text, 2021), until2024, date("2022-04-05")));
    expect(due("Ежегодно до 01 сентября")).toEqual(["2022-09-01", "2023-09-01"]);
    expect(due("Ежегодно до 15.09.2022 г.")).toEqual(["2022-09-15", "2023-09-15"]);
    expect(due("до 1 сентября")).toEqual([]);
    expect(due("до 05.04.2022")).toEqual(["2022-04-05"]);
  });
});

describe("the next due day", () => {
  test.each<[string, string, string | null]>([
    ["до 15.09", "2023-09-15", "2023-09-15"],
    ["до 15.09", "2023-09-16", null],
    ["ежегодно до 15.09", "2023-09-16", "2024-09-15"],
    ["до 25 числа каждого месяца", "2023-10-26", "2023-11-25"],
    ["29 февраля 2024 г., ежегодно", "2024-03-01", "2028-02-29"],
    ["до 1 июня 2027 года", "2023-09-01", "2027-06-01"],
    ["октябрь, май", "2023-11-01", "2024-05-31"],
    ["по плану", "2023-09-01", null],
  ])("%s from %s", (text, day, expected) => {
    expect(nextDue(read(text), date(day), null)?.due ?? null).toBe(expected);
  });

  test("not before the approval", () => {
    expect(nextDue(read("ежегодно до 15.09"), date("2023-09-01"), date("2023-10-01"))?.due).toBe(
      "2024-09-15",
    );
  });
});

// RFC 5545, 3.3.10.
describe("as a rule for calendars", () => {
  test.each<[string, string | null]>([
    ["ежегодно до 15.09", "2023-09-15 FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15"],
    ["февраль, ежегодно", "2024-02-29 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"],
    ["третий понедельник апреля, ежегодно", "2024-04-15 FREQ=YEARLY;BYMONTH=4;BYDAY=3MO"],
    ["до 25 числа каждого месяца", "2023-09-25 FREQ=MONTHLY;BYMONTHDAY=25"],
    ["последняя пятница месяца", "2023-09-29 FREQ=MONTHLY;BYDAY=-1FR"],
    ["последний день месяца", "2023-09-30 FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["раз в полугодие, до 15 октября", "2023-10-15 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15"],
    ["ежеквартально, до 10 октября", "2023-10-10 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10"],
    ["5 октября, еженедельно", "2023-10-05 FREQ=WEEKLY;BYDAY=TH"],
    ["ежемесячно с сентября по май", "2023-09-30 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20240531"],
    [
      "вторая неделя октября, ежегодно",
      "2023-10-15 FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=14,15,16,17,18,19,20",
    ],
    ["последняя неделя мая, ежегодно", null],
    ["до 15.09", null],
    ["ежемесячно", null],
    ["по плану", null],
  ])("%s", (text, expected) => {
    const [first] = rollingParts(read(text));
    const rule = first ? recurrenceRuleOf(first) : null;
    expect(rule && `${rule.firstDue} ${rule.rrule}`).toBe(expected);
  });

  test("«2 раза в год (октябрь, апрель)» is two yearly rules", () => {
    const rules = rollingParts(read("2 раза в год (октябрь, апрель)")).map(
      (part) => recurrenceRuleOf(part)?.rrule,
    );
    expect(rules).toEqual(["FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1"]);
  });
});
