import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { readDocument } from "../../extension/documents/read-document.ts";

const ROADMAP = "tests/fixtures/roadmaps-rendered/school-1.docx";
/** How often the rows of the roadmap stand in the document. */
const SIZES = [1, 5, 100];
const ROUNDS = 15;

/**
 * Prints what reading a Word document into a grid costs beside mammoth's own conversion to HTML, in turns in the same run, so that
 * whatever else the machine does hits both. The document is to be read at no more than 1.3 times the cost.
 */
export async function compareWordReaders(): Promise<void> {
  console.log(
    `\n${"чтение .docx, медиана, мс".padEnd(46)}${"наше".padStart(8)}${"mammoth".padStart(10)}${"отношение".padStart(12)}`,
  );
  for (const size of SIZES) {
    const bytes = repeated(readFileSync(ROADMAP), size);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await time(() => readDocument("план.docx", bytes)));
      theirs.push(await time(() => mammoth.convertToHtml({ buffer: bytes })));
    }
    const [our, their] = [median(ours), median(theirs)];
    console.log(
      `${`дорожная карта, строк таблицы × ${size}`.padEnd(46)}${our.toFixed(1).padStart(8)}${their.toFixed(1).padStart(10)}${(our / their).toFixed(2).padStart(12)}`,
    );
  }
}

/** The document with the rows of its table so many times over. */
function repeated(bytes: Uint8Array, times: number): Buffer {
  const parts = unzipSync(bytes);
  const name = "word/document.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const from = xml.indexOf("<w:tr>") >= 0 ? xml.indexOf("<w:tr>") : xml.indexOf("<w:tr ");
  const to = xml.lastIndexOf("</w:tr>") + "</w:tr>".length;
  const changed = xml.slice(0, from) + xml.slice(from, to).repeat(times) + xml.slice(to);
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(changed) }));
}

async function time(read: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
