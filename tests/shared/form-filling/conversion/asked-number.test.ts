import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedNumber, numberSpellings } from "../../../../shared/form-filling/conversion/asked-number.ts";
import { convertAnswer } from "../../../../shared/form-filling/conversion/convert-answer.ts";
import type { FieldKind } from "../../../../shared/report/report-fields.ts";
import { makeQuestion } from "../make-question.ts";
import { limits, written } from "./written.ts";

describe("a number as the form's words ask for it", () => {
  test.each<readonly [help: string, kind: FieldKind, value: number, expected: string]>([
    ["", "percent", 35.5, "35,5"],
    ["через точку", "percent", 35.5, "35.5"],
    ["Дробная часть — через точку", "percent", 35.5, "35.5"],
    ["разделитель — точка", "percent", 35.5, "35.5"],
    ["через запятую", "percent", 35.5, "35,5"],
    ["Перечислите через точку с запятой", "percent", 35.5, "35,5"],
    ["дробную часть отделяйте точкой", "percent", 35.5, "35.5"],
    ["через запятую, а не через точку", "percent", 35.5, "35,5"],
    ["используйте точку вместо запятой", "percent", 35.5, "35.5"],
    ["не используйте запятую", "percent", 35.5, "35.5"],
    ["99.9", "percent", 35.5, "35.5"],
    ["с точностью до 0,1", "percent", 35.5, "35,5"],
    ["с точностью до 1 %", "percent", 35.5, "отказ"],
    ["в долях единицы с точностью до 0,01", "percent", 35.5, "отказ"],
    ["число с одним десятичным знаком", "percent", 35, "35,0"],
    ["без десятичных знаков", "percent", 35.5, "отказ"],
    ["0.0", "percent", 35.5, "35.5"],
    ["0,0", "percent", 35.5, "35,5"],
    ["0.00", "percent", 35.5, "35.50"],
    ["00,00", "percent", 35.5, "35,50"],
    ["#,##", "percent", 35.5, "35,50"],
    ["ХХ,Х", "percent", 35, "35,0"],
    ["__,_ %", "percent", 35.5, "35,5"],
    ["два знака после запятой", "percent", 35.5, "35,50"],
    ["с 1 знаком после запятой", "percent", 35, "35,0"],
    ["не более двух знаков после запятой", "percent", 35.5, "35,5"],
    ["с точностью до десятых", "percent", 35.5, "35,5"],
    ["до сотых", "percent", 35.5, "35,5"],
    ["Например: 12.5", "percent", 35.5, "35.5"],
    ["пример 12,5", "percent", 35.5, "35,5"],
    ["Целое число", "percent", 35.5, "отказ"],
    ["целыми числами", "percent", 35, "35"],
    ["Округлите до целого", "percent", 35.5, "отказ"],
    ["без знаков после запятой", "percent", 35.5, "отказ"],
    ["от 0.0 до 100.0", "percent", 35.5, "35,5"],
    ["со знаком %", "percent", 35.5, "35,5 %"],
    ["без знака %", "percent", 35.5, "35,5"],
    ["%", "percent", 35.5, "35,5"],
    ["Например, 40 %", "percent", 35.5, "35,5 %"],
    ["доля от 0 до 1", "percent", 35.5, "0,355"],
    ["0–1", "percent", 35.5, "0,355"],
    ["от 0,00 до 1,00", "percent", 35.5, "0,355"],
    ["в долях единицы, через точку", "percent", 35.5, "0.355"],
    ["в долях единицы, два знака после запятой", "percent", 35.5, "отказ"],
    ["от 0 до 100", "percent", 35.5, "35,5"],
    ["0–100 %", "percent", 35.5, "35,5"],
    ["0–1 год", "percent", 35.5, "35,5"],
    ["от 0 до 1 (например, 0,35)", "percent", 35.5, "0,355"],
    ["десятичной дробью", "percent", 35.5, "35,5"],
    ["от 0 до 1 000", "percent", 35.5, "35,5"],
    ["Целое число", "count", 12, "12"],
    ["от 0 до 1", "count", 12, "12"],
    ["12 345", "count", 12345, "12345"],
    ["со знаком %", "count", 12, "12"],
  ])("«%s» for a %s of %d is «%s»", (help, kind, value, expected) => {
    expect(written(value, kind, { help })).toBe(expected);
    expect(written(value, kind, { help, kind: "multiline" })).toBe(expected);
  });

  test.each<readonly [pattern: string, kind: FieldKind, value: number, expected: string]>([
    ["\\d+([.]\\d+)?", "percent", 35.5, "35.5"],
    ["\\d+,\\d{2}", "percent", 35.5, "35,50"],
    ["\\d+\\.\\d{2}", "percent", 35, "35.00"],
    ["\\d+([.,]\\d)? ?%", "percent", 35.5, "35,5 %"],
    ["\\d+%", "percent", 35, "35%"],
    ["\\d+%", "percent", 35.5, "отказ"],
    ["\\d{1,3}( \\d{3})+", "count", 12345, "12 345"],
    ["\\d+", "count", 12345, "12345"],
    ["[0-9]{1,3}", "count", 12345, "отказ"],
    ["\\d+ %", "count", 12, "отказ"],
  ])("the pattern «%s» for a %s of %d takes «%s»", (pattern, kind, value, expected) => {
    expect(written(value, kind, limits({ pattern }))).toBe(expected);
  });

  test.each([
    ["Доля наставников (от 0 до 1)", "0,355"],
    ["2.1. Доля наставников", "35,5"],
    ["3.1 Доля наставников", "35,5"],
    ["Доля наставников в долях единицы", "0,355"],
    ["Доля педагогов со стажем от 0 до 1 года, %", "35,5"],
    ["Доля педагогов со стажем 0–1 год", "35,5"],
  ])("«%s» takes %s", (text, expected) => {
    expect(written(35.5, "percent", { text })).toBe(expected);
  });

  test("a box for numbers refuses what its words would round, with the exact value", () => {
    const question = makeQuestion({ kind: "number", help: "Целое число", ...limits({ step: "any" }) });
    expect(convertAnswer(35.5, "percent", question)).toEqual({
      ok: false,
      reason: "Форма просит целое число, а значение 35,5. Решите сами, как округлить.",
    });
    expect(convertAnswer(35, "percent", question)).toMatchObject({ ok: true });
  });

  test("no spelling is another number", () => {
    const numbers = fc.integer({ min: 0, max: 5_000_000 }).map((tenths) => tenths / 10);
    const hints = fc.constantFrom("", "0.00", "0,0", "через точку", "два знака после запятой", "целое число");
    fc.assert(
      fc.property(numbers, hints, (number, help) => {
        for (const text of numberSpellings(number, askedNumber(makeQuestion({ help }))))
          expect(Number(text.replace(/ /g, "").replace(",", "."))).toBe(number);
      }),
    );
  });
});
