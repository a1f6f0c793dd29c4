import { describe, expect, test } from "vitest";
import { declinedFullName, type NameCase } from "../../../shared/people/declined-name.ts";

describe("a name in another case", () => {
  test.each<[string, NameCase, string]>([
    ["Примерова Анна Тестовна", "genitive", "Примеровой Анны Тестовны"],
    ["Примерова Анна Тестовна", "dative", "Примеровой Анне Тестовне"],
    ["Примерова Анна Тестовна", "accusative", "Примерову Анну Тестовну"],
    ["Примерова Анна Тестовна", "instrumental", "Примеровой Анной Тестовной"],
    ["Примерова Анна Тестовна", "prepositional", "Примеровой Анне Тестовне"],
    ["Образцов Лев Ильич", "instrumental", "Образцовым Львом Ильичом"],
    ["Лев Ильич Образцов", "dative", "Льву Ильичу Образцову"],
    ["Примерский-Тестов Павел Игоревич", "genitive", "Примерского-Тестова Павла Игоревича"],
    ["Выдуманных Мария Ивановна", "dative", "Выдуманных Марии Ивановне"],
    ["Примеренко Игорь Кузьмич", "instrumental", "Примеренко Игорем Кузьмичом"],
    ["Образец Ирина Петровна", "genitive", "Образец Ирины Петровны"],
  ])("«%s», %s", (name, nameCase, expected) => {
    expect(declinedFullName(name, nameCase)).toBe(expected);
  });

  test.each([
    "Примерова Анна",
    "Примерова А. Т.",
    "Примерова Любовь Тестовна",
    "Примеров Али Гасан оглы",
    "",
    "директор школы",
  ])("«%s» is left to the person", (name) => {
    expect(declinedFullName(name, "genitive")).toBeNull();
  });
});
