import { describe, expect, test } from "vitest";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import type { DateOrigin, Origin } from "../../../shared/deadline/deadline.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

const read = (text: string) => parseDeadline(text, schoolYearStarting(2023));
const word = (origin: Origin) => (origin.kind === "written" ? "+" : origin.by);
const shown = (date: DateOrigin | null | undefined) =>
  date ? `${word(date.year)} ${word(date.month)} ${word(date.day)}` : "";

// Year, month and day of the first and the last day: «+» is written, else the rule that supplied it.
describe("what was written and what was supplied, by which rule", () => {
  test.each<[string, string, string]>([
    ["до 15.09.2023", "", "+ + +"],
    ["до 15.09", "", "school-year + +"],
    ["15 сентября 2023-2024 уч. года", "written-school-year + +", "written-school-year + +"],
    ["сентябрь 2023", "+ + bounds-of-month", "+ + bounds-of-month"],
    ["сентябрь 23", "two-digits + bounds-of-month", "two-digits + bounds-of-month"],
    ["сентебрь", "school-year typing-slip bounds-of-month", "school-year typing-slip bounds-of-month"],
    ["сентябрь-май 2024 г.", "range + bounds-of-month", "+ + bounds-of-month"],
    ["1-15 сентября", "school-year later-words +", "school-year + +"],
    ["с 1 октября 2023 по 5 мая", "+ + +", "range + +"],
    ["с 1 октября", "school-year + +", ""],
    ["после 1 октября", "school-year + day-after", ""],
    ["к октябрю", "", "school-year + day-before"],
    ["I квартал", "school-year quarter quarter", "school-year quarter quarter"],
    [
      "2023-2024 учебный год",
      "written-school-year bounds-of-year bounds-of-year",
      "written-school-year bounds-of-year bounds-of-year",
    ],
    ["2 декада октября", "school-year + ten-days", "school-year + ten-days"],
    ["вторая неделя октября", "school-year + week", "school-year + week"],
    ["последняя пятница мая", "school-year + last-weekday", "school-year + last-weekday"],
    ["последний день мая", "school-year + last-day", "school-year + last-day"],
    ["середина мая", "school-year + third-of-month", "school-year + third-of-month"],
    ["вторая половина мая", "school-year + half-of-month", "school-year + half-of-month"],
    ["осенние каникулы", "school-year holidays holidays", "school-year holidays holidays"],
    ["1 четверть", "school-year term term", "school-year term term"],
    [
      "2 полугодие",
      "school-year half-of-school-year half-of-school-year",
      "school-year half-of-school-year half-of-school-year",
    ],
    ["весной", "school-year season season", "school-year season season"],
    ["до конца учебного года", "", "school-year edge-of-school-year edge-of-school-year"],
    ["до 25 числа каждого месяца", "", "school-year first-of-recurrence +"],
    ["октябрь, май 2024", "list + bounds-of-month", "list + bounds-of-month"],
    ["по плану", "", ""],
    ["в течение года", "", ""],
  ])("%s", (text, from, due) => {
    const [origin] = read(text).origins;
    expect([shown(origin?.from), shown(origin?.due)]).toEqual([from, due]);
  });

  test("one origin a part, in the same order", () => {
    const { parts, origins } = read("по запросу, до 15.09; октябрь, постоянно, в течение года");
    expect(origins).toHaveLength(parts.length);
    expect(origins.map(({ from, due }) => [from !== null, due !== null])).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [false, false],
    ]);
  });
});
