import { describe, expect, test } from "vitest";
import { formsIn, isFormUntold } from "../../../shared/pairing/people/category-forms.ts";
import { readTimeGiven } from "../../../shared/pairing/people/time-given.ts";
import {
  fitsWish,
  knownAge,
  readWishedAge,
  schoolClassOf,
} from "../../../shared/pairing/people/wished-age.ts";
import { topicsOf } from "../../../shared/pairing/words/read-topics.ts";
import { subjects } from "../../../shared/pairing/words/school-subjects.ts";
import { themes } from "../../../shared/pairing/words/themes.ts";

const aboutOf = (text: string) => [...topicsOf(text).about.values()];

describe("what a text is about", () => {
  test.each([...themes, ...subjects].map(({ name, example }) => [name, example]))(
    "%s: «%s»",
    (name, example) => {
      expect(aboutOf(example)).toContain(name);
    },
  );

  test.each([
    ["Подготовка к ОГЭ по математике", ["экзамены (ОГЭ, ЕГЭ)", "математика"]],
    ["ПОДГОТОВКА К ЕГЭ", ["экзамены (ОГЭ, ЕГЭ)"]],
    ["работа с родителями и классное руководство", ["работа с родителями", "классное руководство"]],
    ["Школьный медиацентр", ["медиа"]],
    ["Профессиональное выгорание", ["психологическая поддержка"]],
    ["Журналистика", ["медиа"]],
    ["Настроить проектор", ["настроить", "проектор"]],
    ["Нужна помощь в работе, хочу больше знать и уметь", []],
    ["", []],
    ["— ; №", []],
  ])("«%s»", (text, about) => {
    expect(aboutOf(text)).toEqual(about);
  });

  test.each([
    ["вязание крючком", "Вяжу крючками"],
    ["Кулинария", "кулинарные рецепты"],
    ["Оpигами", "оригами"],
  ])("«%s» and «%s» have a root in common", (one, other) => {
    const roots = topicsOf(other).about;
    expect([...topicsOf(one).about.keys()].some((root) => roots.has(root))).toBe(true);
  });

  test.each([
    ["Подготовка к аттестации", "Подготовка к олимпиаде"],
    ["Учитель математики", "Учитель истории"],
    ["Документация", "Журналистика"],
  ])("«%s» and «%s» have nothing in common", (one, other) => {
    const roots = topicsOf(other).about;
    expect([...topicsOf(one).about.keys()].filter((root) => roots.has(root))).toEqual([]);
  });
});

describe("the wished age", () => {
  const age = (from: number, to: number) => ({ kind: "bands", bands: [{ of: "age", from, to }] });
  const classes = (from: number, to: number) => ({ kind: "bands", bands: [{ of: "class", from, to }] });
  test.each([
    ["12–15", age(12, 15)],
    ["от 10 до 14 лет", age(10, 14)],
    ["с 5 по 9 класс", classes(5, 9)],
    ["5-7 классы", classes(5, 7)],
    ["14+", age(14, 200)],
    ["14 лет и старше", age(14, 200)],
    ["до 12 лет", age(0, 12)],
    ["обучающиеся 12-14 лет", age(12, 14)],
    ["старшеклассники", classes(9, 11)],
    ["8-й класс", classes(8, 8)],
    ["Без ограничений", { kind: "any" }],
    ["как получится", { kind: "unread" }],
    ["15–12", { kind: "unread" }],
    ["12–15, кроме шестиклассников", { kind: "unread" }],
  ])("«%s»", (text, wish) => {
    expect(readWishedAge(text)).toEqual(wish);
  });

  test.each([
    // Born in 2010 a person is 13 or 14 in 2024.
    ["12–15 лет", knownAge(2010, null, 2024), "yes"],
    ["14–15 лет", knownAge(2010, null, 2024), "perhaps"],
    ["13–14 лет", knownAge(2010, null, 2024), "yes"],
    ["15–17 лет", knownAge(2010, null, 2024), "no"],
    ["8 класс", knownAge(2010, 8, 2024), "yes"],
    ["9 класс", knownAge(2010, 8, 2024), "no"],
    ["8 класс", knownAge(2010, null, 2024), "perhaps"],
    ["10–18 лет", knownAge(null, 8, 2024), "yes"],
    ["14 лет", knownAge(null, 8, 2024), "perhaps"],
    ["как получится", knownAge(2010, null, 2024), "unknown"],
  ])("«%s» for %o: %s", (text, known, fit) => {
    expect(known && fitsWish(readWishedAge(text), known)).toBe(fit);
  });

  test.each([
    ["8 «Б»", 8],
    ["7А", 7],
    ["7-А", 7],
    ["10 класс", 10],
    ["5 класс «А»", 5],
    ["2 курс", null],
    ["Учитель 5 классов", null],
    ["12 класс", null],
  ])("«%s» is class %s", (text, number) => {
    expect(schoolClassOf(text)).toBe(number);
  });
});

test.each([
  ["2 часа в неделю", 2],
  ["2–3 часа в неделю", 2],
  ["1,5 ч/нед.", 1.5],
  ["8 часов в месяц", 2],
  ["1 раз в месяц", 0.25],
  ["еженедельно", 1],
  ["нет", 0],
  ["2 часа", null],
  ["по вторникам", null],
])("«%s» is %s hours a week", (text, hours) => {
  expect(readTimeGiven(text)).toBe(hours);
});

describe("forms of mentoring", () => {
  const formOf = formsIn([
    "педагог – педагог",
    "учитель – учитель",
    "студент – ученик",
    "работодатель - ученик",
    "ветеран — школьник",
  ]);
  test.each([
    ["педагог", "", "педагог", "педагог – педагог"],
    ["ветеран", "", "обучающийся", "ветеран — школьник"],
    ["работодатель", "", "обучающийся", "работодатель - ученик"],
    ["выпускник", "Примерский государственный университет", "обучающийся", "студент – ученик"],
    ["родитель", "АО «Завод»", "обучающийся", "работодатель - ученик"],
    ["родитель", "", "обучающийся", null],
    ["выпускник", "МБОУ «Школа № 0»", "обучающийся", null],
    ["студент", "", "педагог", null],
  ])("%s («%s») and %s: %s", (side, place, other, form) => {
    expect(formOf({ side, place }, other)).toBe(form);
  });

  test("of a parent it is told only by a place that is no school", () => {
    expect(isFormUntold("родитель", "МБДОУ «Детский сад № 0»")).toBe(true);
    expect(isFormUntold("родитель", "ПАО «Банк»")).toBe(false);
    expect(isFormUntold("педагог", "")).toBe(false);
  });
});
