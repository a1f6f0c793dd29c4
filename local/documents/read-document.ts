import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { readHtml } from "../../extension/documents/read-html.ts";
import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { UserProblem } from "../user-problem.ts";
import { decodeText } from "./decode-text.ts";

/** Larger files are no roadmaps; reading them would only stop the machine. */
const largestFile = 50_000_000;

/** Each kind of file that can be read, by the ending of its name. */
const readers: Readonly<Record<string, (bytes: Buffer, name: string) => Promise<DocumentGrid>>> = {
  ".txt": async (bytes) => readTextDocument(decodeText(bytes)),
  ".tsv": async (bytes) => readTextDocument(decodeText(bytes)),
  ".html": async (bytes) => readHtml(decodeHtml(bytes)),
  ".htm": async (bytes) => readHtml(decodeHtml(bytes)),
  ".docx": readDocx,
};

/**
 * Reads a roadmap document from disk: .txt, .tsv, .html and .docx.
 * @throws UserProblem with one Russian line where the file is missing, empty, broken or of another kind.
 */
export async function readDocument(path: string): Promise<DocumentGrid> {
  const name = basename(path);
  const bytes = await readBytes(path);
  const reader = readers[extname(path).toLowerCase()];
  if (!reader) throw new UserProblem(unknownKind(name));
  if (bytes.length === 0) throw new UserProblem(`Файл «${name}» пустой. Укажите файл с дорожной картой.`);
  const grid = await reader(bytes, name);
  if (grid.blocks.length === 0) {
    throw new UserProblem(`В файле «${name}» нет текста. Укажите файл с дорожной картой.`);
  }
  return grid;
}

async function readBytes(path: string): Promise<Buffer> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new UserProblem(`«${name}» — папка, а не файл. Укажите файл дорожной карты.`);
    if (found.size > largestFile) {
      throw new UserProblem(
        `Файл «${name}» больше 50 МБ, прочитать его нельзя. Сохраните дорожную карту отдельным файлом.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserProblem) throw error;
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UserProblem(
      missing
        ? `Файл «${path}» не найден. Проверьте имя файла и папку.`
        : `Файл «${path}» не открывается. Проверьте, что он не занят другой программой и вам разрешено его читать.`,
    );
  }
}

function unknownKind(name: string): string {
  if (/\.doc$/i.test(name)) {
    return `Файл «${name}» в старом формате Word. Откройте его и сохраните как .docx, затем укажите новый файл.`;
  }
  return `Файл «${name}» прочитать нельзя: подходят .docx, .html, .txt и .tsv. Сохраните дорожную карту в одном из этих видов.`;
}

/** Word converts with its merged cells; mammoth leaves empty paragraphs in, which part the blocks of the front matter. */
async function readDocx(bytes: Buffer, name: string): Promise<DocumentGrid> {
  const mammoth = await import("mammoth");
  try {
    const converted = await mammoth.default.convertToHtml(
      { buffer: bytes },
      { ignoreEmptyParagraphs: false },
    );
    return readHtml(converted.value);
  } catch {
    throw new UserProblem(
      `Файл «${name}» повреждён или защищён паролем. Откройте его в Word и сохраните заново как .docx.`,
    );
  }
}

/** A saved page names its encoding in a meta tag; the names themselves are plain Latin letters in any of them. */
function decodeHtml(bytes: Buffer): string {
  const head = bytes.subarray(0, 2048).toString("latin1");
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? "";
  return named.includes("1251") ? new TextDecoder("windows-1251").decode(bytes) : decodeText(bytes);
}
