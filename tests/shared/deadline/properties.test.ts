import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ISODate, parseISODate } from "../../../shared/calendar/iso-date.ts";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import type { DeadlinePart } from "../../../shared/deadline/deadline.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

const schoolYear = fc.integer({ min: 2015, max: 2035 }).map(schoolYearStarting);

// Words of real cells in any order: far likelier than random letters to reach deep into the rules.
const WORDS =
  "до по с к не позднее в течение года учебного сентябрь мая 31 1 15 2023 2024 - – , ( ) . ежегодно раз месяц квартал I II четверть неделя первая последняя конца начало каникулы осенние запросу плану после мероприятия за дней 09 13 2023-2024 уч. г. каждого понедельник числа половина и /".split(
    " ",
  );
const cell = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom("", " ", " ", " ", "\n")), { maxLength: 14 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(""));

function datesOf(part: DeadlinePart): ISODate[] {
  if (part.kind === "by") return [part.due];
  if (part.kind === "window") return [part.from, part.due];
  if (part.kind === "ongoing") return [part.from, part.due].filter((date) => date !== null);
  return [];
}

describe("whatever the cell says", () => {
  test.each([
    ["words of plans", cell],
    ["any characters", fc.string({ unit: "binary", maxLength: 60 })],
  ])("every day is real and no range runs backwards: %s", (_, texts) => {
    fc.assert(
      fc.property(texts, schoolYear, (text, year) => {
        for (const part of parseDeadline(text, year).parts) {
          for (const date of datesOf(part)) expect(parseISODate(date)).toBe(date);
          if (part.kind === "window") expect(part.from <= part.due).toBe(true);
          if (part.kind === "ongoing" && part.from && part.due) expect(part.from <= part.due).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the same cell reads the same twice", () => {
    fc.assert(
      fc.property(cell, schoolYear, (text, year) => {
        expect(parseDeadline(text, year)).toEqual(parseDeadline(text, year));
      }),
    );
  });

  test("capitals, doubled spaces, other dashes and Latin look-alikes change nothing", () => {
    const disguise = (text: string) =>
      text
        .replace(/ /g, " \u00A0")
        .replace(/-/g, "—")
        .replace(/(?<=[а-я])о/g, "o")
        .replace(/(?<=[а-я])е/g, "e");
    fc.assert(
      fc.property(cell, schoolYear, (text, year) => {
        const dates = (words: string) => parseDeadline(words, year).parts.map(datesOf);
        expect(dates(disguise(text))).toEqual(dates(text));
      }),
    );
  });
});
