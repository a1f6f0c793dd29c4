import { describe, expect, test } from "vitest";
import { PatchRefusal } from "../../../../extension/workbook-file/patch/patch-refusal.ts";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { hasOpenpyxl, madeByOpenpyxl } from "../openpyxl.ts";
import { handMadeFile } from "../patch/hand-made-file.ts";

const today = "2025-05-15" as ISODate;

describe("a formula that the file tells once for many cells", () => {
  const cell = (address: string, inside: string) => `<c r="${address}">${inside}</c>`;
  const file = handMadeFile({}, [
    {
      name: "Лист",
      rows: [],
      data:
        `<sheetData><row r="1">${cell("A1", "<v>1</v>")}${cell("B1", '<f t="shared" ref="B1:C2" si="0">A1*$A$1</f><v>1</v>')}${cell("C1", '<f t="shared" si="0"/><v>1</v>')}</row>` +
        `<row r="2">${cell("A2", "<v>5</v>")}${cell("B2", '<f t="shared" si="0"/><v>5</v>')}${cell("C2", '<f t="shared" si="7"/><v>9</v>')}</row></sheetData>`,
    },
  ]);

  test("reads in each cell as it computes there; one whose words are nowhere is its result", async () => {
    expect((await readWorkbookFile(file)).tabs[0]?.rows).toEqual([
      [1, { formula: "=A1*$A$1", value: 1 }, { formula: "=B1*$A$1", value: 1 }],
      [5, { formula: "=A2*$A$1", value: 5 }, 9],
    ]);
  });

  test("is the same to the one who patches: what was read is no drift, and the cell is refused for what it is", async () => {
    const tab = (await readWorkbookFile(file)).tabs[0];
    const expected = [[tab?.rows[1]?.[1] ?? null]];
    const edit = { kind: "set-cells", tab: "Лист", row: 2, column: 2, cells: [["слово"]], expected } as const;
    const refusal = await patchWorkbookFile(file, [edit], today).catch((problem: unknown) => problem);
    expect(refusal).toBeInstanceOf(PatchRefusal);
    expect((refusal as PatchRefusal).reason).toBe("shared-formula");
    expect((await patchWorkbookFile(file, [{ ...edit, cells: expected }], today)).bytes).toEqual(file);
  });
});

const WITH_A_CHART_TAB = `
from openpyxl.chart import BarChart, Reference
sheet = book.active
sheet.title = "Данные"
sheet.append(["Имя", "Число"])
sheet.append(["Анна", 5])
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=2), titles_from_data=True)
book.create_chartsheet("Диаграмма", 0).add_chart(chart)
book.create_sheet("Ещё")["A1"] = "слово"`;

describe.skipIf(!hasOpenpyxl)("a book with a tab of one chart", () => {
  const file = madeByOpenpyxl(WITH_A_CHART_TAB);

  test("reads as its tabs of cells", async () => {
    const { tabs } = await readWorkbookFile(file);
    expect(tabs.map(({ name, rows }) => [name, rows])).toEqual([
      [
        "Данные",
        [
          ["Имя", "Число"],
          ["Анна", 5],
        ],
      ],
      ["Ещё", [["слово"]]],
    ]);
  });

  test("is patched with the chart left where it is", async () => {
    const edit = { kind: "set-cells", tab: "Ещё", row: 1, column: 1, cells: [["другое"]] } as const;
    const { bytes } = await patchWorkbookFile(file, [edit], today);
    expect((await readWorkbookFile(bytes)).tabs[1]?.rows).toEqual([["другое"]]);
    expect(Buffer.from(bytes).includes("xl/chartsheets/sheet1.xml")).toBe(true);
  });
});
