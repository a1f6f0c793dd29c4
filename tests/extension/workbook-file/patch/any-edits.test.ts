import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { cellAt } from "../../../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import type { TabSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { type Hand, handMadeFile } from "./hand-made-file.ts";
import { changedParts, patchAndRead } from "./patched.ts";

const TAB = "Лист & <1>";

const hands: Readonly<Record<string, Hand>> = {
  "as Excel writes": {},
  "strings in the cells": { strings: "inline" },
  "strings as results": { strings: "formula-result" },
  "a prefix before every name": { prefix: "x:", strings: "shared" },
  "a prefix and strings in the cells": { prefix: "ss:", strings: "inline", indented: true },
  "no addresses": { addresses: false },
  "a byte order mark": { byteOrderMark: true },
  "lines and indents": { indented: true },
  "the strict dialect": { strict: true },
  "days from 1904": { from1904: true },
  "texts in CDATA": { cdata: true, strings: "inline" },
  "no styles at all": { styles: false },
};

const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const day = fc
  .integer({ min: 0, max: 70_000 })
  .map((days) => new Date(Date.UTC(1904, 0, 1) + days * 86_400_000).toISOString().slice(0, 10) as ISODate);
const value = fc.oneof(
  word,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
  fc.boolean(),
  day.map((date) => ({ date })),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 6, arbitrary: value },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("=1+1", "+7", "@имя", "007", " край ", "_x000D_", "]]>", "a\nб", "\u0001"),
  },
  { weight: 1, arbitrary: value.map((result) => ({ formula: '=IF(A1<"&",1,2)', value: result })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("https://school.example/?a=1&b=«2»", "#'Лист & <1>'!A1")
      .map((href) => ({ text: "Положение", href })),
  },
);

const ROWS = 9;
const COLUMNS = 6;
const place = { row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }) };
const written: fc.Arbitrary<SheetEdit> = fc.record({
  kind: fc.constant("set-cells" as const),
  tab: fc.constant(TAB),
  ...place,
  cells: fc.array(fc.array(content, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
});
const looks: fc.Arbitrary<SheetEdit> = fc.oneof(
  fc.record({
    kind: fc.constant("format-column" as const),
    tab: fc.constant(TAB),
    column: place.column,
    firstRow: place.row,
    format: fc.constantFrom("text", "number", "percent", "date", "link"),
    role: fc.constantFrom("typed", "calculated", "code"),
    width: fc.integer({ min: 5, max: 60 }),
  }),
  place.row.chain((row) =>
    fc.record({
      kind: fc.constant("style-area" as const),
      tab: fc.constant(TAB),
      area: fc.record({
        row: fc.constant(row),
        column: fc.constant(1),
        lastRow: fc.constant(row + 2),
        lastColumn: fc.constant(4),
      }),
      style: fc.constantFrom("title", "heading", "body", "stage"),
    }),
  ),
  fc.record({ kind: fc.constant("note" as const), tab: fc.constant(TAB), ...place, text: word }),
  fc.record({
    kind: fc.constant("freeze" as const),
    tab: fc.constant(TAB),
    rows: fc.integer({ min: 0, max: 3 }),
    columns: fc.integer({ min: 0, max: 2 }),
  }),
  fc.constant({
    kind: "validate-list" as const,
    tab: TAB,
    column: 2,
    firstRow: 2,
    source: { tab: "Слова", row: 1, column: 1, lastRow: 9, lastColumn: 1 },
  }),
  fc.constant({
    kind: "colour-by-text" as const,
    tab: TAB,
    column: 3,
    firstRow: 2,
    colours: [{ text: '«а» & "б"', tone: "bad" as const }],
  }),
  fc.constant({ kind: "print-landscape" as const, tab: TAB, repeatRows: 1, repeatColumns: 0 }),
  fc.constant({ kind: "show-tab" as const, tab: "Слова" }),
  fc
    .integer({ min: 1, max: 3 })
    .map((position) => ({ kind: "create-tab" as const, tab: "Новая", hidden: true, position })),
  fc.constant({ kind: "merge" as const, tab: TAB, area: { row: 20, column: 8, lastRow: 21, lastColumn: 9 } }),
);
const standing = fc.oneof(
  word.filter((text) => !/[\u0000-\u001f\ufffe\uffff]|\]\]>|_x/.test(text)),
  fc.integer({ min: 0, max: 50_000 }),
  fc.boolean(),
);
const rows = fc.array(fc.array(fc.oneof(standing, fc.constant(null)), { maxLength: COLUMNS }), {
  maxLength: ROWS,
});

/** What the plan saw in the cells it writes to, read by the reader of whole files. */
function standingUnder(
  { tab: name, row, column, cells }: Extract<SheetEdit, { kind: "set-cells" }>,
  tabs: readonly TabSnapshot[],
): readonly (readonly CellContent[])[] {
  const tab = tabs.find((each) => each.name === name) as TabSnapshot;
  return cells.map((line, down) => line.map((_, right) => cellAt(tab, row + down, column + right)));
}

describe("a patched file holds what the edits promise, whoever wrote it", () => {
  test.each(Object.entries(hands))(
    "%s",
    async (_, hand) => {
      await fc.assert(
        fc.asyncProperty(
          rows,
          fc.array(fc.oneof(written, written, looks), { minLength: 1, maxLength: 6 }),
          async (cells, edits) => {
            const sheets = [
              { name: "Лист &amp; &lt;1&gt;", rows: cells },
              { name: "Слова", rows: [["да"], ["нет"]], hidden: true },
            ];
            const bytes = handMadeFile(hand, sheets);
            const { tabs } = await readWorkbookFile(bytes);
            const planned = edits.map((edit) =>
              edit.kind === "set-cells" ? { ...edit, expected: standingUnder(edit, tabs) } : edit,
            );
            const once = await patchAndRead(bytes, planned);
            expect(once.found).toEqual(once.promised);
            expect(once.remarks).toEqual([]);
            // What was written stands: the last word on each cell is there already.
            const twice = await patchAndRead(
              once.bytes,
              edits.filter(({ kind }) => kind !== "set-cells"),
            );
            expect(changedParts(once.bytes, twice.bytes)).toEqual([]);
          },
        ),
        { numRuns: 12 },
      );
    },
    30_000,
  );
});
