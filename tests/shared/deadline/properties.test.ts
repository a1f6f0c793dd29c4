import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ISODate, parseISODate } from "../../../shared/calendar/iso-date.ts";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import type { DeadlinePart } from "../../../shared/deadline/deadline.ts";
import { describeDeadline } from "../../../shared/deadline/describe-deadline.ts";
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

  test("days lie where the words allow: in the school year or the August before, or in a year that is written", () => {
    fc.assert(
      fc.property(cell, schoolYear, (text, year) => {
        const start = Number(year.slice(0, 4));
        const written = (text.replace(/(?<!\d)(\d\d)(?=\s*г)/g, "20$1").match(/20\d\d/g) ?? []).flatMap(
          (found) => [Number(found) - 1, Number(found), Number(found) + 1],
        );
        for (const date of parseDeadline(text, year).parts.flatMap(datesOf)) {
          const inYear = date >= `${start}-08-01` && date <= `${start + 1}-09-01`;
          expect(inYear || written.includes(Number(date.slice(0, 4))), `${text}: ${date}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("no month that the cell names neither by word nor by number nor by a longer period", () => {
    const months = fc.constantFrom(
      "октябрь",
      "до 15 марта",
      "10.11",
      "с 1 по 5 мая",
      "январь 2024 г.",
      "конец апреля",
    );
    const noise = fc.constantFrom(
      "Педсовет",
      "(5 класс)",
      "2 недели",
      "кроме",
      "и",
      ",",
      "до",
      "не",
      "начало",
      "совещание",
      "3",
    );
    const mixed = fc
      .array(fc.oneof(months, noise), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(" "));
    const NAMED = { октябрь: "10", марта: "03", "10.11": "11", мая: "05", январь: "01", апреля: "04" };
    fc.assert(
      fc.property(mixed, (text) => {
        const named = Object.entries(NAMED)
          .filter(([word]) => text.includes(word))
          .map(([, month]) => month);
        for (const date of parseDeadline(text, schoolYearStarting(2023)).parts.flatMap(datesOf)) {
          // «до начала октября» ends in September: the day before.
          const dayBefore = /до начало/.test(text);
          expect(named.includes(date.slice(5, 7)) || dayBefore, `${text}: ${date}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("what is read, said in plain Russian, reads as the same again", () => {
    fc.assert(
      fc.property(cell, schoolYear, (text, year) => {
        const { parts } = parseDeadline(text, year);
        // A scope or an event of odd words may say something else beside other words.
        fc.pre(parts.every((part) => part.scope === undefined && part.kind !== "on-event"));
        expect(parseDeadline(describeDeadline(parts), year).parts, describeDeadline(parts)).toEqual(parts);
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
