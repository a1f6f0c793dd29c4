import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../../../extension/documents/read-document.ts";
import { hasLibreOffice } from "../workbook-file/libre-office.ts";
import { paragraph, wordFile } from "./word-file.ts";

const level = (depth: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
const list = (id: number, of: number, override = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const override = (depth: number, content: string) =>
  `<w:lvlOverride w:ilvl="${depth}">${content}</w:lvlOverride>`;

const numbering = [
  definition(
    1,
    level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "decimal", "%1.%2.%3."),
  ),
  definition(
    2,
    level(0, "upperRoman", "%1.") + level(1, "russianLower", "%2)") + level(2, "lowerRoman", "%3."),
  ),
  definition(
    3,
    level(0, "decimal", "%1)", 5) + level(1, "lowerLetter", "%2)") + level(2, "upperLetter", "%3."),
  ),
  definition(4, level(0, "decimalZero", "%1.") + level(1, "russianUpper", "Часть %2.")),
  list(1, 1),
  list(2, 2),
  list(3, 3),
  list(4, 4),
  list(5, 1),
  list(6, 1, override(0, '<w:startOverride w:val="1"/>')),
  list(7, 3, override(1, '<w:startOverride w:val="4"/>')),
  list(8, 1, override(0, level(0, "decimal", "Раздел %1.", 9))),
].join("");

/** List and level of each paragraph in its order. */
const documents: Readonly<Record<string, readonly (readonly [list: number, level: number])[]>> = {
  levels: [
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 2],
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 2],
    [1, 1],
  ],
  skipped: [
    [1, 1],
    [1, 1],
    [1, 0],
    [1, 2],
    [1, 1],
  ],
  letters: [
    [2, 0],
    [2, 1],
    [2, 2],
    [2, 2],
    [2, 0],
    [2, 1],
    [2, 1],
  ],
  start: [
    [3, 0],
    [3, 1],
    [3, 2],
    [3, 0],
    [3, 1],
  ],
  words: [
    [4, 0],
    [4, 1],
    [4, 1],
    [4, 0],
    [4, 1],
  ],
  shared: [
    [1, 0],
    [5, 0],
    [5, 1],
    [1, 0],
    [6, 0],
    [6, 0],
    [1, 0],
    [6, 0],
    [5, 1],
  ],
  restarted: [
    [3, 0],
    [7, 1],
    [7, 1],
    [3, 0],
    [7, 1],
  ],
  renamed: [
    [1, 0],
    [8, 0],
    [8, 0],
    [8, 1],
    [1, 0],
  ],
};

/** A program of the machine, not of the project. */
const office = "soffice";

/** One start of LibreOffice for all of them. */
test.skipIf(!hasLibreOffice)(
  "list paragraphs bear the numbers that LibreOffice shows",
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "numbering-"));
    const names = Object.keys(documents);
    for (const name of names) {
      const body = (documents[name] ?? []).map(([id, depth]) =>
        paragraph("слово", `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`),
      );
      writeFileSync(join(folder, `${name}.docx`), wordFile(body.join(""), { numbering }));
    }
    const files = names.map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      office,
      [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, ...files],
      { stdio: "ignore" },
    );
    for (const name of names) {
      const shown = readFileSync(join(folder, `${name}.txt`), "utf8")
        .replace(/\uFEFF/, "")
        .trim()
        .split("\n");
      const { blocks } = await readDocument("план.docx", readFileSync(join(folder, `${name}.docx`)));
      const read = blocks.flatMap((block) => (block.kind === "paragraph" ? block.text.split("\n") : []));
      expect([name, ...read]).toEqual([name, ...shown.map((line) => line.trim())]);
    }
    rmSync(folder, { recursive: true });
  },
);
