import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { WorkbookFileProblem } from "../../../extension/workbook-file/workbook-file-problem.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { planOf, readingOf, tabOf } from "../../shared/workbook/example-books.ts";
import { sheetPartOf } from "./patch/patched.ts";

const today = "2025-05-15" as ISODate;
const sheet = (cells: readonly (readonly CellContent[])[]): readonly SheetEdit[] => [
  { kind: "create-tab", tab: "Лист", hidden: false, position: 1 },
  { kind: "set-cells", tab: "Лист", row: 1, column: 1, cells },
];
const roundTrip = async (cells: readonly (readonly CellContent[])[]) =>
  (await readWorkbookFile(await writeWorkbookFile(sheet(cells), today))).tabs[0]?.rows ?? [];

describe("words stay words", () => {
  test.each([
    ["a formula's beginning", "=1+1"],
    ["a call of a program", "=cmd|'/c calc'!A1"],
    ["a plus", "+7 (000) 000-00-00"],
    ["a minus", "- проверить списки"],
    ["an at", "@наставник"],
    ["a number's look", "007"],
    ["a date's look", "15.09.2024"],
    ["a percentage's look", "35 %"],
    ["an apostrophe in front", "'12"],
    ["marks of the file format", "<b>&amp; \"кавычки\" 'х' ]]>"],
    ["line breaks", "первая\nвторая\n\nчетвёртая"],
    ["spaces at the ends", "  слово  "],
    ["a tab", "до\tпосле"],
    ["an escape of the file format", "_x000D_ и _x0041_"],
    ["characters beyond the plane", "звезда 🌟 и 𝔄"],
    ["TRUE", "TRUE"],
    ["an error's look", "#REF!"],
  ])("%s", async (_, words) => {
    expect(await roundTrip([[words]])).toEqual([[words]]);
  });

  test("any text comes back, and never as a formula", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), {
          minLength: 1,
          maxLength: 20,
        }),
        async (texts) => {
          const rows = await roundTrip(texts.map((text) => [text]));
          expect(rows.map((row) => row[0])).toEqual(texts);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("characters that no file may hold do not spoil it", async () => {
    const [row] = await roundTrip([["до\u0001\u000b\u001f\ufffe после", "рядом"]]);
    expect(row?.[1]).toBe("рядом");
    expect(String(row?.[0])).toMatch(/^до.* ?после$/s);
    const xml = Object.entries(unzipSync(await writeWorkbookFile(sheet([["a\u0001b"]]), today)));
    for (const [name, part] of xml)
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(strFromU8(part)), name).toBe(false);
  });
});

describe("links", () => {
  test.each([
    ["https", "https://school.example/a?b=1&c=«д»", true],
    ["http", "HTTP://school.example", true],
    ["a script", "javascript:alert(1)", false],
    ["a file", "file:///etc/passwd", false],
    ["a share", "\\\\server\\share", false],
    ["data", "data:text/html,x", false],
    ["https hidden behind a space", " javascript:https://x", false],
  ])("%s", async (_, href, kept) => {
    const bytes = await writeWorkbookFile(sheet([[{ text: "Положение", href }]]), today);
    const [cell] = (await readWorkbookFile(bytes)).tabs[0]?.rows[0] ?? [];
    expect(cell).toEqual(kept ? { text: "Положение", href } : "Положение");
    const all = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join("");
    if (!kept) expect(all.includes(href.slice(0, 9))).toBe(false);
  });
});

describe("days do not move with the time zone of the machine", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  test.each(["UTC", "Europe/Kaliningrad", "Asia/Kamchatka", "America/St_Johns", "Pacific/Kiritimati"])(
    "%s",
    async (timeZone) => {
      process.env.TZ = timeZone;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
      const days = [
        "1950-01-01",
        "1991-03-31",
        "2024-02-29",
        "2024-09-01",
        "2025-12-31",
        "2100-01-01",
      ] as ISODate[];
      const edits: SheetEdit[] = [
        ...sheet(days.map((date) => [{ date }])),
        {
          kind: "format-column",
          tab: "Лист",
          column: 1,
          firstRow: 1,
          format: "date",
          role: "typed",
          width: 12,
        },
      ];
      const rows = (await readWorkbookFile(await writeWorkbookFile(edits, today))).tabs[0]?.rows ?? [];
      expect(rows.slice(0, days.length).map((row) => row[0])).toEqual(days.map((date) => ({ date })));
    },
  );
});

describe("files of other programs", () => {
  const changed = async (change: (xml: string, workbook: string) => readonly [string, string]) => {
    const edits: SheetEdit[] = [
      ...sheet([[{ date: "2024-09-15" as ISODate }, { formula: "=1/0", value: 5 }]]),
      {
        kind: "format-column",
        tab: "Лист",
        column: 1,
        firstRow: 1,
        format: "date",
        role: "typed",
        width: 12,
      },
    ];
    const parts = unzipSync(await writeWorkbookFile(edits, today));
    const text = (name: string) => strFromU8(parts[name] as Uint8Array);
    const [xml, workbook] = change(text("xl/worksheets/sheet1.xml"), text("xl/workbook.xml"));
    parts["xl/worksheets/sheet1.xml"] = strToU8(xml);
    parts["xl/workbook.xml"] = strToU8(workbook);
    return (await readWorkbookFile(zipSync(parts))).tabs[0]?.rows[0];
  };

  test("days counted from 1904, as on old Macs", async () => {
    const row = await changed((xml, workbook) => [
      // 45 550 days after 30 December 1899 are 44 088 after 1 January 1904.
      xml.replace("<v>45550</v>", "<v>44088</v>"),
      workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    ]);
    expect(row?.[0]).toEqual({ date: "2024-09-15" });
  });

  test.each(["#DIV/0!", "#REF!", "#N/A", "#NAME?"])("a formula that gives %s has no value", async (error) => {
    const row = await changed((xml, workbook) => [
      xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, `<c r="B1" t="e"><f>1/0</f><v>${error}</v></c>`),
      workbook,
    ]);
    expect(row?.[1]).toEqual({ formula: "=1/0", value: null });
  });

  test("a tick that LibreOffice saved as a formula is a tick", async () => {
    const row = await changed((xml, workbook) => [
      xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1" t="b"><f>TRUE()</f><v>1</v></c>'),
      workbook,
    ]);
    expect(row?.[1]).toBe(true);
  });
});

describe("what is no workbook is refused in one Russian sentence", () => {
  const whole = writeWorkbookFile(planOf(null).edits, today);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  const cases: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, RegExp])[] = [
    ["an empty file", () => new Uint8Array(), /пуст/],
    ["an old .xls or a file with a password", () => ole, /старого формата \.xls или файл с паролем/],
    ["a text", () => strToU8("ФИО;Категория\nИванова;педагог"), /не файл \.xlsx/],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /не файл \.xlsx/],
    ["two letters", () => strToU8("PK"), /повреждён или не является/],
    ["a zip with other things", () => zipSync({ "photo.jpg": strToU8("x") }), /повреждён или не является/],
    [
      "a Word document",
      () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<d/>") }),
      /повреждён или не является/,
    ],
    [
      "the first half",
      async () => (await whole).slice(0, (await whole).length / 2),
      /повреждён или не является/,
    ],
    ["all but the last 30 bytes", async () => (await whole).slice(0, -30), /повреждён или не является/],
    [
      "a workbook whose sheet is broken",
      async () => {
        const parts = unzipSync(await whole);
        parts["xl/worksheets/sheet1.xml"] = strToU8("<worksheet><sheetData><row");
        return zipSync(parts);
      },
      /повреждён или не является/,
    ],
    [
      "a workbook without a sheet",
      async () => {
        const parts = unzipSync(await whole);
        for (const name of Object.keys(parts)) if (name.startsWith("xl/worksheets/")) delete parts[name];
        return zipSync(parts);
      },
      /повреждён или не является/,
    ],
  ];
  test.each(cases)("%s", async (_, bytes, sentence) => {
    const problem = await readWorkbookFile(await bytes()).then(
      () => null,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(WorkbookFileProblem);
    const { message } = problem as WorkbookFileProblem;
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^[А-ЯЁ][^\n]*[.!]$/);
    expect(message).not.toMatch(/error|undefined|zip/i);
  });
});

describe("the rows of the roadmap", () => {
  test("are as high as their text needs and are not fixed by hand", async () => {
    const { edits, after } = planOf(readingOf("school-1"));
    const bytes = await writeWorkbookFile(edits, today);
    const xml = sheetPartOf(bytes, "Дорожная карта");
    const heights = new Map(
      [...xml.matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g)].map((match) => [
        Number(match[1]),
        Number(match[2]),
      ]),
    );
    expect(xml).not.toContain("customHeight");
    const usual = Number(/<sheetFormatPr[^>]* defaultRowHeight="([\d.]+)"/.exec(xml)?.[1]);
    tabOf(after, "Дорожная карта").rows.forEach((row, index) => {
      const content = String(row[2] ?? "");
      // A line of the column holds at most its 60 digits: fewer lines than this no layout can make of it.
      const least = content
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0);
      if (content !== "")
        expect(heights.get(index + 1) ?? usual, `row ${index + 1}`).toBeGreaterThanOrEqual(
          Math.min(409, least * 12),
        );
    });
    expect(Math.max(...heights.values())).toBeLessThanOrEqual(409);
  });
});
