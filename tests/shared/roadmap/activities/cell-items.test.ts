import { describe, expect, test } from "vitest";
import { readCellMarkUp } from "../../../../shared/document/cell-mark-up.ts";
import { readActivities } from "../../../../shared/roadmap/activities/row-activities.ts";

function activities(cell: string, number: string | null = null): string[] {
  const lines = readCellMarkUp(cell);
  const none = { content: [], deadline: [], assignee: [], outcome: [] };
  return readActivities({ place: "строка 1", number, group: null, activity: lines, ...none }).activities.map(
    (each) =>
      `${each.number === null ? "" : `${each.number}: `}${each.group === null ? "" : `[${each.group}] `}${each.text}${each.steps.map((step) => ` + ${step}`).join("")}`,
  );
}

describe("the activities of a cell", () => {
  test.each([
    ["numbers in the text", "1) Сбор; 2) Анализ.", ["1: Сбор", "2: Анализ"]],
    ["numbers with dots", "1. Сбор. 2. Анализ 3. Отчёт", ["1: Сбор", "2: Анализ", "3: Отчёт"]],
    ["a wrong number is kept", "1) Сбор\n2) Анализ\n2) Отчёт", ["1: Сбор", "2: Анализ", "2: Отчёт"]],
    ["an ordered list of mark-up", "<ol><li>Сбор</li><li>Анализ</li></ol>", ["1: Сбор", "2: Анализ"]],
    [
      "a number inside brackets is none",
      "Приказ (формы 1) и 2) для пар)",
      ["Приказ (формы 1) и 2) для пар)"],
    ],
    ["a point of a law is none", "Учёт требований п. 2. Методологии", ["Учёт требований п. 2. Методологии"]],
    ["a date is none", "Совещание 01.10.2023 Отчёт", ["Совещание 01.10.2023 Отчёт"]],
    ["steps after a colon", "Обучение: - подготовка; - проведение", ["Обучение + подготовка + проведение"]],
    [
      "steps of mark-up",
      "Обучение<ul><li>подготовка;</li><li>проведение.</li></ul>",
      ["Обучение + подготовка + проведение"],
    ],
    ["bullets", "Банк: • анкеты • согласия", ["Банк + анкеты + согласия"]],
    ["letters", "Документы: а) приказ; б) план", ["Документы + приказ + план"]],
    [
      "a dash in a sentence is none",
      "Обмен опытом – «установочные сессии» наставников",
      ["Обмен опытом – «установочные сессии» наставников"],
    ],
    [
      "a form of mentoring is none",
      "Встречи по формам: - учитель – ученик; - студент – работодатель",
      ["Встречи по формам + учитель – ученик + студент – работодатель"],
    ],
    ["dashes without an introduction are activities", "- приказ;\n- положение.", ["приказ", "положение"]],
    [
      "an introduction over numbers is a group",
      "Подготовка документов: 1) приказ; 2) план",
      ["1: [Подготовка документов] приказ", "2: [Подготовка документов] план"],
    ],
    ["an abbreviation keeps its dot", "Отчёт за 2022 г.", ["Отчёт за 2022 г."]],
    [
      "a year closes the list, not the item",
      "1) План на 2024 г.; 2) Отчёт",
      ["1: План на 2024 г.", "2: Отчёт"],
    ],
  ])("%s", (_name, cell, expected) => {
    expect(activities(cell)).toEqual(expected);
  });

  test("a row with a number of its own keeps it, and its list becomes steps", () => {
    expect(activities("Документы: 1) приказ; 2) план", "1.2")).toEqual(["1.2: Документы + приказ + план"]);
  });
});
