import { isDateFormat as readerSays } from "hucre";
import { describe, expect, test } from "vitest";
import { isDateFormat } from "../../../../extension/workbook-file/patch/date-formats.ts";

describe("a number format shows days or times", () => {
  test.each([
    ["General", false],
    ["@", false],
    ["0", false],
    ["49", false],
    ["0.00%", false],
    ["#,##0.00", false],
    ['# ##0.00"р."', false],
    ["#,##0\\ [$₽-419]", false],
    ['0" дней"', false],
    ["[Red]-0", false],
    ['"день" 0', false],
    ["##0.0E+0", false],
    ["_-* #,##0.00_-", false],
    ["14", true],
    ["22", true],
    ["46", true],
    ["dd.mm.yyyy", true],
    ["[$-FC19]dd mmmm yyyy г.", true],
    ["[$-419]d mmm;@", true],
    ["mmmm", true],
    ["h:mm", true],
    ["[h]:mm", true],
    ["mm:ss", true],
    ["h:mm AM/PM", true],
    ["yyyy", true],
  ])("%s: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
    expect(readerSays(format)).toBe(expected);
  });
});
