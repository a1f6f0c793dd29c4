import { expect, test } from "vitest";
import { sameFormula } from "../../../shared/workbook/formula-template.ts";

test.each([
  ["white space and semicolons", "=IF(A1; 1;2)", "=IF(A1,1,2)", true],
  ["a tab in quotes it does not need", "=SUM('Пары'!$A$2:$A$9)", "=SUM(Пары!$A$2:$A$9)", true],
  ["TRUE as a function", '=IF(OR(J2=TRUE,J2="да"),1,2)', '=IF(OR(J2=TRUE(),J2="да"),1,2)', true],
  ["a function of a later version", "=_xlfn.XLOOKUP(A1,B1:B9,C1:C9)", "=XLOOKUP(A1,B1:B9,C1:C9)", true],
  ["a tab in quotes it needs", "=SUM('Мои пары'!A2)", "=SUM('Мои  пары'!A2)", true],
  ["another tab", "=SUM('Пары'!A2)", "=SUM('Пары2'!A2)", false],
  ["another cell", "=SUM('Пары'!A2)", "=SUM(Пары!A3)", false],
  ["TRUE and FALSE", "=IF(A1=TRUE,1,2)", "=IF(A1=FALSE(),1,2)", false],
])("%s", (_, one, other, same) => {
  expect(sameFormula(one, other)).toBe(same);
});
