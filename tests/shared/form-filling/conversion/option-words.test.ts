import { describe, expect, test } from "vitest";
import { placesOfWords } from "../../../../shared/form-filling/conversion/option-words.ts";
import { mentoringFormKeys, mentoringForms } from "../../../../shared/people/mentoring-forms.ts";

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
