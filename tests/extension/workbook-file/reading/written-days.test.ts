import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import {
  serialOfWritten,
  withoutWrittenDays,
} from "../../../../extension/workbook-file/reading/written-days.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { handMadeFile } from "../patch/hand-made-file.ts";

describe("a day that a file writes out", () => {
  test.each([
    ["2024-09-15", "1900", 45_550],
    ["2024-09-15", "1904", 44_088],
    ["2024-09-15T12:00:00", "1900", 45_550.5],
    ["2024-09-15T00:00:00.000Z", "1900", 45_550],
    ["06:00:00.000", "1900", 0.25],
    ["2024-02-30", "1900", null],
    ["1850-01-01", "1900", null],
    ["вчера", "1900", null],
    ["", "1900", null],
  ] as const)("%s from %s is %s", (words, system, serial) => {
    expect(serialOfWritten(words, system)).toBe(serial);
  });

  test("stands in the sheet as a number; what is no day stays as it is", () => {
    expect(
      withoutWrittenDays(
        '<c r="A1" s="2" t="d"><f>B1</f><v>2024-09-15</v></c><x:c t=\'d\'><x:v>?</x:v></x:c>',
        "1900",
      ),
    ).toBe('<c r="A1" s="2"><f>B1</f><v>45550</v></c><x:c t=\'d\'><x:v>?</x:v></x:c>');
  });

  test("is the same day to who reads the book and who patches it", async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" s="1" t="d"><v>2024-09-15</v></c><c r="B1"><v>1</v></c></row></sheetData>';
    const file = handMadeFile({ strict: true }, [{ name: "Лист", rows: [], data }]);
    const day = { date: "2024-09-15" as ISODate };
    expect((await readWorkbookFile(file)).tabs[0]?.rows).toEqual([[day, 1]]);
    const edit = {
      kind: "set-cells",
      tab: "Лист",
      row: 1,
      column: 1,
      cells: [[day, 2]],
      expected: [[day, 1]],
    } as const;
    const { bytes } = await patchWorkbookFile(file, [edit], "2025-05-15" as ISODate);
    expect((await readWorkbookFile(bytes)).tabs[0]?.rows).toEqual([[day, 2]]);
  });
});
