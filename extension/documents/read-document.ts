import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { decodeHtml, decodeText } from "./decode-text.ts";
import { archiveKind, documentKind } from "./document-kind.ts";
import { DocumentProblem } from "./document-problem.ts";
import { checkRows, checkSize, largestFile } from "./document-size.ts";
import { readDocx } from "./docx/read-docx.ts";
import { openArchive } from "./open-archive.ts";
import { readHtml } from "./read-html.ts";
import { readCsv } from "./spreadsheet/read-csv.ts";
import { readSpreadsheet } from "./spreadsheet/read-spreadsheet.ts";

/** A page or a text of this many bytes is a book. */
const largestText = 10_000_000;
/** A row of a table may take so many lines of a text, and empty lines stand between. */
const linesOfRow = 10;
/** By so much of the beginning the kind of a text is told. */
const headLength = 4_096;

/**
 * Reads a roadmap document of any kind into one grid: .docx, .pdf, .xlsx, .html, .csv, .txt. The kind is known by the content, then
 * by the name. Meant to run in a worker that is ended when it takes too long: see `read-document-file.ts`.
 * @throws DocumentProblem with one Russian line that names the file, says what is wrong and what to do
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<DocumentGrid> {
  try {
    const grid = await readAnyKind(name, bytes);
    if (!grid.blocks.some(saysSomething)) {
      throw new DocumentProblem(
        "В файле нет текста. Если это отсканированные страницы, распознайте их; иначе выберите файл с дорожной картой.",
      );
    }
    checkSize(grid);
    return grid;
  } catch (problem) {
    if (problem instanceof DocumentProblem)
      throw new DocumentProblem(`«${name}»: ${lowerFirst(problem.message)}`);
    if (problem instanceof RangeError) throw new DocumentProblem(`«${name}»: ${tooComplex}`);
    throw problem;
  }
}

const tooComplex = "файл слишком сложный. Скопируйте таблицу дорожной карты в новый документ и выберите его.";

async function readAnyKind(name: string, bytes: Uint8Array): Promise<DocumentGrid> {
  if (bytes.length === 0) throw new DocumentProblem("Файл пустой. Выберите файл с дорожной картой.");
  if (bytes.length > largestFile) {
    throw new DocumentProblem(
      "Файл больше 40 МБ, прочитать его нельзя. Сохраните дорожную карту отдельным файлом.",
    );
  }
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8 ? openArchive(bytes) : null;
  const kind = archive
    ? archiveKind(archive)
    : documentKind(name, bytes, decodeText(bytes.subarray(0, headLength)));
  switch (kind.kind) {
    case "told":
      throw new DocumentProblem(kind.sentence);
    case "docx":
      return readDocx(archive ?? openArchive(bytes));
    case "xlsx":
      return readSpreadsheet(archive ?? openArchive(bytes));
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf.ts");
      return readPdf(bytes);
    }
    case "html":
      return readHtml(decodeHtml(withinText(bytes)));
    case "csv":
      return readCsv(withinLines(decodeText(withinText(bytes))));
    case "text":
      return readTextDocument(withinLines(decodeText(withinText(bytes))));
  }
}

function withinText(bytes: Uint8Array): Uint8Array {
  if (bytes.length > largestText) {
    throw new DocumentProblem(
      "Текст больше 10 МБ, дорожной картой он быть не может. Сохраните её отдельным файлом.",
    );
  }
  return bytes;
}

function withinLines(text: string): string {
  checkRows(text.split("\n").length / linesOfRow);
  return text;
}

function saysSomething(block: DocumentGrid["blocks"][number]): boolean {
  return block.kind === "paragraph"
    ? block.text.trim() !== ""
    : block.rows.some((row) => row.cells.some((cell) => cell !== null && cell.lines.length > 0));
}

function lowerFirst(sentence: string): string {
  return /^[А-ЯЁ][а-яё ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
