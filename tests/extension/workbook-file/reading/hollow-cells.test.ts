import { expect, test } from "vitest";
import { readDocument } from "../../../../extension/documents/read-document.ts";
import { readTemplateFile } from "../../../../extension/form-template/read-template-file.ts";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { withoutHollowCells } from "../../../../extension/workbook-file/reading/hollow-cells.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { handMadeFile } from "../patch/hand-made-file.ts";

// As programs of trade write an empty cell with a look: of the kind «shared text» or «yes or no», and no value.
const hollow = [
  't="s"/>',
  't="s"></c>',
  't="s"><v/></c>',
  't="s"><v></v></c>',
  "t='b'/>",
  't="b" ><v> </v></c>',
  "><v>\n</v></c>",
];
const row = (inside: string, number: number) => `<row r="${number}">${inside}</row>`;
const cells = hollow.map((end, place) => `<c r="${"BCDEFGH"[place]}2" s="0" ${end}`).join("");
const file = handMadeFile(
  {},
  [
    { name: "Слова", rows: [["Первое слово книги", "другое"]] },
    {
      name: "Пустые",
      rows: [],
      data: `<sheetData>${row('<c r="A1" t="inlineStr"><is><t>Этап</t></is></c>', 1)}${row(`<c r="A2" t="b"><v>1</v></c>${cells}<c r="I2" t="b"><v>0</v></c>`, 2)}</sheetData>`,
    },
  ],
  {},
);
const EMPTY = hollow.map(() => null);

test("a cell that names a kind and holds nothing is empty", async () => {
  const [words, empty] = (await readWorkbookFile(file)).tabs;
  expect(words?.rows).toEqual([["Первое слово книги", "другое"]]);
  expect(empty?.rows[1]).toEqual([true, ...EMPTY, false]);
});

test("so it is in a form of a region and in a document", async () => {
  const template = (await readTemplateFile(file))[1];
  expect(JSON.stringify(template)).not.toContain("Первое слово");
  const { blocks } = await readDocument("план.xlsx", file);
  expect(JSON.stringify(blocks).match(/Первое слово/g)).toHaveLength(1);
});

test("the file itself keeps such cells as they stand", async () => {
  const edit = { kind: "set-cells", tab: "Слова", row: 1, column: 2, cells: [["иное"]] } as const;
  const { bytes } = await patchWorkbookFile(file, [edit], "2026-11-21" as ISODate);
  expect((await readWorkbookFile(bytes)).tabs[1]?.rows[1]).toEqual([true, ...EMPTY, false]);
});

test.each([
  ['<c r="A1" s="2" t="s"/>', '<c r="A1" s="2"/>'],
  ['<x:c t="s" r="A1"><x:v></x:v></x:c>', '<x:c r="A1"/>'],
  ['<c r="A1" t="n"><v> </v></c>', '<c r="A1" t="n"/>'],
])("%s", (xml, expected) => expect(withoutHollowCells(xml)).toBe(expected));

test.each([
  '<c r="A1" t="s"><v>0</v></c>',
  '<c r="A1" t="s"><f>B1</f><v>3</v></c>',
  '<c r="A1" t="str"><f>B1</f><v></v></c>',
  '<c r="A1" t="str"><v> </v></c>',
  '<c r="A1"/><c r="B1" t="s"><v>0</v></c>',
  '<cols><col min="1" t="s"/></cols>',
])("%s stays", (xml) => expect(withoutHollowCells(xml)).toBe(xml));
