import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { CellContent } from "../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { Job } from "./job.ts";

const today = "2024-05-15" as ISODate;
const COLUMNS = 20;
const EDITS = 200;
const sizes = [500, 2000, 5000];

const cellsOf = (rows: number): readonly (readonly CellContent[])[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      column % 3 === 0 ? row * column : `Слово ${column} строки ${row}`,
    ),
  );

const bookOf = (rows: number): Promise<Uint8Array> =>
  writeWorkbookFile(
    [
      { kind: "create-tab", tab: "Лист", hidden: false, position: 1 },
      { kind: "set-cells", tab: "Лист", row: 1, column: 1, cells: cellsOf(rows) },
    ],
    today,
  );

/** So many changes of one cell, spread over the sheet. */
const editsOf = (rows: number, count: number): readonly SheetEdit[] =>
  Array.from({ length: count }, (_, index) => {
    const row = 1 + Math.floor((index * rows) / count);
    return {
      kind: "set-cells",
      tab: "Лист",
      row,
      column: 6,
      cells: [[true]],
      expected: [[`Слово 5 строки ${row - 1}`]],
    };
  });

const patchJob = (name: string, edits: number): Job => ({
  name,
  unit: "строк × 20",
  sizes,
  make: (size) => {
    const book = bookOf(size);
    const read = book.then(readWorkbookFile);
    const wanted = editsOf(size, edits);
    return async () => patchWorkbookFile(await book, wanted, today, await read);
  },
});

/** What changing a file costs beside reading it: the same book, the same run. */
export const patchJobs: readonly Job[] = [
  {
    name: "чтение .xlsx",
    unit: "строк × 20",
    sizes,
    make: (size) => {
      const book = bookOf(size);
      return async () => readWorkbookFile(await book);
    },
  },
  patchJob("отметка в .xlsx", 1),
  patchJob("200 правок в .xlsx", EDITS),
];
