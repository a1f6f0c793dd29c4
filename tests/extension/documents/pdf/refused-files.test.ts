import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DocumentProblem } from "../../../../extension/documents/document-problem.ts";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { secondsOfWork } from "../../../seconds-of-work.ts";
import { grid, makePdf, words } from "./made-pdf.ts";

/** Made with Ghostscript: `locked.pdf` needs a password to be read, `scan.pdf` is a picture of a page. */
const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/pdf-files/${name}`, import.meta.url)));
const whole = new Uint8Array(
  readFileSync(
    new URL("../../../fixtures/roadmaps-rendered/school-1.libreoffice-merged.pdf", import.meta.url),
  ),
);
const damaged = whole.map((byte, index) => (index % 97 === 0 ? byte ^ 0x55 : byte));
const page = { drawing: words(50, 700, 10, "План") };

const refused: readonly { name: string; bytes: Uint8Array; says: RegExp }[] = [
  { name: "a password", bytes: file("locked.pdf"), says: /закрыт паролем.*без пароля/ },
  { name: "pictures only", bytes: file("scan.pdf"), says: /картинки \(скан\).*распознайте/ },
  {
    name: "an empty page",
    bytes: makePdf([{ drawing: grid([50, 90], [90, 50]) }]),
    says: /не нашлось текста/,
  },
  {
    name: "half of a file",
    bytes: whole.slice(0, whole.length / 2),
    says: /повреждён или скачан не до конца/,
  },
  { name: "a file with wrong bytes", bytes: damaged, says: /повреждён/ },
  {
    name: "no PDF at all",
    bytes: new TextEncoder().encode("План мероприятий"),
    says: /Не удалось открыть PDF/,
  },
  { name: "nothing", bytes: new Uint8Array(0), says: /Не удалось открыть PDF/ },
  { name: "a book", bytes: makePdf(new Array(400).fill(page)), says: /400 страниц.*не больше 150/ },
  {
    name: "a text without Russian letters",
    bytes: makePdf([
      { drawing: words(50, 700, 10, "The roadmap of mentoring, all in English, of more than forty letters") },
    ]),
    says: /не нашлось русских букв/,
  },
];

describe("files that are no readable roadmap get one sentence", () => {
  test.each(refused)("$name", async ({ bytes, says }) => {
    const problem = await readPdf(bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(DocumentProblem);
    expect((problem as DocumentProblem).message).toMatch(says);
    expect((problem as DocumentProblem).message).not.toContain("\n");
  });
});

test("the caller's bytes stay as they are", async () => {
  const bytes = makePdf([page]);
  const copy = bytes.slice();
  await readPdf(bytes);
  expect(bytes).toEqual(copy);
});

test("a page full of lines and words is read in bounded time", async () => {
  const lines = Array.from(
    { length: 9000 },
    (_value, index) => `${index % 595} ${(index * 7) % 842} m ${(index * 3) % 595} ${(index * 7) % 842} l S`,
  );
  const upright = Array.from(
    { length: 9000 },
    (_value, index) => `${index % 595} ${(index * 5) % 842} m ${index % 595} ${(index * 11) % 842} l S`,
  );
  const texts = Array.from({ length: 6000 }, (_value, index) =>
    words((index * 37) % 560, (index * 13) % 830, 6, "План"),
  );
  const started = secondsOfWork();
  const read = await readPdf(makePdf([{ drawing: [...lines, ...upright, ...texts].join("\n") }]));
  expect(JSON.stringify(read).match(/План/g)?.length).toBeGreaterThan(5000);
  expect(secondsOfWork() - started).toBeLessThan(12);
});
