import { expect, test } from "vitest";
import { withoutSharedWords } from "../../../../extension/content/label/shared-words.ts";

test.each<[string, readonly string[], string, readonly string[]]>([
  [
    "a row told after each column",
    ["Хорошо, строка Кадры", "Плохо, строка Кадры"],
    "Кадры",
    ["Хорошо", "Плохо"],
  ],
  ["a row told before each column", ["Кадры: да", "Кадры: нет"], "Кадры", ["да", "нет"]],
  ["a common end that is not the question", ["до 5 лет", "от 5 лет"], "Стаж", ["до 5 лет", "от 5 лет"]],
  ["words are never cut apart", ["Учитель", "Родитель"], "ель", ["Учитель", "Родитель"]],
  ["an option that is all of it", ["Кадры", "Другие Кадры"], "Кадры", ["Кадры", "Другие Кадры"]],
  ["one option", ["Согласен, Кадры"], "Кадры", ["Согласен, Кадры"]],
])("%s", (_name, labels, asked, bare) => {
  expect(withoutSharedWords(labels, asked)).toEqual(bare);
});
