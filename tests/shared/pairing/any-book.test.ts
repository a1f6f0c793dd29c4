import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPeople } from "../../../shared/pairing/people/read-people.ts";
import { proposePairs, rulesOf, solve } from "../../../shared/pairing/propose-pairs.ts";
import { saidOf, scoreOf } from "../../../shared/pairing/rules/soft-rules.ts";
import { mentoringFormOf } from "../../../shared/people/mentoring-forms.ts";
import type { OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook, type Workbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOfPeople, consent, day } from "./made-people.ts";

const words = fc.constantFrom(
  "Подготовка к ЕГЭ по математике",
  "Классное руководство, работа с родителями",
  "Олимпиадная химия",
  "Вязание крючком",
  "Адаптация в новом классе",
  "Цифровые инструменты",
  "",
);
const category = fc.constantFrom("педагог", "обучающийся", "студент", "работодатель", "выпускник", "");
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(""));

const mentor: fc.Arbitrary<OutsideRow> = fc.record({
  Категория: category,
  "Основные компетенции": words,
  Интересы: words,
  "Желаемый возраст наставляемых": sometimes(
    fc.constantFrom("12–15 лет", "любой", "5–9 класс", "как получится"),
  ),
  "Ресурс времени на программу": sometimes(fc.constantFrom("2 часа в неделю", "нет", "после уроков")),
  "Стаж, лет": sometimes(fc.integer({ min: 0, max: 40 })),
  "Год рождения": sometimes(fc.integer({ min: 1960, max: 2012 })),
  "Сколько наставляемых готов вести": sometimes(fc.integer({ min: 0, max: 3 })),
  "Прошёл обучение": fc.boolean(),
  "Место работы/учёбы": sometimes(fc.constantFrom("Школа № 0", "Завод «Пример»")),
});
const mentee: fc.Arbitrary<OutsideRow> = fc.record({
  Категория: category,
  "Основной запрос": words,
  "Должность/класс": sometimes(fc.constantFrom("Учитель математики", "8 «Б»")),
  "Стаж, лет": sometimes(fc.integer({ min: 0, max: 40 })),
  "Год рождения": sometimes(fc.integer({ min: 1980, max: 2014 })),
});
const pair: fc.Arbitrary<OutsideRow> = fc.record({
  Наставник: fc.constantFrom("М-001", "М-002", "М-003"),
  Наставляемый: fc.constantFrom("Н-001", "Н-002", "Н-002; Н-003"),
  Состояние: fc.constantFrom("предложена", "действует", "завершена", "расторгнута", ""),
});

const people = fc.record({
  mentors: fc.array(mentor, { maxLength: 6 }),
  mentees: fc.array(mentee, { maxLength: 6 }),
  pairs: fc.array(pair, { maxLength: 3 }),
  /** Codes without a consent. */
  without: fc.array(fc.constantFrom<string>("М-002", "Н-001", "Н-004"), { maxLength: 2 }),
});
type People = typeof people extends fc.Arbitrary<infer T> ? T : never;

function bookOf({ mentors, mentees, pairs, without }: People): Workbook {
  const codes = [...mentors.map((_, at) => `М-00${at + 1}`), ...mentees.map((_, at) => `Н-00${at + 1}`)];
  const consents = codes.filter((code) => !without.includes(code)).map((code) => consent(code));
  return readWorkbook(bookOfPeople(mentors, mentees, { Пары: pairs, Согласия: consents }));
}

/** The same rows in the other order, as after sorting the sheet. */
function turnedOver(workbook: Workbook): Workbook {
  const tables = { ...workbook.tables };
  for (const tab of ["Наставники", "Наставляемые", "Пары", "Согласия"] as const)
    Object.assign(tables, { [tab]: [...workbook.tables[tab]].reverse() });
  return { ...workbook, tables };
}

describe("any book", () => {
  test("what must hold of every proposal does", () => {
    fc.assert(
      fc.property(people, (given) => {
        const workbook = bookOf(given);
        const { proposals, unmatched } = proposePairs(workbook, day);
        const mentees = proposals.map((each) => each.mentee);
        expect(new Set([...mentees, ...unmatched.map((each) => each.mentee)]).size).toBe(
          mentees.length + unmatched.length,
        );
        const room = new Map(readPeople(workbook, day).mentors.map(({ code, free }) => [code, free]));
        for (const each of proposals) {
          const led = proposals.filter((other) => other.mentor === each.mentor).length;
          expect(led).toBeLessThanOrEqual(room.get(each.mentor) ?? 0);
          expect(Number.isInteger(each.score) && each.score >= 10 && each.score <= 100).toBe(true);
          expect(each.reasons.length).toBeGreaterThan(0);
          expect(given.without).not.toContain(each.mentee);
          expect(given.without).not.toContain(each.mentor);
          // Somebody better with room to spare would have been proposed.
          const next = each.runnerUp;
          if (next !== null) {
            expect(next.cost).toBe(each.score - next.score);
            expect(next.cost).toBeGreaterThanOrEqual(0);
            expect(next.mentor).not.toBe(each.mentor);
            expect(proposals.filter(({ mentor: code }) => code === next.mentor).length).toBeLessThan(
              room.get(next.mentor) ?? 0,
            );
          }
          for (const { Наставник, Наставляемый, Состояние } of given.pairs) {
            if (!String(Наставляемый).includes(each.mentee)) continue;
            expect(["завершена", "расторгнута"]).toContain(Состояние);
            if (Состояние === "расторгнута") expect(each.mentor).not.toBe(Наставник);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(people, (given) => {
        const workbook = bookOf(given);
        const sorted = (proposals: ReturnType<typeof proposePairs>) => ({
          ...proposals,
          problems: proposals.problems.map((note) => JSON.stringify(note)).sort(),
        });
        expect(sorted(proposePairs(turnedOver(workbook), day))).toEqual(sorted(proposePairs(workbook, day)));
      }),
      { numRuns: 40 },
    );
  });

  test("a mentor of whom nothing is written changes nothing", () => {
    fc.assert(
      fc.property(people, (given) => {
        const { proposals, unmatched } = proposePairs(bookOf(given), day);
        const more = { ...given, mentors: [...given.mentors, { Категория: "педагог" }] };
        const after = proposePairs(bookOf(more), day);
        expect(after.proposals).toEqual(proposals);
        expect(after.unmatched.map((each) => each.mentee)).toEqual(unmatched.map((each) => each.mentee));
      }),
      { numRuns: 40 },
    );
  });

  test("the quick way over shared topics gives every pair the points of the rules", () => {
    fc.assert(
      fc.property(people, (given) => {
        const workbook = bookOf(given);
        const both = readPeople(workbook, day);
        const rules = rulesOf(workbook);
        const { scores } = solve(both, rules);
        both.mentors.forEach((one, from) => {
          both.mentees.forEach((other, to) => {
            const form = rules.formOf(one, other.side);
            const allowed = rules.hard.every(({ allows }) => allows(one, other));
            const context = form === null ? null : { ...rules.context, form, formKey: mentoringFormOf(form) };
            const points = context === null || !allowed ? 0 : scoreOf(one, other, context);
            expect(scores[from]?.[to]).toBe(points);
            if (context !== null)
              expect(saidOf(one, other, context).against.join()).not.toMatch(/undefined|NaN/);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});
