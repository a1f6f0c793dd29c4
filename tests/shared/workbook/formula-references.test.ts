import { describe, expect, test } from "vitest";
import { referencesOf } from "../../../shared/workbook/formula-references.ts";

const area = (
  row: number,
  column: number,
  lastRow = row,
  lastColumn = column,
  tab: string | null = null,
) => ({
  tab,
  row,
  column,
  lastRow,
  lastColumn,
});

describe("a formula names the cells it looks at", () => {
  test.each([
    ["=H5-TODAY()", [area(5, 8)]],
    ['=IF($B$2="A1:B9",1.5E3,TRUE)', [area(2, 2)]],
    [
      "=SUM('Пары и группы'!$A$2:$C$9)+Пары!D1",
      [area(2, 1, 9, 3, "Пары и группы"), area(1, 4, 1, 4, "Пары")],
    ],
    ["='Д''Артаньян'!A1", [area(1, 1, 1, 1, "Д'Артаньян")]],
    ["=COUNTA(B:C)", [area(1, 2, 1_048_576, 3)]],
    ["=SUM(Лист!2:4)", [area(2, 1, 4, 16_384, "Лист")]],
    ["=LOG10(A1)+_xlfn.CONCAT(B2)", [area(1, 1), area(2, 2)]],
  ])("%s", (formula, areas) => {
    expect(referencesOf(formula)).toEqual({ areas, complete: true });
  });
});

test.each([
  "=SUM(Взносы)",
  "=Таблица1[[#This Row],[Срок]]",
  '=INDIRECT("A"&B1)',
  "=OFFSET(A1,1,1)",
  "=Лист1:Лист3!A1",
])("%s may look anywhere", (formula) => {
  expect(referencesOf(formula).complete).toBe(false);
});
