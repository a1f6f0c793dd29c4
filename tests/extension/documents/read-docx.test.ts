import { readdirSync, readFileSync } from "node:fs";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../extension/documents/read-document.ts";
import { shownGrid } from "../../shared/document/shown-grid.ts";
import { cell, paragraph, row, run, table, type WordParts, wordFile } from "./word-file.ts";

const grid = async (body: string, parts?: WordParts) =>
  shownGrid(await readDocument("план.docx", wordFile(body, parts)));

const level = (depth: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1)")}${level(1, "russianLower", "%2)")}${level(2, "bullet", "\u00B7")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2.", "<w:isLgl/>")}${level(2, "decimal", "%3)")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, "decimal", "Этап %1.")}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>',
].join("");
const item = (words: string, list: number, depth = 0) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const inCell = (...paragraphs: readonly string[]) => table(row(cell(paragraphs.join("")) + cell(".")));

const restart = '<w:vMerge w:val="restart"/>';
const goesOn = "<w:vMerge/>";
const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
const change = 'w:id="1" w:author="Примерова" w:date="2024-09-01T00:00:00Z"';

type Case = [name: string, body: string, grid: readonly string[], parts?: WordParts];
const cases: readonly Case[] = [
  [
    "empty paragraphs part blocks, breaks part lines",
    paragraph("Школа № 900") +
      paragraph("") +
      paragraph(`${run("Дорожная карта")}<w:r><w:br/></w:r>${run("на 2024 год")}`),
    ["¶ Школа № 900", "¶ Дорожная карта / на 2024 год"],
  ],
  [
    "tabs and long rows of spaces part what stands side by side, a tab after a number does not",
    paragraph(`${run("Согласовано")}<w:r><w:tab/><w:tab/></w:r>${run("Утверждаю")}`) +
      paragraph("Председатель          Директор") +
      paragraph(`${run("1.")}<w:r><w:tab/></w:r>${run("Утвердить  карту")}`),
    ["¶ Согласовано   Утверждаю / Председатель   Директор / 1. Утвердить карту"],
  ],
  [
    "words cut into runs, hyphens that do not break, soft hyphens",
    paragraph(
      `${run("наста")}${run("вни")}<w:r><w:softHyphen/></w:r>${run("чество, учитель")}<w:r><w:noBreakHyphen/></w:r>${run("ученик")}`,
    ),
    ["¶ наставничество, учитель-ученик"],
  ],
  [
    "cells merged to the right and downwards",
    table(
      row(cell("Этап", '<w:gridSpan w:val="2"/>') + cell("Срок")),
      row(cell("I", restart) + cell("сбор") + cell("май", restart)),
      row(cell("", goesOn) + cell("отбор") + cell("", '<w:vMerge w:val="continue"/>')),
      row(cell("II", restart) + cell("отчёт") + cell("июнь")),
    ),
    ["table", "| Этап ×2→ | ^ | Срок", "| I ×2↓ | сбор | май ×2↓", "| ^ | отбор | ^", "| II | отчёт | июнь"],
  ],
  [
    "merges below a cell that spans columns, and rows that begin further to the right",
    table(
      row(cell("a", `<w:gridSpan w:val="2"/>${restart}`) + cell("b")),
      row(cell("", `<w:gridSpan w:val="2"/>${goesOn}`) + cell("c")),
      row(cell("d"), '<w:gridBefore w:val="2"/>'),
      row(cell("e"), '<w:gridAfter w:val="2"/>'),
      row(cell("1") + cell("2") + cell("3")),
    ),
    ["table", "| a ×2↓ ×2→ | ^ | b", "| ^ | ^ | c", "| ×2→ | ^ | d", "| e | ×2→ | ^", "| 1 | 2 | 3"],
  ],
  [
    "rows and cells inside content controls",
    `<w:tbl><w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell("1")}</w:sdtContent></w:sdt>${cell("2")}`)}</w:sdtContent></w:sdt></w:tbl><w:sdt><w:sdtContent>${paragraph("После")}</w:sdtContent></w:sdt>`,
    ["table", "| 1 | 2", "¶ После"],
  ],
  [
    "text of a content control, but not Word's prompt in it, nor a table of contents",
    paragraph(
      `<w:sdt><w:sdtContent>${run("сентябрь")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Место для ввода текста.")}</w:sdtContent></w:sdt>`,
    ) +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("План ... 3")}</w:sdtContent></w:sdt>`,
    ["¶ сентябрь"],
  ],
  [
    "tracked changes accepted: put in stays, deleted goes, moved stands once, where it was moved to",
    paragraph(
      `${run("Сбор ")}<w:del ${change}><w:r><w:delText>анкет</w:delText></w:r></w:del><w:ins ${change}>${run("заявлений")}</w:ins><w:moveFrom ${change}>${run(" весной")}</w:moveFrom>${run(" и согласий")}<w:moveTo ${change}>${run(" весной")}</w:moveTo>`,
    ),
    ["¶ Сбор заявлений и согласий весной"],
  ],
  [
    "a paragraph end deleted in a tracked change joins two paragraphs, a row deleted is gone",
    paragraph(run("Дорожная "), `<w:rPr><w:del ${change}/></w:rPr>`) +
      paragraph("карта") +
      table(
        row(cell("1") + cell("2")),
        row(cell("3") + cell("4"), `<w:del ${change}/>`),
        row(cell("5") + cell("6")),
      ),
    ["¶ Дорожная карта", "table", "| 1 | 2", "| 5 | 6"],
  ],
  [
    "hidden text is not seen, directly or by its style, unless it is shown again",
    paragraph(
      run("Видно") +
        run(" тайна", "<w:vanish/>") +
        run(" тайна", '<w:rStyle w:val="h2"/>') +
        run(" снова", '<w:rStyle w:val="h2"/><w:vanish w:val="0"/>'),
    ),
    ["¶ Видно снова"],
    {
      styles:
        '<w:style w:styleId="h1"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="h2"><w:basedOn w:val="h1"/></w:style>',
    },
  ],
  [
    "links, fields and old form fields give their results, not their instructions",
    paragraph(
      `<w:hyperlink r:id="x">${run("на сайте")}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(" 01.09.2024")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="AUTHOR">${run(" Примерова")}</w:fldSimple>`,
    ),
    ["¶ на сайте 01.09.2024 Примерова"],
  ],
  [
    "a text box is said once, though it is written for new and for old programs",
    paragraph(
      `${run("Школа")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("Утверждаю")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Утверждаю")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ["¶ Школа / Утверждаю"],
  ],
  [
    "a text box that only old programs know",
    paragraph(`<w:r><w:pict><v:shape><v:textbox>${box("Утверждаю")}</v:textbox></v:shape></w:pict></w:r>`),
    ["¶ Утверждаю"],
  ],
  [
    "footnotes stand after the text, in order",
    paragraph(`${run("Карта")}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      paragraph("") +
      paragraph("Конец"),
    ["¶ Карта", "¶ Конец", "¶ Сноска 1. По приказу № 5."],
    {
      footnotes: `<w:footnote w:id="0">${paragraph("лишнее")}</w:footnote><w:footnote w:id="2">${paragraph("По приказу № 5.")}</w:footnote>`,
    },
  ],
  [
    "headers stand before the text, each once, footers after it, page numbers nowhere",
    `${paragraph("Карта")}<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="first" r:id="footer2"/></w:sectPr>`,
    ["¶ Утверждаю", "¶ Карта", "¶ Исполнитель: Примерова"],
    {
      margins: {
        header1: paragraph("Утверждаю"),
        header2: paragraph("Утверждаю"),
        footer1: paragraph("- 2 -"),
        footer2: paragraph("Исполнитель: Примерова") + paragraph("3"),
      },
    },
  ],
  [
    "numbers as Word shows them: brackets, letters, dashes",
    inCell(
      item("обучение:", 1),
      item("лекции", 1, 1),
      item("встречи", 1, 1),
      item("в школе", 1, 2),
      item("отчёт", 1),
      item("план", 1, 1),
    ),
    ["table", "| [1)] обучение: / [а)] лекции / [б)] встречи / [-] в школе / [2)] отчёт / [а)] план | ."],
    { numbering },
  ],
  [
    "numbers of several levels count through the document, Roman above",
    table(
      row(cell(item("Подготовка", 2)) + cell(item("", 2, 1)) + cell(".")),
      row(cell(item("Отбор", 2)) + cell(item("", 2, 1)) + cell(".")),
      row(cell("x") + cell(item("", 2, 1)) + cell(".")),
    ),
    ["table", "| [I.] Подготовка | 1.1. | .", "| [II.] Отбор | 2.1. | .", "| x | 2.2. | ."],
    { numbering },
  ],
  [
    "a list of the same definition goes on, one that says where it starts does not",
    inCell(item("a", 1), item("b", 4), item("c", 3), item("d", 3)),
    ["table", "| [1)] a / [2)] b / [1)] c / [2)] d | ."],
    { numbering },
  ],
  [
    "a plain number below a numbered item is a part of it",
    inCell(item("a", 2, 1), item("b", 2, 2), item("c", 2, 2), item("d", 2, 1)),
    ["table", "| [1.1.] a / [-] b / [-] c / [1.2.] d | ."],
    { numbering },
  ],
  [
    "numbers with words, numbers by style, list 0",
    paragraph("Подготовка", '<w:pStyle w:val="stage"/>') +
      paragraph("Отбор", '<w:pStyle w:val="based"/>') +
      paragraph("Без номера", '<w:pStyle w:val="stage"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ["¶ Этап 1. Подготовка / Этап 2. Отбор / Без номера"],
    {
      numbering,
      styles:
        '<w:style w:styleId="stage"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:styleId="based"><w:basedOn w:val="stage"/></w:style>',
    },
  ],
  [
    "several tables, and a table in a cell",
    table(row(cell("1") + cell("2"))) +
      paragraph("между") +
      table(
        row(cell("Этап") + cell("Мероприятие")),
        row(
          cell("1") +
            cell(
              `${paragraph("Обучение наставников и наставляемых:")}${table(row(cell("лекция") + cell("2 ч")), row(cell("встреча") + cell("1 ч")))}${paragraph("и отчёт")}`,
            ),
        ),
      ),
    [
      "table",
      "| 1 | 2",
      "¶ между",
      "table",
      "| Этап | Мероприятие",
      "| 1 | Обучение наставников и наставляемых: / лекция / 2 ч / встреча / 1 ч / и отчёт",
    ],
  ],
  [
    "a table that only frames another one",
    table(
      row(
        cell(
          `${paragraph("План")}${table(row(cell("Этап") + cell("Мероприятие")), row(cell("1") + cell("Сбор")))}${paragraph("")}`,
        ),
      ),
    ),
    ["¶ План", "table", "| Этап | Мероприятие", "| 1 | Сбор"],
  ],
  [
    "signs of picture fonts",
    paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(" готово")}`),
    ["¶ ✓ готово"],
  ],
];

describe("a Word document", () => {
  test.each<Case>(cases)("%s", async (_, body, wanted, parts) => {
    expect(await grid(body, parts)).toEqual(wanted);
  });

  test("other prefixes and the strict kind of the format are read alike", async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import("fflate");
    const parts = unzipSync(
      wordFile(table(row(cell("1", '<w:gridSpan w:val="2"/>') + cell("2")), row(cell("3").repeat(3)))),
    );
    const renamed = Object.entries(parts).map(([name, bytes]) => [
      name,
      strToU8(
        strFromU8(bytes)
          .replace(/\bw:/g, "ns0:")
          .replace(/xmlns:ns0="[^"]*"/, 'xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"')
          .replace(
            /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\//g,
            "http://purl.oclc.org/ooxml/officeDocument/",
          ),
      ),
    ]);
    expect(shownGrid(await readDocument("план.docx", zipSync(Object.fromEntries(renamed))))).toEqual([
      "table",
      "| 1 ×2→ | ^ | 2",
      "| 3 | 3 | 3",
    ]);
  });
});

describe("every word that mammoth finds is in the grid", () => {
  const folder = "tests/fixtures/roadmaps-rendered";
  const files = readdirSync(folder).filter((name) => name.endsWith(".docx"));

  test.each(files)("%s", async (name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
    const lines = (await readDocument(name, bytes)).blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : block.rows.flatMap((each) =>
            each.cells.flatMap((one) => (one?.lines ?? []).map((line) => line.text)),
          ),
    );
    expect(words(value).length).toBeGreaterThan(200);
    expect(words(lines.join(" "))).toEqual(words(value));
  });
});
