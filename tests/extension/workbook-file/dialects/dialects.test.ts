import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import { planTick } from "../../../../shared/checklist/tick.ts";
import { buildReport } from "../../../../shared/report/build-report.ts";
import { isFormula } from "../../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { dayOf, planOf, readingOf } from "../../../shared/workbook/example-books.ts";
import { hasLibreOffice, startLibreOffice } from "../libre-office.ts";
import { askOpenpyxl, hasOpenpyxl } from "../openpyxl.ts";
import { changedParts, held } from "../patch/patched.ts";
import { fileOf, partsOf, tabsOf } from "./book-parts.ts";
import { dummyFunctions } from "./google-book.ts";
import { checkBoxes, strictBook } from "./other-spellings.ts";
import type { Trait } from "./trait.ts";
import { dialects, dressedIn, everyTrait } from "./traits.ts";

/**
 * Neither Excel nor Google Sheets is at hand where the tests run. What they make of a book is known from files they saved, habit by
 * habit: here our own book is turned into what they would have saved, and must stay our own book.
 */
const reading = readingOf("school-1");
const today = dayOf(reading);
const ours = await writeWorkbookFile(planOf(reading).edits, today);
const asWritten = await readWorkbookFile(ours);
const planned = planOf(null, asWritten);

/** What a snapshot holds, whether names of tabs stand in quotes or not. */
const cells = (snapshot: WorkbookSnapshot, ticks: "values" | "words" = "values") =>
  JSON.parse(JSON.stringify(held(snapshot, ticks)).replace(/'/g, ""));

/** What our formulas show, by place. */
const shown = ({ tabs }: WorkbookSnapshot) =>
  tabs.flatMap(({ name, rows }) =>
    rows.flatMap((row, down) =>
      row.flatMap((cell, right) => (isFormula(cell) && right < 26 ? [[name, down, right, cell.value]] : [])),
    ),
  );
/** Our formulas that show nothing, not even an empty text. */
const blank = (snapshot: WorkbookSnapshot) => shown(snapshot).filter(([, , , value]) => value === null);
const report = (snapshot: WorkbookSnapshot) => buildReport(readWorkbook(snapshot), today).values;

/** The same cells, nothing doubted, nothing to mend, the same report. */
async function isOurs(bytes: Uint8Array, traits: readonly Trait[]): Promise<WorkbookSnapshot> {
  const snapshot = await readWorkbookFile(bytes);
  if (!traits.includes(checkBoxes) && !traits.includes(dummyFunctions))
    expect(cells(snapshot)).toEqual(cells(asWritten));
  expect(shown(snapshot)).toEqual(shown(asWritten));
  const { edits, doubts, notes } = planOf(null, snapshot);
  expect({ edits, doubts, notes }).toEqual({ edits: [], doubts: [], notes: planned.notes });
  expect(report(snapshot)).toEqual(report(asWritten));
  return snapshot;
}

/** A tick changes its tab, the numbers that depend on it, and of the file no other part. */
async function ticked(bytes: Uint8Array, before: WorkbookSnapshot): Promise<Uint8Array> {
  const plan = planTick(before, { code: "К-001", done: true, day: today, who: "Завуч" });
  if (!plan.ok) throw new Error(plan.reason);
  const patched = await patchWorkbookFile(bytes, plan.edits, today, before);
  const after = await readWorkbookFile(patched.bytes);
  expect(patched.remarks).toEqual([]);
  expect(blank(after)).toEqual(blank(before));
  expect(cells(after, "words")).toEqual(cells(simulateEdits(before, plan.edits), "words"));
  const names = new Map(tabsOf(partsOf(bytes)).map(({ name, part }) => [part, name]));
  const changed = changedParts(bytes, patched.bytes).map((part) => names.get(part) ?? part);
  const tabs = changed.filter((each) => each !== "xl/workbook.xml");
  expect(tabs.sort()).toEqual(["Контроль сроков", "Показатели"]);
  expect(report(after)["roadmap.done"]).toBe(1);
  expect(planOf(null, after).edits).toEqual([]);
  return patched.bytes;
}

async function staysItself(bytes: Uint8Array, { tabs }: WorkbookSnapshot): Promise<void> {
  const edits = tabs.map((tab): SheetEdit => {
    return { kind: "set-cells", tab: tab.name, row: 1, column: 1, cells: tab.rows, expected: tab.rows };
  });
  expect(changedParts(bytes, (await patchWorkbookFile(bytes, edits, today)).bytes)).toEqual([]);
}

const results = new Map<string, Uint8Array>();

describe("our book in the dialect of a program", () => {
  test.each(Object.entries(dialects))("%s", async (name, traits) => {
    const bytes = dressedIn(traits, ours);
    const snapshot = await isOurs(bytes, traits);
    await staysItself(bytes, snapshot);
    results.set(name, await ticked(bytes, snapshot));
  });
});

describe("our book with one habit of a program", () => {
  test.each(everyTrait.map((trait) => [trait.name, trait] as const))("%s", async (_, trait) => {
    const bytes = dressedIn([trait], ours);
    expect(Buffer.compare(fileOf(partsOf(ours)), bytes), "the habit changes something").not.toBe(0);
    await ticked(bytes, await isOurs(bytes, [trait]));
  });
});

test("our book with any habits together", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...everyTrait], { minLength: 2 }), async (traits) => {
      const bytes = dressedIn(traits, ours);
      await ticked(bytes, await isOurs(bytes, traits));
    }),
    { numRuns: 2 },
  );
});

describe.skipIf(!hasOpenpyxl)("openpyxl", () => {
  // Of the strict kind it finds no tabs, in real files of Excel neither.
  const usual = Object.entries(dialects).filter(
    ([, traits]) => !traits.some((trait) => trait === strictBook),
  );
  test.each(usual.map(([name]) => name))("opens the ticked book: %s", (name) => {
    const seen = askOpenpyxl(
      results.get(name) as Uint8Array,
      `sheet = book["Контроль сроков"]
answer = [book.sheetnames, [str(cell.value) for cell in sheet[1]].index("Выполнено"), sheet["A2"].value, sheet["J2"].value]`,
      "Data Validation extension is not supported",
    );
    expect(seen).toEqual([asWritten.tabs.map((tab) => tab.name), 9, "К-001", "да"]);
  });
});

describe.skipIf(!hasLibreOffice)("LibreOffice", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  afterAll(() => office?.close());

  test("opens the ticked books, and what it saves is our book still", async () => {
    // The two furthest from what we write; each costs a start and a saving.
    const names = ["Excel, the strict kind", "everything at once"] as const;
    const saved =
      office?.convertAll(
        names.map((name) => results.get(name) as Uint8Array),
        "dialect",
      ) ?? [];
    expect(saved.length).toBe(names.length);
    for (const [at, name] of names.entries()) {
      const bytes = saved[at] as Uint8Array;
      const snapshot = await readWorkbookFile(bytes);
      expect(planOf(null, snapshot).edits, name).toEqual([]);
      expect(report(snapshot), name).toEqual(report(await readWorkbookFile(results.get(name) as Uint8Array)));
      const plan = planTick(snapshot, { code: "К-002", done: true, day: today, who: "Завуч" });
      if (!plan.ok) throw new Error(plan.reason);
      const again = await readWorkbookFile(
        (await patchWorkbookFile(bytes, plan.edits, today, snapshot)).bytes,
      );
      expect(blank(again), name).toEqual(blank(snapshot));
    }
  });
});
