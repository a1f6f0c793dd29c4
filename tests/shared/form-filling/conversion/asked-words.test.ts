import { describe, expect, test } from "vitest";
import { convertAnswer } from "../../../../shared/form-filling/conversion/convert-answer.ts";
import { makeQuestion } from "../make-question.ts";
import { chosen, written } from "./written.ts";

describe("words of a list", () => {
  const words = ["грамота", "премия"];
  test.each([
    ["", "text", "грамота; премия"],
    ["Перечислите через запятую", "text", "грамота, премия"],
    ["через точку с запятой", "text", "грамота; премия"],
    ["Каждое с новой строки", "multiline", "грамота\nпремия"],
    ["Каждое с новой строки", "text", "грамота; премия"],
  ] as const)("«%s» in a %s box", (help, kind, expected) => {
    expect(written(words, "list", { kind, help })).toBe(expected);
  });

  test("a comma inside a word parts nothing", () => {
    expect(written(["грамота, диплом", "премия"], "list", { help: "через запятую" })).toBe(
      "грамота, диплом; премия",
    );
  });
});

test.each([
  ["не более 10 символов", "одиннадцать", "Форма просит не больше 10 знаков, а в ответе 11: сократите сами."],
  ["не более 10 символов", "десятьбукв", ""],
  ["до 1 000 знаков", "слово", ""],
  [
    "Опишите (максимум 10 слов)",
    "раз ".repeat(11),
    "Форма просит не больше 10 слов, а в ответе 11: сократите сами.",
  ],
  ["до 10 наставников", "одиннадцать", ""],
])("«%s» of an answer «%s»: %s", (help, answer, remark) => {
  expect(convertAnswer(answer, "text", makeQuestion({ kind: "multiline", help }))).toMatchObject({
    answer: { kind: "text", text: answer },
    remark,
  });
});

test("a region in short words is the same region", () => {
  expect(chosen("Примерская область", "text", ["Примерский край", "Примерская обл."])).toBe(
    "Примерская обл.",
  );
  expect(chosen("Респ. Пример", "text", ["Республика Пример"])).toBe("Республика Пример");
});
