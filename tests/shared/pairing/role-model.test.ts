import { expect, test } from "vitest";
import type { OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { mentee, mentor, proposalsFor } from "./made-people.ts";

test.each([
  ["опытный учитель – молодой специалист", "педагог", "Аттестация", { "Стаж, лет": 20 }, { "Стаж, лет": 1 }],
  ["опытный предметник – неопытный предметник", "педагог", "Химия", { "Стаж, лет": 20 }, { "Стаж, лет": 9 }],
  ["успевающий – неуспевающий", "обучающийся", "Подтянуть успеваемость", {}, {}],
  ["адаптированный – неадаптированный", "обучающийся", "Адаптация в новом классе", {}, {}],
  [null, "обучающийся", "Волонтёрство", {}, {}],
  [null, "педагог", "Аттестация", {}, { "Стаж, лет": 1 }],
])("role model %s", (model, category, words, one, other) => {
  const [proposal] = proposalsFor(
    [mentor(words, { Категория: category, ...one })],
    [mentee(words, { Категория: category, ...other })],
  ).proposals;
  expect(proposal?.roleModel).toBe(model);
});

test.each([
  [
    "fewer years of service",
    "педагог",
    { "Стаж, лет": 2 },
    { "Стаж, лет": 10 },
    "Стаж наставника меньше, чем у наставляемого.",
  ],
  [
    "younger",
    "обучающийся",
    { "Год рождения": 2011 },
    { "Год рождения": 2008 },
    "Наставник моложе наставляемого.",
  ],
])("a mentor with less experience loses points and it is said: %s", (_, category, one, other, words) => {
  const of = (more: OutsideRow) =>
    proposalsFor(
      [mentor("Вязание", { Категория: category, ...more })],
      [mentee("Вязание", { Категория: category, ...other })],
    ).proposals[0];
  expect(of(one)?.against).toContain(words);
  expect(of(one)?.score).toBe((of({})?.score ?? 0) - 10);
});
