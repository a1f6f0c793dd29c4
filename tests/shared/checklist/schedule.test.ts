import { describe, expect, test } from "vitest";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { scheduleRoadmap } from "../../../shared/checklist/schedule.ts";
import type { Roadmap } from "../../../shared/roadmap/roadmap.ts";

function roadmap(deadline: string, steps: readonly string[] = [], approved: string | null = null): Roadmap {
  return {
    title: "План",
    institution: null,
    approval: approved === null ? null : { order: "1", date: approved as never },
    schoolYear: null,
    stages: [
      {
        number: "1",
        name: "Подготовка",
        activities: [
          {
            number: "1.1",
            group: null,
            text: "Издать приказ",
            steps,
            deadline,
            assignees: ["директор"],
            outcome: "",
          },
        ],
      },
    ],
  };
}
const year = "2023-2024" as SchoolYear;
const days = (map: Roadmap, schoolYear: SchoolYear | null = year) =>
  scheduleRoadmap(map, schoolYear).items.map(({ step, from, due, recurs }) => [step, from, due, recurs]);
const notes = (map: Roadmap, schoolYear: SchoolYear | null = year) =>
  scheduleRoadmap(map, schoolYear).notes.map(({ code, words }) => [code, words]);

describe("one deadline", () => {
  test.each([
    ["до 15.09.2023", null, "2023-09-15", null],
    ["до 1 октября", null, "2023-10-01", null],
    ["до 1 марта", null, "2024-03-01", null],
    ["май 2024", "2024-05-01", "2024-05-31", null],
    ["постоянно", null, null, null],
    ["по плану", null, null, null],
    ["", null, null, null],
  ])("«%s»", (words, from, due, recurs) => {
    expect(days(roadmap(words))).toEqual([["", from, due, recurs]]);
    expect(notes(roadmap(words))).toEqual([]);
  });

  test("steps share it", () => {
    expect(days(roadmap("до 15.09.2023", ["подготовить", "подписать"]))).toEqual([
      ["", null, "2023-09-15", null],
      ["подготовить", null, "2023-09-15", null],
      ["подписать", null, "2023-09-15", null],
    ]);
  });
});

describe("several deadlines", () => {
  test("give the activity as a whole, then one sub-item each; steps get no day", () => {
    expect(days(roadmap("сентябрь 2023, май 2024", ["собрать анкеты"]))).toEqual([
      ["", "2023-09-01", "2024-05-31", null],
      ["Срок: сентябрь 2023", "2023-09-01", "2023-09-30", null],
      ["Срок: май 2024", "2024-05-01", "2024-05-31", null],
      ["собрать анкеты", null, null, null],
    ]);
  });
  test("open bounds stay open for the whole", () => {
    expect(days(roadmap("до 15.09.2023, до 15.05.2024"))[0]).toEqual(["", null, "2024-05-15", null]);
  });
});

describe("yearly deadlines and the day of approval", () => {
  test.each([
    ["rolled to the first one after it", "Ежегодно до 1 сентября", "2022-04-04", "2022-09-01"],
    ["rolled over more than one year", "Ежегодно до 1 февраля", "2026-03-01", "2027-02-01"],
    ["on the day itself it stays in that year", "Ежегодно до 1 сентября", "2022-09-01", "2022-09-01"],
  ])("%s", (_, words, approved, due) => {
    const [[, , found, recurs] = []] = days(roadmap(words, [], approved), "2021-2022" as SchoolYear);
    expect([found, recurs]).toEqual([due, "yearly"]);
    expect(notes(roadmap(words, [], approved), "2021-2022" as SchoolYear)).toEqual([]);
  });
  test("a deadline that comes once is not rolled but told of", () => {
    const early = roadmap("до 15.09.2023", [], "2023-11-01");
    expect(days(early)).toEqual([["", null, "2023-09-15", null]]);
    expect(notes(early)).toEqual([["deadline.before-approval", "до 15.09.2023"]]);
  });
});

describe("without a school year", () => {
  test.each([
    ["a written year is trusted", "до 15.09.2023", [["", null, "2023-09-15", null]]],
    ["a month alone has no day", "сентябрь", [["", null, null, null]]],
    ["a day and month alone have none either", "до 1 октября", [["", null, null, null]]],
    [
      "a written year beside words without a day",
      "до 15.05.2024, по запросу",
      [["", null, "2024-05-15", null]],
    ],
  ])("%s", (_, words, items) => expect(days(roadmap(words), null)).toEqual(items));
});

test("a deadline outside the school year is told of", () => {
  expect(notes(roadmap("до 15.09.2027"))).toEqual([["deadline.outside-school-year", "до 15.09.2027"]]);
});

test("words nobody understands give no day and a note", () => {
  const strange = roadmap("когда рак на горе свистнет");
  expect(days(strange)).toEqual([["", null, null, null]]);
  expect(notes(strange)).toEqual([["deadline.unread", "когда рак на горе свистнет"]]);
});
