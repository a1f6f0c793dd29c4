import fc from "fast-check";
import { expect, test } from "vitest";
import { convertAnswer } from "../../../shared/form-filling/conversion/convert-answer.ts";
import { isWholeName, joinedName, nameParts } from "../../../shared/form-filling/name-parts.ts";
import { makeQuestion } from "./make-question.ts";

test.each([
  ["Примерова Анна Тестовна", "Примерова|Анна|Тестовна", true],
  ["  Примеров   Ян ", "Примеров|Ян|", true],
  ["Примерова-Образцова Анна Тестовна", "Примерова-Образцова|Анна|Тестовна", true],
  ["Примеров Али Тест оглы", "Примеров|Али|Тест оглы", true],
  ["Примерова А. Т.", "Примерова|А.|Т.", false],
  ["Примерова А.Т.", "Примерова|А.Т.|", false],
  ["Примерова", "Примерова||", false],
  ["Школа № 7", "Школа|№|7", false],
  ["Примерова Образцова Анна Тестовна", null, false],
  ["", "||", false],
])("%s", (text, parts, whole) => {
  const found = nameParts(text);
  expect(found && [found.surname, found.name, found.patronymic].join("|")).toBe(parts);
  expect(isWholeName(text)).toBe(whole);
});

test("what three boxes hold is read back as it stands, gaps and all", () => {
  const word = fc.constantFrom("", "Анна", "Тестовна", "Примерова-Образцова");
  fc.assert(
    fc.property(fc.record({ surname: word, name: word, patronymic: word }), (parts) => {
      expect(nameParts(joinedName(parts))).toEqual(parts);
    }),
  );
});

test("a name that does not tell its parts is left to the person, with the reason", () => {
  const question = makeQuestion({ splitInto: "full-name" });
  expect(convertAnswer("Примерова Анна Тестовна", "text", question)).toMatchObject({ ok: true });
  expect(convertAnswer("Примерова А.Т.", "text", question)).toEqual({
    ok: false,
    reason: "Не ясно, где здесь фамилия, имя и отчество: «Примерова А.Т.». Впишите их сами.",
  });
});
