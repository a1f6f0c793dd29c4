import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { isFormula } from "../../../../shared/workbook/cell.ts";
import { textOf } from "../../../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { hasLibreOffice, startLibreOffice } from "../libre-office.ts";
import { changedParts, partOf, patchAndRead } from "./patched.ts";

const book = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../../fixtures/workbooks", name)));
const names = ["openpyxl.xlsx", "libre-office.xlsx", "macros-and-pivot.xlsm"] as const;
type Name = (typeof names)[number];

const firstTab: Readonly<Record<Name, string>> = {
  "openpyxl.xlsx": "План & факт",
  "libre-office.xlsx": "План & факт",
  "macros-and-pivot.xlsm": "Учёт",
};

/** What a person's tick comes to: one cell of one sheet. */
const tick = (name: Name): SheetEdit => ({
  kind: "set-cells",
  tab: firstTab[name],
  row: 2,
  column: 6,
  cells: [[true]],
});

/** The part of the first sheet, which differs between programs. */
const SHEET = "xl/worksheets/sheet1.xml";

describe("one cell of somebody's own book", () => {
  test.each(names)("%s: only its sheet and the note to calculate anew change", async (name) => {
    const before = book(name);
    const { bytes, found, promised } = await patchAndRead(before, [tick(name)]);
    expect(found).toEqual(promised);
    // openpyxl asks for calculation already.
    expect(changedParts(before, bytes).filter((part) => part !== "xl/workbook.xml")).toEqual([SHEET]);
    expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test.each(names)("%s: other parts keep their place and stay packed as they were", async (name) => {
    const before = book(name);
    const { bytes } = await patchAndRead(before, [tick(name)]);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(before)));
    const [old, now] = [packedParts(before), packedParts(bytes)];
    const kept = [...old.keys()].filter((part) => part !== SHEET && part !== "xl/workbook.xml");
    expect(kept.length).toBeGreaterThan(8);
    for (const part of kept) expect(now.get(part), part).toEqual(old.get(part));
  });

  test.each(names)("%s: of the sheet itself only the cell and its row's mark change", async (name) => {
    const before = partOf(book(name), SHEET);
    const after = partOf((await patchAndRead(book(name), [tick(name)])).bytes, SHEET);
    let start = 0;
    while (before[start] === after[start]) start += 1;
    let end = 0;
    while (before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    // From «dimension» or «spans» to the end of the second row, and never beyond it.
    const row = before.indexOf("</row>", before.indexOf('<row r="2"') + 1);
    expect(before.length - end).toBeLessThanOrEqual(row + "</row>".length);
    expect(start).toBeGreaterThan(before.indexOf("<dimension") - 1);
  });
});

test.each(names)("%s: what was read, written back, changes nothing", async (name) => {
  const bytes = book(name);
  const { tabs } = await readWorkbookFile(bytes);
  const edits = tabs.map((tab): SheetEdit => {
    return { kind: "set-cells", tab: tab.name, row: 1, column: 1, cells: tab.rows, expected: tab.rows };
  });
  expect(edits.length).toBeGreaterThan(1);
  expect(changedParts(bytes, (await patchAndRead(bytes, edits)).bytes)).toEqual([]);
});

/** The packed bytes of each part as they stand in the file, by its directory. */
function packedParts(file: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  const parts = new Map<string, string>();
  for (let at = view.getUint32(end + 16, true), left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const length = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = file.subarray(data, data + view.getUint32(at + 20, true));
    const about = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    parts.set(
      strFromU8(file.subarray(at + 46, at + 46 + length)),
      `${about} ${Buffer.from(packed).toString("base64")}`,
    );
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Everything the program writes, into a tab of the person's own and into new ones. */
function manyEdits(name: Name): readonly SheetEdit[] {
  const tab = firstTab[name];
  const last = name === "macros-and-pivot.xlsm" ? 3 : 9;
  return [
    { kind: "create-tab", tab: "Журнал", hidden: true, position: 1 },
    {
      kind: "set-cells",
      tab: "Журнал",
      row: 1,
      column: 1,
      cells: [
        ["Когда", "Кто"],
        [{ date: "2024-10-01" as ISODate }, "=завуч"],
      ],
    },
    {
      kind: "style-area",
      tab: "Журнал",
      area: { row: 1, column: 1, lastRow: 1, lastColumn: 2 },
      style: "heading",
    },
    { kind: "note", tab: "Журнал", row: 1, column: 1, text: "День & час" },
    { kind: "freeze", tab: "Журнал", rows: 1, columns: 1 },
    {
      kind: "set-cells",
      tab,
      row: last + 1,
      column: 1,
      cells: [
        ["Примерова Вера Тестовна", "7«В»", 4],
        ["Образцова Нина Тестовна", "8«Г»", 6],
      ],
    },
    { kind: "set-cells", tab, row: 2, column: 4, cells: [[{ date: "2024-11-05" as ISODate }]] },
    {
      kind: "set-cells",
      tab,
      row: 3,
      column: 1,
      cells: [[{ text: "Приказ", href: "https://school.example/order?id=1&v=2" }]],
    },
    { kind: "note", tab, row: 1, column: 2, text: "Класс наставника" },
    { kind: "format-column", tab, column: 12, firstRow: 2, format: "date", role: "typed", width: 14 },
    {
      kind: "validate-list",
      tab,
      column: 2,
      firstRow: 2,
      lastRow: 40,
      source: { tab: "Журнал", row: 2, column: 2, lastRow: 9, lastColumn: 2 },
    },
    { kind: "colour-by-text", tab, column: 6, firstRow: 2, colours: [{ text: "просрочено", tone: "bad" }] },
    { kind: "merge", tab, area: { row: 30, column: 1, lastRow: 30, lastColumn: 3 } },
    { kind: "print-landscape", tab, repeatRows: 1, repeatColumns: 0 },
  ];
}

describe("all kinds of edits in somebody's own book", () => {
  test.each(names)(
    "%s: what the edits promise is there, and what they do not touch is the same",
    async (name) => {
      const before = book(name);
      const { bytes, found, promised, remarks } = await patchAndRead(before, manyEdits(name));
      expect(found).toEqual(promised);
      expect(remarks).toEqual([]);
      const kept = Object.keys(unzipSync(before)).filter(
        (part) => !changedParts(before, bytes).includes(part),
      );
      for (const part of Object.keys(unzipSync(before))) {
        if (
          /chart|media|image|theme|vbaProject|pivot|sharedStrings|docProps|sheet[2-9]|drawing\d\.xml|table/.test(
            part,
          )
        )
          expect(kept, part).toContain(part);
      }
    },
  );

  test.each(names)("%s: no part is left without its kind, no link without its part", async (name) => {
    const { bytes } = await patchAndRead(book(name), manyEdits(name));
    const parts = unzipSync(bytes);
    const types = partOf(bytes, "[Content_Types].xml");
    for (const part of Object.keys(parts)) {
      const ending = part.slice(part.lastIndexOf(".") + 1);
      expect(types.includes(`PartName="/${part}"`) || types.includes(`Extension="${ending}"`), part).toBe(
        true,
      );
    }
    for (const [link, xml] of Object.entries(parts)) {
      if (!link.endsWith(".rels")) continue;
      const folder = link.replace(/_rels\/[^/]*$/, "");
      for (const [element] of strFromU8(xml).matchAll(/<Relationship [^>]*>/g)) {
        const target = /Target="([^"]*)"/.exec(element)?.[1] ?? "";
        if (element.includes("External")) continue;
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(Object.keys(parts), `${link}: ${target}`).toContain(path);
      }
      const ids = [...strFromU8(xml).matchAll(/ Id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, link).toBe(ids.length);
    }
  });
});

describe("a book with an order of calculation", () => {
  test("loses the entry of a formula that gave way to a number, and keeps the others", async () => {
    const edit: SheetEdit = { kind: "set-cells", tab: "Учёт", row: 3, column: 4, cells: [[12]] };
    const { bytes, found, promised } = await patchAndRead(book("macros-and-pivot.xlsm"), [edit]);
    expect(found).toEqual(promised);
    const chain = partOf(bytes, "xl/calcChain.xml");
    // «D2» counted on the sheet that «D3» named.
    expect(chain).toContain('<c r="D2" i="4"/><c r="C6" i="7" l="1"/>');
    expect(chain).not.toContain("D3");
  });

  test("loses the part when no formula is left", async () => {
    const edits: SheetEdit[] = [
      { kind: "set-cells", tab: "Учёт", row: 2, column: 4, cells: [[12], [14]] },
      { kind: "set-cells", tab: "Свод", row: 6, column: 3, cells: [[26]] },
    ];
    const { bytes } = await patchAndRead(book("macros-and-pivot.xlsm"), edits);
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(partOf(bytes, part)).not.toContain("calcChain");
  });
});

describe("a tab put before others", () => {
  test("moves names and the open tab on", async () => {
    const edit: SheetEdit = { kind: "create-tab", tab: "Первая", hidden: false, position: 1 };
    const { bytes, found, promised } = await patchAndRead(book("macros-and-pivot.xlsm"), [edit]);
    expect(found).toEqual(promised);
    const xml = partOf(bytes, "xl/workbook.xml");
    expect(xml).toContain('activeTab="2"');
    expect(xml).toContain('name="_xlnm._FilterDatabase" localSheetId="1"');
    expect(xml).toContain('name="_xlnm.Print_Area" localSheetId="2"');
  });
});

describe("rows added right below", () => {
  const below = (tab: string, row: number, cells: readonly (string | number)[][]): SheetEdit => ({
    kind: "set-cells",
    tab,
    row,
    column: 1,
    cells,
  });

  test("belong to the smart table above them", async () => {
    const { bytes } = await patchAndRead(book("openpyxl.xlsx"), [
      below("Кабинеты", 6, [
        ["К-5", 50],
        ["К-6", 60],
      ]),
    ]);
    const table = partOf(bytes, "xl/tables/table1.xml");
    expect([...table.matchAll(/ref="([^"]*)"/g)].map((match) => match[1])).toEqual(["A1:B7", "A1:B7"]);
  });

  test("do not when a row is left free", async () => {
    const before = book("openpyxl.xlsx");
    const { bytes } = await patchAndRead(before, [below("Кабинеты", 7, [["К-6", 60]])]);
    expect(changedParts(before, bytes)).not.toContain("xl/tables/table1.xml");
  });

  test("do not when something stood there that is no row of it", async () => {
    const remark = await patchAndRead(book("openpyxl.xlsx"), [
      { kind: "set-cells", tab: "Кабинеты", row: 6, column: 2, cells: [["итого 100"]] },
    ]);
    // The first run took the remark for a row; as a person would have left it, it stands below.
    const table = partOf(book("openpyxl.xlsx"), "xl/tables/table1.xml");
    const parts = { ...unzipSync(remark.bytes), "xl/tables/table1.xml": strToU8(table) };
    const left = zipSync(parts);
    const { bytes } = await patchAndRead(left, [below("Кабинеты", 6, [["К-5", 50]])]);
    expect(partOf(bytes, "xl/tables/table1.xml")).toBe(table);
  });

  test("come under the filter, the rules and the colours of their columns", async () => {
    const edit = below("План & факт", 10, [[9, "Примеров 9 Тестович", "9«А»", 45_600, 3]]);
    const { bytes } = await patchAndRead(book("openpyxl.xlsx"), [edit]);
    const xml = partOf(bytes, SHEET);
    expect(xml).toContain('<autoFilter ref="A1:G10"');
    expect(xml).toMatch(/<dataValidation [^>]*sqref="C2:C10"/);
    expect(xml).toContain('<conditionalFormatting sqref="E2:E10"');
    // Nothing was added in its column.
    expect(xml).toContain('<conditionalFormatting sqref="F2:F9"');
  });

  test("carry the hidden name of Excel's filter with them", async () => {
    const edit = below("Учёт", 4, [["Примерова Вера Тестовна", "7«В»", 4]]);
    const { bytes } = await patchAndRead(book("macros-and-pivot.xlsm"), [edit]);
    expect(partOf(bytes, SHEET)).toContain('<autoFilter ref="A1:D4"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain("Учёт!$A$1:$D$4");
  });

  test("look like the rows above them", async () => {
    const edit = below("План & факт", 10, [[9, "Примеров 9 Тестович", "9«А»", 1]]);
    const xml = partOf((await patchAndRead(book("openpyxl.xlsx"), [edit])).bytes, SHEET);
    const styleOf = (address: string) => new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(xml)?.[1];
    expect(styleOf("B10")).toBe(styleOf("B9"));
    expect(styleOf("B9")).toBeDefined();
  });
});

describe.skipIf(!hasLibreOffice)("what LibreOffice makes of a patched book", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  afterAll(() => office?.close());

  test.each(names)(
    "%s",
    async (name) => {
      if (!office) return;
      const { bytes } = await patchAndRead(book(name), manyEdits(name));
      const ours = await readWorkbookFile(bytes);
      const judged = await readWorkbookFile(office.convert(bytes, name.replace(/\W/g, "-"), "xlsx"));
      expect(judged.tabs.map(({ name: tab, hidden }) => [tab, hidden])).toEqual(
        ours.tabs.map(({ name: tab, hidden }) => [tab, hidden]),
      );
      ours.tabs.forEach((tab, index) => {
        tab.rows.forEach((row, down) => {
          row.forEach((cell, right) => {
            const back = judged.tabs[index]?.rows[down]?.[right] ?? null;
            const place = `${tab.name}!${down + 1}:${right + 1}`;
            expect(isFormula(back), place).toBe(isFormula(cell));
            if (!isFormula(cell)) expect(textOf(back), place).toBe(textOf(cell));
          });
        });
      });
    },
    60_000,
  );
});
