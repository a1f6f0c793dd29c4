import { describe, expect, test } from "vitest";
import { placesOfWords } from "../../../../shared/form-filling/conversion/option-words.ts";
import { mentoringFormKeys, mentoringForms } from "../../../../shared/people/mentoring-forms.ts";
import { limits, written } from "./written.ts";

describe("a form of mentoring in any spelling", () => {
  test.each<readonly [string, readonly string[], readonly number[]]>([
    ["педагог – педагог", ["Ученик–ученик", "Учитель — учитель"], [1]],
    ["педагог – педагог", ["«учитель-учитель»", "«педагог-педагог»"], [1]],
    ["учитель – учитель", ["Форма «педагог – педагог»", "Форма «работодатель – студент»"], [0]],
    ["ученик – ученик", ["Форма наставничества: обучающийся – обучающийся;"], [0]],
    ["педагог – педагог", ["Педагог – педагог (опытный – молодой)"], [0]],
    ["студент – ученик", ["ученик – студент", "ученик – ученик"], []],
    ["педагог – педагог", ["воспитатель – воспитатель", "учитель – учитель"], [0, 1]],
    ["педагог", ["педагог – педагог"], []],
  ])("%s in %j", (words, labels, places) => {
    expect(placesOfWords(words, labels)).toEqual(places);
  });

  test("every spelling of a form finds that form alone", () => {
    const labels = mentoringFormKeys.map((form) => `Форма «${mentoringForms[form][0].replaceAll("–", "-")}»`);
    mentoringFormKeys.forEach((form, place) => {
      for (const spelling of mentoringForms[form]) {
        const same = labels.filter((_, at) =>
          mentoringForms[mentoringFormKeys[at]!].some((each) => each === spelling),
        );
        // «педагог – ученик» and «учитель – ученик» are one form under one key.
        if (same.length === 1) expect(placesOfWords(spelling, labels)).toEqual([place]);
      }
    });
  });
});

describe("a kind of organisation", () => {
  test.each([
    ["ДОО", ["Школа", "Детский сад"], [1]],
    ["ОО", ["Общеобразовательная организация (ОО)", "СПО"], [0]],
    ["ПОО", ["ОО", "Колледж"], [1]],
    ["УДО", ["Учреждение дополнительного образования", "ОО"], [0]],
    ["ОО", ["ОО", "Школа"], [0]],
    ["ОО", ["Школа (начальная)", "Детский сад"], []],
    ["ОО", ["Школа", "Общеобразовательная организация"], [0, 1]],
  ])("%s in %j", (words, labels, places) => {
    expect(placesOfWords(words, labels)).toEqual(places);
  });
});

describe("a school year", () => {
  test.each([
    ["2024-2025", ["2023/2024", "2024/2025"], [1]],
    ["2024/2025", ["2024–2025 учебный год", "2025–2026 учебный год"], [0]],
    ["2024-2025", ["2024/25 уч. г.", "2025/26 уч. г."], [0]],
    ["2024-2025", ["2024-2026", "2024"], []],
    ["2024-2025", ["1 полугодие 2024/2025"], []],
  ])("%s in %j", (words, labels, places) => {
    expect(placesOfWords(words, labels)).toEqual(places);
  });

  test.each([
    ["", null, "2024-2025"],
    ["Например, 2023/2024", null, "2024/2025"],
    ["2023/24", null, "2024/25"],
    ["ГГГГ/ГГГГ", null, "2024/2025"],
    ["", "\\d{4}/\\d{4}", "2024/2025"],
    ["", "\\d{4}/\\d{2}", "2024/25"],
    ["", "\\d{4}", "отказ"],
  ])("in a box with the hint «%s» and the pattern %s: %s", (help, pattern, expected) => {
    expect(written("2024-2025", "text", { help, ...limits({ pattern }) })).toBe(expected);
  });
});

describe("a municipality", () => {
  test.each([
    ["Лесной район", ["Лесной муниципальный район", "Степной муниципальный район"], [0]],
    ["Лесной муниципальный район", ["Лесной р-н", "г. Лесной"], [0]],
    ["городской округ Примерск", ["г.о. Примерск", "Примерский район"], [0]],
    ["городской округ город Примерск", ["Примерский городской округ", "Другой городской округ"], [0]],
    ["г. Примерск", ["город Примерск", "Примерский район"], [0]],
    ["МО Лесной район", ["Лесной муниципальный район"], [0]],
    ["Лесной район", ["Лесной муниципальный округ", "Лесной"], []],
    ["Лесной", ["Лесной район"], []],
    ["г. Примерск, ул. Тестовая, 1", ["г. Примерск, ул. Тестовая, 2"], []],
    ["Северо-Лесной район", ["Лесной район"], []],
    ["Красногорский район", ["Красноярский район", "Красногвардейский район"], []],
  ])("%s in %j", (words, labels, places) => {
    expect(placesOfWords(words, labels)).toEqual(places);
  });
});
