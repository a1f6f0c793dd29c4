import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumberToISODate, dottedDate, type ISODate } from "../../../shared/calendar/iso-date.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import { readDate, readNumber, readOption, readYes } from "../../../shared/workbook/read-cell.ts";

describe("dates", () => {
  test.each<[CellValue, string]>([
    [{ date: "2024-09-15" as ISODate }, "2024-09-15"],
    ["15.09.2024", "2024-09-15"],
    ["15.9.2024", "2024-09-15"],
    ["15.9.24", "2024-09-15"],
    ["5.9.24", "2024-09-05"],
    ["15/09/2024", "2024-09-15"],
    ["2024-09-15", "2024-09-15"],
    [" 15.09.2024 ", "2024-09-15"],
    ["15.09.2024\u00a0г.", "2024-09-15"],
    ["15.09.2024 года", "2024-09-15"],
    ["29.02.2024", "2024-02-29"],
    // A hiring long ago is no day of the future.
    ["01.09.85", "1985-09-01"],
    [45550, "2024-09-15"],
    [45550.75, "2024-09-15"],
    [18264, "1950-01-01"],
  ])("%s is %s", (cell, day) => expect(readDate(cell)).toEqual({ ok: true, value: day }));

  test.each<[CellValue, string]>([
    ["31.09.2024", "no such day"],
    ["29.02.2023", "no leap year"],
    ["15.13.2024", "no such month"],
    ["09/15/2024", "month first"],
    ["15.09", "no year"],
    ["сентябрь 2024", "no day"],
    ["15.09.2024, 20.09.2024", "two days"],
    ["15.09.2024?", "in doubt"],
    ["не позже 15.09.2024", "words beside"],
    ["1.1.1", "a number of a chapter"],
    [2024, "a year alone"],
    [15, "a count"],
    [73_416, "beyond 2100"],
    [Number.NaN, "no number"],
    [true, "a tick"],
  ])("%s is refused: %s", (cell) => expect(readDate(cell)).toEqual({ ok: false, words: String(cell) }));

  test.each<[CellValue]>([[null], [""], ["   "], ["\u00a0"]])("%j is empty", (cell) =>
    expect(readDate(cell)).toEqual({ ok: true, value: null }),
  );

  test("every day comes back from its serial number and from its Russian spelling", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 73_415 }), (serial) => {
        const day = dayNumberToISODate(serial - 25_569);
        expect(readDate(serial)).toEqual({ ok: true, value: day });
        expect(readDate(dottedDate(day))).toEqual({ ok: true, value: day });
      }),
    );
  });
});

describe("numbers", () => {
  test.each<[CellValue, number]>([
    [12, 12],
    ["12", 12],
    [" 12 ", 12],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 200", 1200],
    ["1\u00a0200", 1200],
    ["1\u202f200", 1200],
    ["12 345 678", 12_345_678],
    ["35 %", 35],
    ["35%", 35],
    ["66,7 %", 66.7],
    ["0,125", 0.125],
    ["0", 0],
  ])("%s is %d", (cell, number) => expect(readNumber(cell)).toEqual({ ok: true, value: number }));

  test.each<[CellValue]>([
    ["12 чел."],
    ["около 12"],
    ["12-15"],
    ["12/15"],
    ["двенадцать"],
    ["1 20"],
    ["1 2 300"],
    ["2023 2024"],
    ["12,5,1"],
    // Thousands or thousandths: nobody can tell.
    ["1.200"],
    ["12,500"],
    ["1e3"],
    ["0x10"],
    ["-"],
    ["%"],
    [true],
    [{ date: "2024-01-01" as ISODate }],
  ])("%j is refused", (cell) => expect(readNumber(cell).ok).toBe(false));

  test("a number as people type it comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        expect(readNumber(number.toLocaleString("ru-RU"))).toEqual({ ok: true, value: number });
      }),
    );
  });
});

test.each<[CellValue, boolean | null | "refused"]>([
  [true, true],
  [false, false],
  ["да", true],
  [" Да ", true],
  ["ДA", true], // the second letter is Latin
  ["ИСТИНА", true],
  ["TRUE", true],
  ["✓", true],
  ["х", true],
  ["x", true],
  ["+", true],
  [1, true],
  ["нет", false],
  ["–", false],
  [0, false],
  ["", null],
  [null, null],
  ["частично", "refused"],
  ["да?", "refused"],
  [2, "refused"],
])("%j answers %s", (cell, answer) => {
  const reading = readYes(cell);
  expect(reading.ok ? reading.value : "refused").toBe(answer);
});

test.each([
  ["педагог", "педагог", true],
  ["  ПЕДАГОГ ", "педагог", true],
  ["пeдaгог", "педагог", true], // Latin e and a
  ["учитель—учитель", "учитель – учитель", true],
  ["учитель", "учитель", false],
  ["педагоги", "педагоги", false],
])("«%s» among the options is «%s», known: %s", (words, value, known) => {
  expect(readOption(words, ["педагог", "учитель – учитель"])).toEqual({ value, known });
});
