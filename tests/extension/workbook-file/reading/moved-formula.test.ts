import { expect, test } from "vitest";
import { movedFormula } from "../../../../extension/workbook-file/reading/moved-formula.ts";

test.each([
  ["B1*2", 1, 0, "B2*2"],
  ["$B1+B$1+$B$1", 3, 2, "$B4+D$1+$B$1"],
  ["SUM(A1:A5)", 2, 1, "SUM(B3:B7)"],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ['IF(A1="A1","B""2",C1)', 1, 0, 'IF(A2="A1","B""2",C2)'],
  ["'Лист A1'!A1+Лист1!B2+Q1!C3", 1, 1, "'Лист A1'!B2+Лист1!C3+Q1!D4"],
  ["SUM(A:A)+SUM($B:C)+SUM(1:2)+SUM($3:$4)", 5, 1, "SUM(B:B)+SUM($B:D)+SUM(6:7)+SUM($3:$4)"],
  ["Люди[Код]+Ставка_A1+A1.5+1E5", 1, 0, "Люди[Код]+Ставка_A1+A1.5+1E5"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["TRUE", 4, 4, "TRUE"],
])("%s moved by %d and %d", (formula, down, right, moved) => {
  expect(movedFormula(formula, down, right)).toBe(moved);
});
