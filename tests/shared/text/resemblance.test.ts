import { describe, expect, test } from "vitest";
import { pairUp } from "../../../shared/text/pair-up.ts";
import { resemblanceOf } from "../../../shared/text/resemblance.ts";

/** A plan around the pair, so that common words weigh as little as in a real one. */
const AROUND = [
  "Формирование наставнических пар/групп",
  "Обучение наставников для работы с наставляемыми",
  "Проведение мониторинга качества реализации персонализированных программ наставничества",
  "Формирование банка данных наставляемых",
  "Разработка персонализированных программ наставничества",
];
const alike = (one: string, other: string) => resemblanceOf([one, ...AROUND], [other, ...AROUND])(0, 0);

// Judged by hand: whether a deputy would call them one activity.
describe("wordings of one activity are closer than 0.6", () => {
  test.each([
    [
      "Сбор информации о профессиональных запросах педагогов",
      "Сбор информации о запросах педагогов и студентов",
    ],
    ["Формирование банка данных наставников", "Формирование базы наставников"],
    [
      "Провести анкетирование потенциальных наставников",
      "Проведение анкетирования среди потенциальных наставников школы",
    ],
    ["Организация встреч с выпускниками", "Организовать встречу с выпускниками"],
    [
      "Формирование базы наставляемых в 2022–2023 учебном году",
      "Формирование базы наставляемых в 2023–2024 учебном году",
    ],
    ["Утверждение персонализированных программ", "Утверждение персонализированых програм"],
    ["Круглый стол по итогам года", "Kруглый cтол по итогам года"],
  ])("%s – %s", (one, other) => {
    expect(alike(one, other)).toBeGreaterThanOrEqual(0.6);
    expect(alike(other, one)).toBeCloseTo(alike(one, other), 10);
  });
});

describe("different activities are further than 0.6", () => {
  test.each([
    ["Формирование банка данных наставляемых", "Формирование банка данных наставников"],
    [
      "Реализация персонализированных программ наставничества",
      "Разработка персонализированных программ наставничества",
    ],
    [
      "Проведение первой (пробной) встречи наставника и наставляемого",
      "Проведение второй (организационной) встречи наставника и наставляемого",
    ],
    ["Приказ о назначении куратора", "Приказ о закреплении наставнических пар"],
    ["Анкетирование наставников", "Награждение наставников"],
    [
      "Участие в муниципальном конкурсе «Лучший наставник»",
      "Участие в региональном конкурсе «Лучший наставник»",
    ],
  ])("%s – %s", (one, other) => {
    expect(alike(one, other)).toBeLessThan(0.6);
  });
});

test("a text without words resembles nothing", () => {
  expect(resemblanceOf(["", "– 2024"], ["", "2024 г."])(1, 1)).toBe(0);
});

describe("pairing", () => {
  const RULE = { least: 0.6, margin: 0.1 };
  const by = (scores: readonly (readonly number[])[]) =>
    pairUp({ before: scores.length, after: scores[0]?.length ?? 0 }, (b, a) => scores[b]?.[a] ?? 0, RULE);

  test("the best of both sides", () => {
    expect(
      by([
        [0.9, 0.2],
        [0.3, 0.8],
      ]).pairs,
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  test("two that fit one alike: neither, and said", () => {
    expect(by([[0.9], [0.85]])).toEqual({ pairs: [], unsure: [{ after: 0, before: [0, 1] }] });
  });
  test("one that fits two alike: neither, and said", () => {
    expect(by([[0.9, 0.85]]).pairs).toEqual([]);
  });
  test("a clear pair frees what stood in its shadow", () => {
    expect(
      by([
        [0.95, 0.7],
        [0.7, 0.65],
      ]).pairs,
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  test("too little is nothing, and not worth a word", () => {
    expect(by([[0.59]])).toEqual({ pairs: [], unsure: [] });
  });
  test("nothing with nothing", () => {
    expect(by([])).toEqual({ pairs: [], unsure: [] });
  });
});
