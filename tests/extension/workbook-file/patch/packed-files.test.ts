import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { WorkbookFileProblem } from "../../../../extension/workbook-file/workbook-file-problem.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { secondsOfWork } from "../../../seconds-of-work.ts";
import { handMadeFile } from "./hand-made-file.ts";
import { changedParts, patchAndRead, today } from "./patched.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const plain = handMadeFile({}, [
  {
    name: "Лист",
    rows: [
      ["Имя", "Класс"],
      ["Анна", 5],
    ],
  },
]);
const tick: readonly SheetEdit[] = [{ kind: "set-cells", tab: "Лист", row: 2, column: 3, cells: [[true]] }];

/** Sizes behind each part and not in front of it, as programs write that do not know them beforehand. */
function streamed(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (let at = view.getUint32(end + 16, true); at < end; ) {
    const length = view.getUint16(at + 28, true);
    const size = 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = file.slice(data, data + view.getUint32(at + 20, true));
    const local = file.slice(start, data);
    const localView = new DataView(local.buffer);
    localView.setUint16(6, 8, true);
    for (const field of [14, 18, 22]) localView.setUint32(field, 0, true);
    const behind = new Uint8Array(16);
    new DataView(behind.buffer).setUint32(0, 0x08074b50, true);
    behind.set(file.subarray(at + 16, at + 28), 4);
    const record = file.slice(at, at + size);
    new DataView(record.buffer).setUint16(8, 8, true);
    new DataView(record.buffer).setUint32(42, offset, true);
    pieces.push(local, packed, behind);
    directory.push(record);
    offset += local.length + packed.length + behind.length;
    at += size;
  }
  const ending = file.slice(end);
  new DataView(ending.buffer).setUint32(16, offset, true);
  return joined([...pieces, ...directory, ending]);
}

/** Numbers of 64 bits, as programs write that allow for files of any size. */
function large(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  const start = view.getUint32(end + 16, true);
  const records: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const length = view.getUint16(at + 28, true);
    const record = file.slice(at, at + 46 + length);
    const extra = new Uint8Array(28);
    const extraView = new DataView(extra.buffer);
    extraView.setUint16(0, 1, true);
    extraView.setUint16(2, 24, true);
    [24, 20, 42].forEach((field, index) => {
      extraView.setBigUint64(4 + index * 8, BigInt(view.getUint32(at + field, true)), true);
      new DataView(record.buffer).setUint32(field, 0xffffffff, true);
    });
    new DataView(record.buffer).setUint16(30, 28, true);
    records.push(record, extra);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const size = records.reduce((sum, each) => sum + each.length, 0);
  const tail = new Uint8Array(56 + 20);
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(0, 0x06064b50, true);
  tailView.setBigUint64(4, 44n, true);
  tailView.setBigUint64(24, BigInt(records.length / 2), true);
  tailView.setBigUint64(32, BigInt(records.length / 2), true);
  tailView.setBigUint64(40, BigInt(size), true);
  tailView.setBigUint64(48, BigInt(start), true);
  tailView.setUint32(56, 0x07064b50, true);
  tailView.setBigUint64(64, BigInt(start + size), true);
  const ending = file.slice(end);
  const endingView = new DataView(ending.buffer);
  endingView.setUint16(10, 0xffff, true);
  endingView.setUint32(16, 0xffffffff, true);
  return joined([file.slice(0, start), ...records, tail, ending]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

describe("a file packed in another way", () => {
  const comment = (() => {
    const file = joined([plain, strToU8("примечание к архиву")]);
    new DataView(file.buffer).setUint16(plain.length - 2, file.length - plain.length, true);
    return file;
  })();
  test.each([
    ["with sizes behind the parts", streamed(plain)],
    ["with numbers of 64 bits", large(plain)],
    ["not packed at all", zipSync(unzipSync(plain), { level: 0 })],
    ["with a remark at its end", comment],
  ] as const)("%s is patched like any other", async (_, file) => {
    const { bytes, found, promised } = await patchAndRead(file, tick);
    expect(found).toEqual(promised);
    expect(changedParts(plain, bytes)).toEqual(["xl/workbook.xml", SHEET]);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(plain)));
  });
});

test("sizes stand in front of every part of the patched file: readers of a stream need them", async () => {
  const { bytes } = await patchAndRead(streamed(plain), tick);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let parts = 0;
  for (; view.getUint32(at, true) === 0x04034b50; parts += 1) {
    expect(view.getUint16(at + 6, true) & 8).toBe(0);
    at += 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  expect(parts).toBe(Object.keys(unzipSync(plain)).length);
  // Right behind the last part the directory begins.
  expect(view.getUint32(at, true)).toBe(0x02014b50);
});

describe("a file that is meant to do harm, or is simply broken", () => {
  const outcome = (file: Uint8Array, edits: readonly SheetEdit[] = tick) =>
    patchWorkbookFile(file, edits, today).then(
      () => null,
      (problem: unknown) => problem,
    );
  const withPart = (name: string, part: Uint8Array) => zipSync({ ...unzipSync(plain), [name]: part });

  test("a bomb is refused before it is unpacked", async () => {
    const file = plain.slice();
    const at = Buffer.from(file).lastIndexOf(SHEET) - 46;
    new DataView(file.buffer).setUint32(at + 24, 2_000_000_000, true);
    expect(((await outcome(file)) as Error).message).toMatch(/слишком велика/);
  });

  test.each([
    [
      "a tag of a million spaces",
      `<worksheet><sheetData><row r="2"${" ".repeat(1_000_000)}x="1"/></sheetData></worksheet>`,
    ],
    [
      "a tag of a million letters",
      `<worksheet><sheetData><row r="2" ${"a".repeat(1_000_000)}="1"/></sheetData></worksheet>`,
    ],
    [
      "a million letters and no value",
      `<worksheet><sheetData><row r="2" ${"a ".repeat(500_000)}/></sheetData></worksheet>`,
    ],
    [
      "elements in elements",
      `<worksheet><sheetData/>${"<extLst>".repeat(50_000)}${"</extLst>".repeat(50_000)}</worksheet>`,
    ],
  ])("%s takes no longer than its length", async (_, xml) => {
    const start = secondsOfWork();
    const problem = await outcome(withPart(SHEET, strToU8(xml)), [
      ...tick,
      { kind: "merge", tab: "Лист", area: { row: 5, column: 1, lastRow: 5, lastColumn: 2 } },
    ]);
    if (problem !== null) expect(problem).toBeInstanceOf(WorkbookFileProblem);
    expect(secondsOfWork() - start).toBeLessThan(5);
  });

  test("a part that says it is smaller than it is", async () => {
    const file = withPart(SHEET, strToU8(`<worksheet><sheetData/>${" ".repeat(100_000)}</worksheet>`));
    const at = Buffer.from(file).lastIndexOf(SHEET) - 46;
    new DataView(file.buffer).setUint32(at + 24, 50, true);
    expect(await outcome(file)).toBeInstanceOf(WorkbookFileProblem);
  });

  test("one letter of a part that is not packed", async () => {
    const file = zipSync(unzipSync(plain), { level: 0 });
    const standing = Buffer.from(file).indexOf("<v>5</v>");
    expect(standing).toBeGreaterThan(0);
    file[standing + 3] = "6".charCodeAt(0);
    expect(((await outcome(file)) as Error).message).toMatch(/повреждён/);
  });

  test("letters of another encoding", async () => {
    const problem = await outcome(withPart(SHEET, new Uint8Array([0x3c, 0xe1, 0xe2, 0x3e])));
    expect((problem as Error).message).toMatch(/кодировке/);
  });

  test("bytes changed anywhere: it is patched or refused in words, never an error of ours", async () => {
    const book = new Uint8Array(
      readFileSync(join(import.meta.dirname, "../../../fixtures/workbooks/macros-and-pivot.xlsm")),
    );
    const edit: SheetEdit = { kind: "set-cells", tab: "Учёт", row: 2, column: 6, cells: [[true]] };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const file = book.slice();
          for (const [at, value] of changes) file[at] = value;
          const problem = await outcome(file, [edit]);
          if (problem !== null) expect(problem).toBeInstanceOf(WorkbookFileProblem);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("letters taken out of any part: the same", async () => {
    const parts = unzipSync(
      new Uint8Array(
        readFileSync(join(import.meta.dirname, "../../../fixtures/workbooks/macros-and-pivot.xlsm")),
      ),
    );
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    const edits: readonly SheetEdit[] = [
      { kind: "create-tab", tab: "Новая", hidden: false, position: 1 },
      { kind: "note", tab: "Учёт", row: 1, column: 1, text: "слово" },
      { kind: "set-cells", tab: "Учёт", row: 2, column: 4, cells: [[true], [7], ["слово"]] },
      {
        kind: "style-area",
        tab: "Учёт",
        area: { row: 1, column: 1, lastRow: 2, lastColumn: 2 },
        style: "heading",
      },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        async (name, where, count) => {
          const text = strFromU8(parts[name] as Uint8Array);
          const at = Math.floor(where * text.length);
          const cut = { ...parts, [name]: strToU8(text.slice(0, at) + text.slice(at + count)) };
          const problem = await outcome(zipSync(cut), edits);
          if (problem !== null) expect(problem).toBeInstanceOf(WorkbookFileProblem);
        },
      ),
      { numRuns: 250 },
    );
  });
});
