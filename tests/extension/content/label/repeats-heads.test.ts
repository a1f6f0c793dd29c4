import { expect, test } from "vitest";
import { repeats } from "../../../../extension/content/label/repeats-heads.ts";

test.each([
  ["строка Педагоги, колонка Создано", ["Педагоги", "Создано"], true],
  ["Создано, Педагоги", ["Педагоги", "Создано"], true],
  ["строка Педагоги", ["Педагоги", "Создано"], false],
  ["Сколько пар создано у педагогов?", ["Педагоги", "Создано"], false],
  ["Педагоги", ["Педагоги", ""], false],
])("«%s» and the heads %j: %s", (name, heads, expected) => {
  expect(repeats(name, heads)).toBe(expected);
});
