import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Cell, type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../extension/documents/read-document.ts";
import { type FileValue, shownValue } from "../../../extension/documents/spreadsheet/shown-value.ts";
import { shownGrid } from "../../shared/document/shown-grid.ts";

const day = (year: number, month: number, date: number, hours = 0) =>
  new Date(Date.UTC(year, month - 1, date, hours));

/** Formats as files have them; what Excel shows for them with Russian settings. */
describe("a cell as Excel shows it", () => {
  test.each<[FileValue, string | undefined, string]>([
    [day(2024, 9, 1), "dd.mm.yyyy", "01.09.2024"],
    [day(2024, 9, 1), "mm-dd-yy", "01.09.2024"],
    [day(2024, 9, 1), "m/d/yyyy", "01.09.2024"],
    [day(2024, 9, 1), undefined, "01.09.2024"],
    [day(2024, 9, 1), "mmmm yyyy", "сентябрь 2024"],
    [day(2024, 9, 1), "[$-419]mmmm\\ yyyy;@", "сентябрь 2024"],
    [day(2024, 9, 5), '[$-FC19]d\\ mmmm\\ yyyy\\ "г."', "5 сентября 2024 г."],
    [day(2024, 1, 1), "d-mmm", "01.янв"],
    [day(2024, 9, 1), "mmm-yy", "сен.24"],
    [day(2024, 9, 1), "dd/mm/yy", "01/09/24"],
    [day(2024, 9, 2), "dddd", "понедельник"],
    [day(2024, 9, 1, 14), "dd.mm.yyyy h:mm", "01.09.2024 14:00"],
    [1.1, undefined, "1.1"],
    [1.1000000000000001, "General", "1.1"],
    [0.1 + 0.2, "General", "0.3"],
    [1.1, "0.00", "1.10"],
    [2, "0", "2"],
    [3, "00", "03"],
    [0.25, "0%", "25%"],
    [0.255, "0.0%", "25.5%"],
    [12500, "#,##0", "12 500"],
    [5, '"№" 0', "№ 5"],
    [12, '0" чел."', "12 чел."],
    [-3, "0", "-3"],
    [7, "@", "7"],
    [true, undefined, "ИСТИНА"],
    ["до 15.09", "@", "до 15.09"],
    [null, undefined, ""],
  ])("%s as %s", (value, format, shown) => {
    expect(shownValue(value, format)).toBe(shown);
  });
});

type SheetOf = {
  readonly name?: string;
  readonly rows: CellValue[][];
  readonly merges?: MergeRange[];
  readonly cells?: Map<string, Partial<Cell>>;
  readonly hidden?: boolean;
};
const book = (...sheets: readonly SheetOf[]) =>
  writeXlsx({ sheets: sheets.map((sheet, index) => ({ name: `Лист${index + 1}`, ...sheet })) });
const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
});
const head = ["Этап", "Мероприятие", "Срок"];

describe("a spreadsheet", () => {
  test.each<[string, readonly SheetOf[], readonly string[]]>([
    [
      "text above the table, an empty row, the table",
      [{ rows: [["Школа № 900"], ["Дорожная карта"], [], head, ["I", "сбор", "май"]] }],
      ["¶ Школа № 900 / Дорожная карта", "table", "| Этап | Мероприятие | Срок", "| I | сбор | май"],
    ],
    [
      "merged cells, also over rows without words of their own",
      [
        {
          rows: [
            head,
            ["Подготовка"],
            ["I", "сбор", "май"],
            ["", "отбор", ""],
            ["", "", ""],
            ["II", "отчёт", "июнь"],
          ],
          merges: [merge(1, 0, 1, 2), merge(2, 0, 4, 0), merge(2, 2, 3, 2)],
        },
      ],
      [
        "table",
        "| Этап | Мероприятие | Срок",
        "| Подготовка ×3→ | ^ | ^",
        "| I ×3↓ | сбор | май ×2↓",
        "| ^ | отбор | ^",
        "| ^ |  |",
        "| II | отчёт | июнь",
      ],
    ],
    [
      "line breaks in a cell are lines, unused columns on both sides are cut, a title merged over them too",
      [
        {
          rows: [["", "Карта"], [], ["", ...head], ["", "I", "1) сбор\n2) отбор", "май", "", "", ""]],
          merges: [merge(0, 1, 0, 12)],
        },
      ],
      ["¶ Карта", "table", "| Этап | Мероприятие | Срок", "| I | 1) сбор / 2) отбор | май"],
    ],
    [
      "dates and numbers as they show",
      [
        {
          rows: [
            ["№", "Срок"],
            [1.1, day(2024, 9, 1)],
            [1.2, day(2024, 10, 15)],
          ],
          cells: new Map([["1,1", { style: { numFmt: "mmmm yyyy" } }]]),
        },
      ],
      ["table", "| № | Срок", "| 1.1 | сентябрь 2024", "| 1.2 | 15.10.2024"],
    ],
    [
      "several sheets one after another; a hidden one is named and left out",
      [{ rows: [["1", "2"]] }, { name: "Списки", rows: [["да"]], hidden: true }, { rows: [["3", "4"]] }],
      ["table", "| 1 | 2", "table", "| 3 | 4", "¶ Скрытый лист «Списки» не прочитан."],
    ],
  ])("%s", async (_, sheets, grid) => {
    expect(
      shownGrid(await readDocument("план.xlsx", await book(...sheets))).map((line) => line.trimEnd()),
    ).toEqual(grid);
  });

  test("a row says its sheet and its number there", async () => {
    const { blocks } = await readDocument(
      "план.xlsx",
      await book({ name: "План", rows: [["Карта"], [], ["1", "2"]] }),
    );
    expect(blocks.map((block) => (block.kind === "table" ? block.rows[0]?.place : block.place))).toEqual([
      "лист «План», строка 1",
      "лист «План», строка 3",
    ]);
  });

  test("rich text is whole, a formula gives what it showed when saved", async () => {
    const parts = unzipSync(
      await book({
        rows: [
          ["a", "b"],
          ["c", "d"],
        ],
      }),
    );
    const sheet = "xl/worksheets/sheet1.xml";
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Сбор </t></r><r><rPr><b/></rPr><t>анкет</t></r></is></c><c r="B1" t="str"><f>TEXT(C1,"ММММ")</f><v>май</v></c></row>';
    const changed = strFromU8(parts[sheet] ?? new Uint8Array()).replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${cells}</sheetData>`,
    );
    const bytes = zipSync({ ...parts, [sheet]: strToU8(changed) });
    expect(shownGrid(await readDocument("план.xlsx", bytes))).toEqual(["table", "| Сбор анкет | май"]);
  });
});

describe("a table saved as text", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "semicolons, as a Russian Excel saves",
      'Карта;;\r\n;;\r\nЭтап;"Мероприятие, содержание";Срок\r\nI;"1) сбор\n2) ""отбор""";май',
      ["¶ Карта", "table", "| Этап | Мероприятие, содержание | Срок", '| I | 1) сбор / 2) "отбор" | май'],
    ],
    [
      "commas",
      'Этап,Срок\nI,"май, июнь"\nII,июль',
      ["table", "| Этап | Срок", "| I | май, июнь", "| II | июль"],
    ],
    ["the mark named in the first line", "sep=,\nЭтап,Срок;срок", ["table", "| Этап | Срок;срок"]],
    ["words after a closing quotation mark", '"Школа" № 5;май', ["table", "| Школа № 5 | май"]],
    ["a quotation mark nobody closed", 'I;"май\nII;июнь', ["table", "| I | май / II;июнь"]],
  ])("%s", async (_, text, grid) => {
    expect(shownGrid(await readDocument("план.csv", strToU8(text)))).toEqual(grid);
  });
});
