import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { hasOpenpyxl, madeByOpenpyxl } from "../openpyxl.ts";

const today = "2025-05-15" as ISODate;

/** Excel makes a link of every mail address that is typed; the program writes none of the kind. */
describe.skipIf(!hasOpenpyxl)("a mail address that Excel made a link of", () => {
  test("keeps its link when what was read is written back beside something new", async () => {
    const file = madeByOpenpyxl(`
sheet = book.active
sheet.title = "Лист"
sheet["A1"] = "kurator@school.example"
sheet["A1"].hyperlink = "mailto:kurator@school.example"`);
    const link = { text: "kurator@school.example", href: "mailto:kurator@school.example" };
    expect((await readWorkbookFile(file)).tabs[0]?.rows).toEqual([[link]]);
    const edit = { kind: "set-cells", tab: "Лист", row: 1, column: 1, expected: [[link]] } as const;
    expect((await patchWorkbookFile(file, [{ ...edit, cells: [[link]] }], today)).bytes).toEqual(file);
    const { bytes } = await patchWorkbookFile(file, [{ ...edit, cells: [[link, "слово"]] }], today);
    expect((await readWorkbookFile(bytes)).tabs[0]?.rows).toEqual([[link, "слово"]]);
  });
});
