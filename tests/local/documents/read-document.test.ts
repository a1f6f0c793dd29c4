import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../local/documents/read-document.ts";
import { UserProblem } from "../../../local/user-problem.ts";

const folder = mkdtempSync(join(tmpdir(), "documents-"));
const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/roadmaps/${name}`, import.meta.url));
const golden = JSON.parse(readFileSync(fixture("verkhny-tagil-center.golden.json"), "utf8"));
const text = readFileSync(fixture("verkhny-tagil-center.txt"), "utf8");

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Words in an old encoding, by the table that decodes it. */
function encoded(words: string, encoding: "windows-1251" | "koi8-r" | "ibm866"): Uint8Array {
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...words].map((letter) => Math.max(letters.indexOf(letter), 0) || 0x3f));
}

/** Without the signs that older encodings lack. */
const plainText = text.replace(/[«»]/g, '"').replace(/[–—]/g, "-").replace(/№/g, "N");

function utf16(words: string): Uint8Array {
  return new Uint8Array(Buffer.from(words, "utf16le"));
}

describe("readDocument", () => {
  test.each([
    ["UTF-8", "a.txt", strToU8(text)],
    [
      "UTF-8 with a byte order mark and Windows line ends",
      "b.txt",
      strToU8(`\uFEFF${text.replace(/\n/g, "\r\n")}`),
    ],
    ["Windows-1251", "c.txt", encoded(text, "windows-1251")],
    ["UTF-16", "d.tsv", utf16(`\uFEFF${text}`)],
    ["UTF-16 without a mark", "e.txt", utf16(text)],
  ])("the same roadmap from %s", async (_name, file, bytes) => {
    expect((await readDocument(written(file, bytes))).reading.roadmap).toEqual(golden);
  });

  test.each(["koi8-r", "ibm866"] as const)("the same words from %s", async (encoding) => {
    const wanted = (await readDocument(written("utf8.txt", plainText))).grid;
    expect((await readDocument(written("old.txt", encoded(plainText, encoding)))).grid).toEqual(wanted);
  });

  test.each([
    ["missing", join(folder, "нет.txt"), "не найден"],
    ["a folder", folder, "папка"],
    ["empty", written("пусто.txt", ""), "пустой"],
    ["only white space", written("пробелы.txt", " \n\t\n"), "нет текста"],
    ["an old Word file", written("план.doc", "x"), ".docx"],
    ["of an unknown kind", written("план.jpg", "x"), "Подходят"],
    ["no zip at all", written("план.docx", "это не документ"), "повреждён"],
  ])("a file that is %s gives one Russian line", async (_name, path, words) => {
    const problem = await readDocument(path).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UserProblem);
    expect((problem as Error).message).toContain(words);
    expect((problem as Error).message).not.toContain("\n");
  });

  test(".docx keeps merged cells, lists and blocks", async () => {
    const { reading } = await readDocument(written("план.docx", docx()));
    expect(reading.roadmap).toEqual({
      title: "Дорожная карта наставничества на 2024-2025 учебный год",
      institution: "МБОУ «Придуманная школа № 900»",
      approval: null,
      schoolYear: "2024-2025",
      stages: [
        {
          number: "1",
          name: "Подготовка",
          activities: [
            {
              number: null,
              group: null,
              text: "Издание приказа",
              steps: [],
              deadline: "до 10.09.2024",
              assignees: ["Директор"],
              outcome: "",
            },
            {
              number: null,
              group: null,
              text: "Сбор согласий",
              steps: [],
              deadline: "сентябрь",
              assignees: ["Директор"],
              outcome: "",
            },
          ],
        },
      ],
    });
    expect(reading.notes).toEqual([]);
  });
});

/** The smallest Word document with a table whose stage and assignee are merged over two rows. */
function docx(): Uint8Array {
  const p = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const cell = (words: string, merge = "") => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(words)}</w:tc>`;
  const starts = '<w:vMerge w:val="restart"/>';
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const table = [
    row(cell("№"), cell("Этап"), cell("Мероприятия"), cell("Сроки"), cell("Ответственные")),
    row(
      cell("1", starts),
      cell("Подготовка", starts),
      cell("Издание приказа"),
      cell("до 10.09.2024"),
      cell("Директор", starts),
    ),
    row(
      cell("", "<w:vMerge/>"),
      cell("", "<w:vMerge/>"),
      cell("Сбор согласий"),
      cell("сентябрь"),
      cell("", "<w:vMerge/>"),
    ),
  ].join("");
  const body = `${p("МБОУ «Придуманная школа № 900»")}${p("")}${p("Дорожная карта наставничества")}${p("на 2024-2025 учебный год")}<w:tbl>${table}</w:tbl>${p("")}`;
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
