import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionSaying } from "../../../../shared/form-filling/conversion/convert-choice.ts";
import type { FieldKind } from "../../../../shared/report/report-fields.ts";
import { chosen } from "./written.ts";

const none = "отказ";

describe("a number among bands", () => {
  const dashes = ["0", "1–3 чел.", "4-6 чел.", "7 — 10 чел.", "более 10 чел."];
  const words = ["до 5", "от 6 до 10", "от 11 до 20 человек", "более 20"];
  const touching = ["до 5", "5–10", "10–15", "15 и более"];
  const gaps = ["1–4", "6–9"];
  const zero = ["нет", "до 5", "5 и более"];
  const less = ["менее 5", "от 5 до 9", "10 и более"];
  const percent = ["0–49 %", "50–79 %", "80–100 %"];
  test.each<readonly [readonly string[], FieldKind, number, string]>([
    [dashes, "count", 0, "0"],
    [dashes, "count", 3, "1–3 чел."],
    [dashes, "count", 4, "4-6 чел."],
    [dashes, "count", 10, "7 — 10 чел."],
    [dashes, "count", 11, "более 10 чел."],
    [words, "count", 5, "до 5"],
    [words, "count", 6, "от 6 до 10"],
    [words, "count", 21, "более 20"],
    [words, "count", 20, "от 11 до 20 человек"],
    [touching, "count", 7, "5–10"],
    [touching, "count", 5, none],
    [touching, "count", 10, none],
    [touching, "count", 15, none],
    [touching, "count", 40, "15 и более"],
    [gaps, "count", 5, none],
    [gaps, "count", 0, none],
    [zero, "count", 0, "нет"],
    [zero, "count", 4, "до 5"],
    [zero, "count", 5, none],
    [less, "count", 4, "менее 5"],
    [less, "count", 5, "от 5 до 9"],
    [less, "count", 10, "10 и более"],
    [percent, "percent", 49, "0–49 %"],
    [percent, "percent", 49.5, none],
    [percent, "percent", 87.5, "80–100 %"],
    [["0–50 %", "50–100 %"], "percent", 50, none],
    [["4", "5"], "count", 5, "5"],
    [["5", "5–9"], "count", 5, none],
    [["1", "2", "3+"], "count", 7, "3+"],
    [["1–99", "100–999", "1 000–5 000"], "count", 1200, "1 000–5 000"],
    [["один", "двое", "три и более"], "count", 1, "один"],
    [["менее двух", "от двух до пяти", "свыше пяти"], "count", 5, "от двух до пяти"],
    [["а) 1–2 наставника", "б) 3–5 наставников"], "count", 4, "б) 3–5 наставников"],
    [["до 10-ти", "свыше 10-ти"], "count", 12, "свыше 10-ти"],
    [["до 5 включительно", "больше 5"], "count", 5, "до 5 включительно"],
    [["не менее 5", "меньше 5"], "count", 5, "не менее 5"],
    [["≤ 5", "> 5"], "count", 6, "> 5"],
    [["5–9 классы", "10–11 классы"], "count", 7, none],
    [["1. до 5", "2. 6–10"], "count", 6, "2. 6–10"],
    [["1. до 5", "2. 5–10"], "count", 5, none],
    [["до 5", "5–10 (с филиалом)"], "count", 3, none],
    [["не менее 3 и не более 5", "более 5"], "count", 5, "не менее 3 и не более 5"],
    [["9–5"], "count", 7, none],
    [["нет данных", "1–3"], "count", 0, none],
    [["Другое", "1–3 пары", "4–6 пар"], "count", 2, "1–3 пары"],
    [["1–3", "1-3 "], "count", 2, none],
  ])("%j takes a %s of %d as «%s»", (labels, kind, value, expected) => {
    expect(chosen(value, kind, labels)).toBe(expected);
    expect(chosen(value, kind, labels, { kind: "select" })).toBe(expected);
  });

  test("words of the question may stand with the numbers, others may not", () => {
    const labels = ["до 5 молодых специалистов", "6 и более молодых специалистов"];
    expect(chosen(7, "count", labels)).toBe(none);
    expect(chosen(7, "count", labels, { text: "Сколько молодых специалистов?" })).toBe(labels[1]);
  });

  test("bands of a list drawn when it is opened", () => {
    expect(optionSaying("7", ["до 5", "от 6 до 10"], "")).toBe("от 6 до 10");
    expect(optionSaying("5", ["до 5", "5–10"], "")).toBeNull();
    expect(optionSaying("35,5", ["0–49 %", "50–100 %"], "")).toBe("0–49 %");
  });

  test("of bands that cover all numbers once, the one chosen holds the number", () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 600 }), (unsorted, number) => {
        const sorted = [...unsorted].sort((one, other) => one - other);
        const labels = [...sorted, null].map((end, place) => {
          const from = place === 0 ? 0 : sorted[place - 1]! + 1;
          return end === null ? `более ${from - 1}` : `${from}–${end}`;
        });
        const place = sorted.findIndex((end) => number <= end);
        expect(chosen(number, "count", labels)).toBe(labels[place < 0 ? sorted.length : place]);
      }),
    );
  });
});
