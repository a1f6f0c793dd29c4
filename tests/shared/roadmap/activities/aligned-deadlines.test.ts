import { describe, expect, test } from "vitest";
import { alignDeadlines } from "../../../../shared/roadmap/activities/aligned-deadlines.ts";

const align = (text: string, items: number) => {
  const numbers = Array.from({ length: items }, (_, index) => String(index + 1));
  return alignDeadlines(
    text.split("\n").map((line) => ({ text: line, bullet: null })),
    numbers,
  );
};

describe("alignDeadlines", () => {
  test.each([
    ["lines", "Сентябрь 2024\nЯнварь - май 2025", 2, ["Сентябрь 2024", "Январь - май 2025"]],
    ["capitals in one line", "Май-июнь 2024 По плану", 2, ["Май-июнь 2024", "По плану"]],
    ["after a year in lower case", "до 15.09.2024 в течение года", 2, ["до 15.09.2024", "в течение года"]],
    ["semicolons", "сентябрь; октябрь; постоянно", 3, ["сентябрь", "октябрь", "постоянно"]],
    ["numbers", "1) до 15.09 2) октябрь", 2, ["до 15.09", "октябрь"]],
    ["numbers with dots", "1. Август 2. Сентябрь", 2, ["Август", "Сентябрь"]],
    [
      "one item has the whole cell",
      "До 05.04.2022 г. Ежегодно до 15.09.2022 г.",
      1,
      ["До 05.04.2022 г. Ежегодно до 15.09.2022 г."],
    ],
    ["one deadline for all", "Сентябрь 2024", 2, ["Сентябрь 2024", "Сентябрь 2024"]],
    [
      "a range is one deadline",
      "с 1 октября 2023 по май 2024",
      2,
      ["с 1 октября 2023 по май 2024", "с 1 октября 2023 по май 2024"],
    ],
    [
      "a list with a comma is one deadline",
      "сентябрь, октябрь",
      2,
      ["сентябрь, октябрь", "сентябрь, октябрь"],
    ],
    [
      "how often and when are one",
      "Ежегодно до 01 сентября",
      2,
      ["Ежегодно до 01 сентября", "Ежегодно до 01 сентября"],
    ],
    [
      "a wrapped line is no second deadline",
      "до 20 сентября\n2023 г.",
      2,
      ["до 20 сентября 2023 г.", "до 20 сентября 2023 г."],
    ],
    ["none", "", 2, ["", ""]],
  ])("%s", (_name, text, items, expected) => {
    expect(align(text, items).deadlines).toEqual(expected);
  });

  test("more deadlines than items are given whole, and said", () => {
    expect(align("Сентябрь 2024 Октябрь 2024 Май 2025", 2).whole).toBe(true);
  });
});
