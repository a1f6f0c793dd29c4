import { expect, test } from "vitest";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { hasDrifted, showsSame } from "../../../shared/workbook/drift.ts";

test.each<[string, CellContent, CellContent, boolean]>([
  ["nothing and an empty text", null, "", true],
  ["a check box never touched and one unticked", null, false, true],
  ["a ticked one and an unticked one", true, false, false],
  ["line ends of another program", "а\r\nб", "а\nб", true],
  ["words and the same words with a space", "май", "май ", false],
  ["a number and the same number as text", 7, "7", true],
  ["a day and another", { date: "2024-09-01" as never }, { date: "2024-09-02" as never }, false],
  ["one formula with two results", { formula: "=A1+1", value: 2 }, { formula: "=A1+1", value: 3 }, true],
  ["a formula and the value it gives", { formula: "=A1+1", value: 2 }, 2, false],
  ["two formulas", { formula: "=A1+1", value: 2 }, { formula: "=A1+2", value: 2 }, false],
])("%s", (_, one, other, same) => {
  expect(showsSame(one, other)).toBe(same);
  expect(showsSame(other, one)).toBe(same);
});

test("a cell drifted when it holds neither what was expected nor what is to be written", () => {
  expect(hasDrifted("было", "было", "станет")).toBe(false);
  expect(hasDrifted("станет", "было", "станет")).toBe(false);
  expect(hasDrifted("вписано", "было", "станет")).toBe(true);
  expect(hasDrifted("вписано", null, null)).toBe(true);
});
