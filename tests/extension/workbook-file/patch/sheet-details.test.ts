import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { type HandMadeSheet, handMadeFile } from "./hand-made-file.ts";
import { changedParts, partOf, patchAndRead } from "./patched.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const book = (sheet: Partial<HandMadeSheet>, more: Readonly<Record<string, string>> = {}) =>
  handMadeFile(
    {},
    [
      {
        name: "Лист",
        rows: [
          ["Имя", "Класс"],
          ["Анна", 5],
        ],
        ...sheet,
      },
    ],
    more,
  );
const patchedSheet = async (sheet: Partial<HandMadeSheet>, ...edits: readonly SheetEdit[]) =>
  partOf((await patchAndRead(book(sheet), edits)).bytes, SHEET);
const write = (row: number, column: number, ...line: readonly CellContent[]): SheetEdit => ({
  kind: "set-cells",
  tab: "Лист",
  row,
  column,
  cells: [line],
});
const validate: SheetEdit = {
  kind: "validate-list",
  tab: "Лист",
  column: 2,
  firstRow: 3,
  lastRow: 5,
  source: { tab: "Лист", row: 1, column: 1, lastRow: 2, lastColumn: 1 },
};

describe("what a sheet says is put where Excel wants it", () => {
  /** The order of a sheet as Excel 2019 saved it with everything in it. */
  const excel =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup drawing legacyDrawing tableParts extLst".split(
      " ",
    );
  const everything: readonly SheetEdit[] = [
    write(3, 1, { text: "Приказ", href: "https://school.example" }),
    validate,
    { kind: "merge", tab: "Лист", area: { row: 8, column: 1, lastRow: 8, lastColumn: 2 } },
    { kind: "note", tab: "Лист", row: 1, column: 1, text: "Пояснение" },
    {
      kind: "colour-by-text",
      tab: "Лист",
      column: 1,
      firstRow: 2,
      colours: [{ text: "скоро", tone: "warning" }],
    },
    { kind: "freeze", tab: "Лист", rows: 1, columns: 0 },
    { kind: "format-column", tab: "Лист", column: 3, firstRow: 2, format: "date", role: "code", width: 9 },
    { kind: "print-landscape", tab: "Лист", repeatRows: 1, repeatColumns: 0 },
  ];
  test.each<readonly [string, Partial<HandMadeSheet>]>([
    ["nothing but rows", {}],
    ["a filter and tables", { behind: '<autoFilter ref="A1:B2"/><tableParts count="0"/><extLst/>' }],
    [
      "lines, comments and controls in alternatives",
      {
        before: '<!-- <cols> --><sheetFormatPr defaultRowHeight="15"/>\n  ',
        behind:
          '\n <drawing r:id="rId9"/>\n<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
      },
    ],
  ])("%s", async (_, sheet) => {
    const xml = (await patchedSheet(sheet, ...everything)).replace(/<!--.*?-->/g, "");
    const depths = xml.matchAll(/<(\/?)(?:\w+:)?(\w+)[^>]*?(\/?)>/g);
    const children: string[] = [];
    let depth = 0;
    for (const [, close, name, empty] of depths) {
      if (close) depth -= 1;
      else {
        if (depth === 1 && name !== "AlternateContent") children.push(name as string);
        if (!empty) depth += 1;
      }
    }
    expect(children).toEqual(
      expect.arrayContaining(["sheetPr", "sheetViews", "cols", "mergeCells", "dataValidations"]),
    );
    expect(children).toEqual([...children].sort((a, b) => excel.indexOf(a) - excel.indexOf(b)));
  });
});

describe("rules of others about the same cells", () => {
  const x14 = (inside: string) =>
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Лист!$A$1</xm:f></x14:formula1><xm:sqref>${inside}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

  test("give way where the new one is and hold elsewhere", async () => {
    const rule = '<dataValidation type="whole" sqref="A1:C9 E1"><formula1>1</formula1></dataValidation>';
    const xml = await patchedSheet(
      { behind: `<dataValidations count="1">${rule}</dataValidations>` },
      validate,
    );
    expect(xml).toContain('sqref="A1:C2 A3:A5 C3:C5 A6:C9 E1"');
    expect(xml).toContain('<dataValidations count="2">');
  });

  test("give way among the extensions too", async () => {
    expect(await patchedSheet({ behind: x14("B1:B9") }, validate)).toContain(
      "<xm:sqref>B1:B2 B6:B9</xm:sqref>",
    );
  });

  test("go when nothing is left to them, with the list they stood in", async () => {
    const xml = await patchedSheet({ behind: x14("B3:B4") }, validate);
    expect(xml).not.toContain("x14");
    expect(xml).not.toContain("extLst");
  });

  test("stay when they are about other cells", async () => {
    expect(await patchedSheet({ behind: x14("D3:D4") }, validate)).toContain(x14("D3:D4"));
  });
});

describe("links", () => {
  const links = '<hyperlinks><hyperlink ref="A1:B2" location="Лист!A9" display="туда"/></hyperlinks>';

  test("of a written cell go, those of its neighbours stay", async () => {
    const xml = await patchedSheet({ behind: links }, write(1, 1, "Иначе"));
    expect([...xml.matchAll(/<hyperlink ref="([^"]*)"/g)].map((match) => match[1])).toEqual(["B1", "A2:B2"]);
  });

  test.each(["javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", " https://school.example"])(
    "%s is written as words only",
    async (href) => {
      const { bytes } = await patchAndRead(book({}), [write(3, 1, { text: "Приказ", href })]);
      const all = [partOf(bytes, SHEET), partOf(bytes, "xl/workbook.xml")].join();
      expect(all).toContain("Приказ");
      expect(all).not.toContain("<hyperlink");
      expect(changedParts(book({}), bytes).filter((part) => part.endsWith(".rels"))).toEqual([]);
    },
  );
});

describe("columns", () => {
  test("of one run keep their width and look when one of them gets its own", async () => {
    const before = '<cols><col min="1" max="9" width="11.5" style="1" customWidth="1" hidden="1"/></cols>';
    const edit: SheetEdit = {
      kind: "format-column",
      tab: "Лист",
      column: 3,
      firstRow: 9,
      lastRow: 9,
      format: "text",
      role: "typed",
      width: 40,
    };
    const xml = await patchedSheet({ before }, edit);
    expect(
      [...xml.matchAll(/<col min="(\d)" max="(\d)" width="([\d.]+)" style="1"/g)].map((match) =>
        match.slice(1),
      ),
    ).toEqual([
      ["1", "2", "11.5"],
      ["3", "3", "40"],
      ["4", "9", "11.5"],
    ]);
  });

  test("whose heading is written beside a smart table belong to it", async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Т" displayName="Т" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Имя"/><tableColumn id="4" name="Класс"/></tableColumns></table>';
    const bytes = book(
      { relationships: [["rId1", "table", "../tables/table1.xml"]] },
      { "xl/tables/table1.xml": table },
    );
    const wider = await patchAndRead(bytes, [write(1, 3, "Код", "Срок & место")]);
    const xml = partOf(wider.bytes, "xl/tables/table1.xml");
    expect(wider.remarks).toEqual([]);
    expect(xml).toContain('ref="A1:D2"><autoFilter ref="A1:D2"/><tableColumns count="4">');
    expect(xml).toContain(
      '<tableColumn id="5" name="Код"/><tableColumn id="6" name="Срок &amp; место"/></tableColumns>',
    );
    const twice = await patchAndRead(bytes, [write(1, 3, "КЛАСС")]);
    expect(twice.remarks).toEqual([expect.stringMatching(/Лист «Лист».*таблицу «Т»/)]);
    expect(changedParts(bytes, twice.bytes)).not.toContain("xl/tables/table1.xml");
  });

  test("whose heading is written beside a filter are filtered and sorted with it", async () => {
    const xml = await patchedSheet({ behind: '<autoFilter ref="A1:B2"/>' }, write(1, 3, "Код"));
    expect(xml).toContain('<autoFilter ref="A1:C2"/>');
  });

  test("that stood outside a filter stay outside when they get another heading", async () => {
    const rows = [["Имя", "Класс", "Моё"]];
    const xml = await patchedSheet({ rows, behind: '<autoFilter ref="A1:B1"/>' }, write(1, 3, "Код"));
    expect(xml).toContain('<autoFilter ref="A1:B1"/>');
  });
});

describe("notes", () => {
  const comments =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Завуч</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Было</t></text></comment></commentList></comments>';
  const linked = { relationships: [["rId7", "comments", "../comments4.xml"]] as const };
  const note = (column: number, text: string): SheetEdit => ({
    kind: "note",
    tab: "Лист",
    row: 1,
    column,
    text,
  });

  test("new ones join those of people, whose author they do not take", async () => {
    const { bytes } = await patchAndRead(book(linked, { "xl/comments4.xml": comments }), [
      note(2, "Класс & буква"),
    ]);
    const xml = partOf(bytes, "xl/comments4.xml");
    expect(xml).toContain('<comment ref="A1" authorId="0"><text><t>Было</t></text></comment>');
    expect(xml).toMatch(/<author>Завуч<\/author><author><\/author>/);
    expect(xml).toMatch(/<comment ref="B1" authorId="1">.*Класс &amp; буква/);
  });

  test("another text on the same cell takes the place of the old one", async () => {
    const first = await patchAndRead(book({}), [note(1, "раз")]);
    const second = await patchAndRead(first.bytes, [note(1, "два")]);
    expect(changedParts(first.bytes, second.bytes)).toEqual(["xl/comments1.xml"]);
    expect(partOf(second.bytes, "xl/comments1.xml").match(/<comment /g)).toHaveLength(1);
  });

  test("a discussion of people is left as it is", async () => {
    const threads =
      '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>Обсудим</text></threadedComment></ThreadedComments>';
    const bytes = book(
      {
        relationships: [
          ["rId7", "comments", "../comments4.xml"],
          ["rId8", "threadedComment", "../threads1.xml"],
        ],
      },
      { "xl/comments4.xml": comments, "xl/threads1.xml": threads },
    );
    expect(changedParts(bytes, (await patchAndRead(bytes, [note(1, "Пояснение")])).bytes)).toEqual([]);
  });
});

describe("rows", () => {
  test("say how wide they are, where they say it", async () => {
    const data = '<sheetData><row r="2" spans="2:3" ht="15"><c r="B2"><v>1</v></c></row></sheetData>';
    const xml = await patchedSheet({ data, before: '<dimension ref="B2"/>' }, write(2, 5, 7), write(4, 1, 8));
    expect(xml).toContain('<row r="2" spans="2:5" ht="15">');
    expect(xml).toContain('<dimension ref="A2:E4"/>');
  });

  test.each([
    ["grow with text that wraps", "", /<row r="2" ht="(?:[3-9]\d|\d{3})"/],
    [
      "stay as high as a person made them",
      ' ht="15" customHeight="1"',
      /<row r="2" ht="15" customHeight="1">/,
    ],
    ["that are high enough stay", ' ht="300"', /<row r="2" ht="300">/],
  ])("%s", async (_, height, expected) => {
    const data = `<sheetData><row r="2"${height}><c r="A2"><v>1</v></c></row></sheetData>`;
    const style: SheetEdit = {
      kind: "style-area",
      tab: "Лист",
      area: { row: 2, column: 1, lastRow: 2, lastColumn: 1 },
      style: "body",
    };
    expect(await patchedSheet({ data }, style, write(2, 1, "слово ".repeat(12)))).toMatch(expected);
  });

  test("between others come in their place", async () => {
    const data =
      '<sheetData><row r="2"><c r="A2"><v>1</v></c></row>\n<row r="9"><c r="A9"><v>2</v></c></row></sheetData>';
    const xml = await patchedSheet({ data }, write(5, 2, 7), write(1, 1, 8), write(12, 1, 9));
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "5", "9", "12"]);
  });
});

describe("cells", () => {
  test("keep what other programs hang on them, pictures of the old content apart", async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" s="1" cm="1" vm="2" t="s" ph="1"><v>0</v><extLst><ext uri="{x}"/></extLst></c></row></sheetData>';
    const xml = await patchedSheet({ data }, write(1, 1, true));
    expect(xml).toContain('<c r="A1" s="1" t="b" ph="1"><v>1</v><extLst><ext uri="{x}"/></extLst></c>');
  });

  test("hold days before the first as words", async () => {
    const { found } = await patchAndRead(book({}), [
      write(1, 1, { date: "1899-12-31" as ISODate }, { date: "1900-02-28" as ISODate }),
    ]);
    expect(found).toMatchObject([
      {
        rows: [
          ["31.12.1899", { date: "1900-02-28" }],
          ["Анна", 5],
        ],
      },
    ]);
  });

  test("that look like headings are no example for the rows below", async () => {
    const heading: SheetEdit = {
      kind: "style-area",
      tab: "Лист",
      area: { row: 2, column: 1, lastRow: 2, lastColumn: 2 },
      style: "heading",
    };
    const headed = (await patchAndRead(book({}), [heading])).bytes;
    const xml = partOf((await patchAndRead(headed, [write(3, 1, "Вера")])).bytes, SHEET);
    expect(xml).toMatch(/<c r="A3" t="inlineStr">/);
    expect(xml).toMatch(/<c r="A2" [^>]*s="\d+"/);
  });
});

test("a cell that names a look in a book without looks takes none of the new ones for its own", async () => {
  const data = '<sheetData><row r="1"><c r="A1" s="1"><v>45000</v></c></row></sheetData>';
  const bytes = handMadeFile({ styles: false }, [{ name: "Лист", rows: [], data }]);
  const { found } = await patchAndRead(bytes, [write(2, 1, { date: "2024-10-01" as ISODate })]);
  expect(found).toMatchObject([{ rows: [[45_000], [{ date: "2024-10-01" }]] }]);
});

test("new parts speak the strict dialect in a strict file", async () => {
  const strict = handMadeFile({ strict: true, styles: false }, [{ name: "Лист", rows: [["Имя"]] }]);
  const { bytes } = await patchAndRead(strict, [
    { kind: "create-tab", tab: "Новая", hidden: false, position: 2 },
    { kind: "note", tab: "Новая", row: 1, column: 1, text: "слово" },
    write(2, 1, { text: "Приказ", href: "https://school.example" }, { date: "2024-10-01" as ISODate }),
  ]);
  const added = changedParts(strict, bytes);
  expect(added).toEqual(
    expect.arrayContaining(["xl/worksheets/sheet2.xml", "xl/comments1.xml", "xl/styles1.xml"]),
  );
  for (const part of added)
    expect(partOf(bytes, part), part).not.toMatch(/openxmlformats\.org\/(?:spreadsheetml|officeDocument)/);
});

describe("a tick", () => {
  const column = (firstRow: number): SheetEdit => ({
    kind: "format-column",
    tab: "Лист",
    column: 3,
    firstRow,
    lastRow: 9,
    format: "checkbox",
    role: "typed",
    width: 9,
  });
  const rowsOf = async (bytes: Uint8Array) =>
    (await readWorkbookFile(bytes)).tabs[0]?.rows.map((row) => row[2] ?? null);

  test("is the word that the column offers, and nothing where it is taken away", async () => {
    const { bytes } = await patchAndRead(book({}), [
      column(2),
      write(2, 3, true),
      write(3, 3, false),
      write(4, 3, true),
    ]);
    expect(partOf(bytes, SHEET)).toMatch(/sqref="C2:C9"><formula1>"да,нет"<\/formula1>/);
    const later = (await patchAndRead(bytes, [write(2, 3, false), write(3, 3, true), write(1, 3, true)]))
      .bytes;
    expect((await rowsOf(later))?.slice(0, 4)).toEqual([true, null, "да", "да"]);
    expect(changedParts(later, (await patchAndRead(later, [column(2), write(3, 3, true)])).bytes)).toEqual(
      [],
    );
  });

  test("stays a value of yes or no in a column of somebody's own", async () => {
    const { bytes } = await patchAndRead(book({}), [write(2, 3, true)]);
    expect(await rowsOf(bytes)).toEqual([null, true]);
  });
});

test("panes are frozen anew, and no selection is left in a pane that is no more", async () => {
  const before =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C4" sqref="C4"/></sheetView></sheetViews>';
  const xml = await patchedSheet({ before }, { kind: "freeze", tab: "Лист", rows: 1, columns: 0 });
  expect(xml).toContain(
    '<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
  );
});

test("a merge that another one crosses is left out and said", async () => {
  const bytes = book({ behind: '<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>' });
  const edit: SheetEdit = {
    kind: "merge",
    tab: "Лист",
    area: { row: 5, column: 2, lastRow: 6, lastColumn: 3 },
  };
  const patched = await patchAndRead(bytes, [edit]);
  expect(patched.remarks).toEqual([expect.stringMatching(/^Лист «Лист»: ячейки B5:C6 не объединены/)]);
  expect(changedParts(bytes, patched.bytes)).toEqual([]);
});

test("a merge is taken apart, and the last one with its list", async () => {
  const bytes = book({
    behind: '<mergeCells count="2"><mergeCell ref="A4:B5"/><mergeCell ref="A7:B7"/></mergeCells>',
  });
  const unmerge = (row: number, lastRow: number): SheetEdit => ({
    kind: "unmerge",
    tab: "Лист",
    area: { row, column: 1, lastRow, lastColumn: 2 },
  });
  const one = await patchAndRead(bytes, [unmerge(4, 5), unmerge(4, 6)]);
  expect(one.found).toEqual(one.promised);
  expect(partOf(one.bytes, SHEET)).toContain('<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>');
  expect(partOf((await patchAndRead(one.bytes, [unmerge(7, 7)])).bytes, SHEET)).not.toContain("mergeCells");
});
