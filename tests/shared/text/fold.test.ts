import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonKey, foldSpaces } from "../../../shared/text/fold.ts";

describe("foldSpaces", () => {
  test.each([
    ["spaces at the ends and between", "  Приказ   о  наставничестве ", "Приказ о наставничестве"],
    ["non-breaking space and line break", "до\u00A015\nсентября", "до 15 сентября"],
    ["only spaces", " \t\u00A0 ", ""],
  ])("%s", (_, text, expected) => expect(foldSpaces(text)).toBe(expected));
});

describe("comparisonKey", () => {
  test.each([
    ["case and ё", "Учёба", "учеба"],
    ["Latin look-alikes inside a Russian word", "Cентябpь", "сентябрь"],
    ["a lone Latin preposition", "c 1 сентября", "с 1 сентября"],
    ["a wholly Latin word stays Latin", "Zoom", "zoom"],
    ["a Roman numeral stays Latin", "IV квартал", "iv квартал"],
    ["every dash", "май–июнь—июль−август", "май-июнь-июль-август"],
    ["every quotation mark", '«а» “б” „в“ "г"', '"а" "б" "в" "г"'],
    ["soft hyphen", "настав\u00ADничество", "наставничество"],
    ["decomposed й and ё", "маи\u0306 е\u0308лка", "май елка"],
    ["spaces folded", "  до\u00A0 15 ", "до 15"],
  ])("%s", (_, text, expected) => expect(comparisonKey(text)).toBe(expected));

  test("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const key = comparisonKey(text);
        expect(comparisonKey(key)).toBe(key);
      }),
    );
  });
});
