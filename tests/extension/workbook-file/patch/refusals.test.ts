import { describe, expect, test } from "vitest";
import { PatchRefusal } from "../../../../extension/workbook-file/patch/patch-refusal.ts";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { WorkbookFileProblem } from "../../../../extension/workbook-file/workbook-file-problem.ts";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { type HandMadeSheet, handMadeFile } from "./hand-made-file.ts";
import { changedParts, patchAndRead, today } from "./patched.ts";

const write = (row: number, column: number, content: CellContent, expected?: CellContent): SheetEdit => ({
  kind: "set-cells",
  tab: "Лист",
  row,
  column,
  cells: [[content]],
  ...(expected === undefined ? {} : { expected: [[expected]] }),
});
const cell = (address: string, inside: string, more = "") => `<c r="${address}"${more}>${inside}</c>`;
const data = (...rows: readonly string[]) =>
  `<sheetData>${rows.map((row, index) => `<row r="${index + 1}">${row}</row>`).join("")}</sheetData>`;

const table = (more = "") =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Т1" displayName="Классы" ref="A1:B3"${more}><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Класс"/><tableColumn id="2" name="Человек"/></tableColumns></table>`;
const pivot =
  '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Свод" cacheId="1"><location ref="A3:C9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>';

type Case = {
  readonly sheet: Partial<HandMadeSheet>;
  readonly more?: Readonly<Record<string, string>>;
  readonly book?: Parameters<typeof handMadeFile>[3];
  readonly edit: SheetEdit;
  readonly reason: string;
  readonly words: RegExp;
};

const cases: Readonly<Record<string, Case>> = {
  "a cell inside a merged area": {
    sheet: { behind: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' },
    edit: write(3, 3, "слово"),
    reason: "merged",
    words: /Лист «Лист», ячейка C3: .*объединённых ячеек B2:C3.*Отмените объединение/,
  },
  "a cell of an array formula": {
    sheet: { data: data(cell("A1", '<f t="array" ref="A1:A3">B1:B3*2</f><v>0</v>'), cell("A2", "<v>0</v>")) },
    edit: write(2, 1, 5),
    reason: "array-formula",
    words: /ячейка A2: .*A1:A3/,
  },
  "the first cell of an array formula": {
    sheet: { data: data(cell("A1", '<f t="array" ref="A1">SUM(B1:B3*2)</f><v>0</v>')) },
    edit: write(1, 1, 5),
    reason: "array-formula",
    words: /ячейка A1/,
  },
  "a table of data (what-if)": {
    sheet: { data: data(cell("B1", '<f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>1</v>')) },
    edit: write(2, 2, 5),
    reason: "array-formula",
    words: /ячейка B2/,
  },
  "the formula others share": {
    sheet: {
      data: data(
        cell("A1", '<f t="shared" ref="A1:A2" si="0">B1</f><v>1</v>'),
        cell("A2", '<f t="shared" si="0"/><v>1</v>'),
      ),
    },
    edit: write(1, 1, 5),
    reason: "shared-formula",
    words: /ячейка A1: .*общей формулы/,
  },
  "a formula that is shared": {
    sheet: {
      data: data(
        cell("A1", '<f t="shared" ref="A1:A2" si="0">B1</f><v>1</v>'),
        cell("A2", '<f t="shared" si="0"/><v>1</v>'),
      ),
    },
    edit: write(2, 1, 5),
    reason: "shared-formula",
    words: /ячейка A2/,
  },
  "the heading of a smart table": {
    sheet: { relationships: [["rId1", "table", "../tables/table1.xml"]] },
    more: { "xl/tables/table1.xml": table() },
    edit: write(1, 2, "Всего"),
    reason: "table-heading",
    words: /ячейка B1: .*таблицы «Классы»/,
  },
  "the totals of a smart table": {
    sheet: { relationships: [["rId1", "table", "../tables/table1.xml"]] },
    more: { "xl/tables/table1.xml": table(' totalsRowCount="1"') },
    edit: write(3, 2, 5),
    reason: "table-totals",
    words: /ячейка B3: .*итогов/,
  },
  "a cell under a pivot table": {
    sheet: { relationships: [["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]] },
    more: { "xl/pivotTables/pivotTable1.xml": pivot },
    edit: write(4, 3, 5),
    reason: "pivot",
    words: /ячейка C4: .*сводная таблица «Свод»/,
  },
  "a locked cell of a protected sheet": {
    sheet: { behind: '<sheetProtection sheet="1" objects="1"/>' },
    edit: write(1, 1, "слово"),
    reason: "protected-sheet",
    words: /ячейка A1: лист защищён.*Снять защиту листа/,
  },
  "the looks of a protected sheet": {
    sheet: { behind: '<sheetProtection sheet="true"/>' },
    edit: { kind: "note", tab: "Лист", row: 1, column: 1, text: "слово" },
    reason: "protected-sheet",
    words: /Лист «Лист» защищён/,
  },
  "a new tab in a book of protected structure": {
    sheet: {},
    book: { before: '<workbookProtection lockStructure="1"/>' },
    edit: { kind: "create-tab", tab: "Пары", hidden: false, position: 1 },
    reason: "protected-structure",
    words: /Структура книги защищена.*«Пары»/,
  },
  "a tab whose name differs in capitals only": {
    sheet: {},
    edit: { kind: "create-tab", tab: "ЛИСТ", hidden: false, position: 1 },
    reason: "tab-name",
    words: /«ЛИСТ».*уже есть/,
  },
  "a tab that is no more": {
    sheet: {},
    edit: { ...write(1, 1, "слово"), tab: "Пары" } as SheetEdit,
    reason: "missing-tab",
    words: /нет вкладки «Пары»/,
  },
  "words somebody typed since": {
    sheet: { rows: [["Новое"]] },
    edit: write(1, 1, "слово", "Старое"),
    reason: "changed",
    words: /изменили: лист «Лист», ячейка A1/,
  },
  "words somebody typed where nothing was": {
    sheet: { rows: [["Новое"]] },
    edit: write(1, 1, "слово", null),
    reason: "changed",
    words: /ячейка A1/,
  },
  "a formula somebody changed": {
    sheet: { data: data(cell("A1", "<f>B1+1</f><v>1</v>")) },
    edit: write(1, 1, 7, { formula: "=B1+2", value: 1 }),
    reason: "changed",
    words: /ячейка A1/,
  },
  "a signed book": {
    sheet: {},
    more: { "_xmlsignatures/sig1.xml": "<Signature/>" },
    edit: write(1, 1, "слово"),
    reason: "signed",
    words: /электронной подписью/,
  },
};

describe("an edit that would spoil something is refused", () => {
  test.each(Object.entries(cases))("%s", async (_, { sheet, more, book, edit, reason, words }) => {
    const sheets = [
      { name: "Лист", rows: [], ...sheet },
      { name: "Другой", rows: [] },
    ];
    const bytes = handMadeFile({}, sheets, more, book);
    const before = { ...write(1, 1, "раньше"), tab: "Другой" } as SheetEdit;
    const refused = await patchWorkbookFile(bytes, [before, edit], today).then(
      () => null,
      (problem: unknown) => problem,
    );
    expect(refused).toBeInstanceOf(PatchRefusal);
    const { message } = refused as PatchRefusal;
    expect((refused as PatchRefusal).reason).toBe(reason);
    expect(message).toMatch(words);
    expect(message).toMatch(/^[А-ЯЁ][^\n]*\. Ничего не записано\.$/);
  });
});

const allowed: Readonly<Record<string, Omit<Case, "reason" | "words">>> = {
  "the first cell of a merged area": {
    sheet: { behind: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' },
    edit: write(2, 2, "слово"),
  },
  "nothing, inside a merged area": {
    sheet: { behind: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' },
    edit: write(3, 3, null),
  },
  "an open cell of a protected sheet": {
    sheet: { data: data(cell("A1", "<v>45550</v>", ' s="1"')), behind: '<sheetProtection sheet="1"/>' },
    edit: write(1, 1, "слово"),
  },
  "any cell of a sheet whose protection is off": {
    sheet: { behind: '<sheetProtection sheet="0"/>' },
    edit: write(1, 1, "слово"),
  },
  "the words that stand in a heading already": {
    sheet: { rows: [["Класс", "Человек"]], relationships: [["rId1", "table", "../tables/table1.xml"]] },
    more: { "xl/tables/table1.xml": table() },
    edit: write(1, 2, "Человек"),
  },
  "a formula over a formula": {
    sheet: { data: data(cell("A1", "<f>B1+1</f><v>1</v>")) },
    edit: write(1, 1, { formula: "=B1+2", value: 2 }, { formula: "=B1 + 1", value: null }),
  },
  "a cell that holds what is wanted, whatever was expected": {
    sheet: { rows: [["слово"]] },
    edit: write(1, 1, "слово", "Старое"),
  },
  "a check box that was never touched": {
    sheet: {},
    edit: write(1, 1, true, false),
  },
};

describe("what spoils nothing is written", () => {
  test.each(Object.entries(allowed))("%s", async (_, { sheet, more, book, edit }) => {
    const bytes = handMadeFile({}, [{ name: "Лист", rows: [], ...sheet }], more, book);
    const { found, promised } = await patchAndRead(bytes, [edit]);
    expect(found).toEqual(promised);
  });
});

describe("bytes that are no workbook are refused in one Russian sentence", () => {
  const whole = handMadeFile({}, [{ name: "Лист", rows: [["слово"]] }]);
  const damaged = whole.slice();
  const sheetAt =
    Buffer.from(whole).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length + 4;
  damaged[sheetAt] = (damaged[sheetAt] as number) ^ 0xff;
  const broken = (xml: string) => handMadeFile({}, [{ name: "Лист", rows: [], data: xml }]);
  const locked = whole.slice();
  locked[Buffer.from(whole).lastIndexOf("PK\u0001\u0002") + 8] = 1;
  test.each([
    ["nothing", new Uint8Array(), /пуст/],
    [
      "an old .xls or an encrypted file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /старого формата/,
    ],
    ["a text", new TextEncoder().encode("ФИО;Класс"), /не файл \.xlsx/],
    ["the first half", whole.slice(0, whole.length / 2), /повреждён или скачан не до конца/],
    ["all but the last bytes", whole.slice(0, -9), /повреждён или скачан не до конца/],
    ["a part with a wrong byte", damaged, /повреждён или скачан не до конца/],
    ["a part with a password", locked, /паролем/],
    ["a row that is not closed", broken("<sheetData><row><c></sheetData>"), /записана с ошибками/],
    ["rows out of order", broken('<sheetData><row r="3"/><row r="2"/></sheetData>'), /записана с ошибками/],
    ["a row twice", broken('<sheetData><row r="3"/><row r="3"/></sheetData>'), /записана с ошибками/],
    [
      "a cell twice",
      broken('<sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData>'),
      /записана с ошибками/,
    ],
    ["a definition of its own", broken('<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>'), /записана с ошибками/],
  ] as const)("%s", async (_, bytes, words) => {
    const problem = await patchWorkbookFile(bytes, [write(1, 1, "x")], today).then(
      () => null,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(WorkbookFileProblem);
    expect((problem as Error).message).toMatch(words);
  });
});

test("a plan without edits gives the very same bytes", async () => {
  const bytes = handMadeFile({}, [{ name: "Лист", rows: [["слово"]] }]);
  expect((await patchWorkbookFile(bytes, [], today)).bytes).toBe(bytes);
  const { bytes: same } = await patchWorkbookFile(bytes, [write(1, 1, "слово")], today);
  expect(changedParts(bytes, same)).toEqual([]);
});
