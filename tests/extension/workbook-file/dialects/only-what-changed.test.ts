import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import { planTick } from "../../../../shared/checklist/tick.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { cellAt, textOf } from "../../../../shared/workbook/tab-cells.ts";
import { dayOf, planOf, readingOf, tabOf } from "../../../shared/workbook/example-books.ts";
import { changedParts } from "../patch/patched.ts";
import { placeOf } from "./book-cells.ts";
import { partsOf, textOf as partText, tabsOf, WORKBOOK } from "./book-parts.ts";
import { stylesPart } from "./excel-book.ts";
import { dialects, dressedIn } from "./traits.ts";

const reading = readingOf("school-1");
const today = dayOf(reading);
const ours = await writeWorkbookFile(planOf(reading).edits, today);
const asSaved = {
  "as it was made": ours,
  "as Excel saves it": dressedIn(dialects["Excel 365"], ours),
  "as Google Sheets gives it out": dressedIn(dialects["Google Sheets"], ours),
} as const;
const names = Object.keys(asSaved) as readonly (keyof typeof asSaved)[];
const read = new Map(
  await Promise.all(names.map(async (name) => [name, await readWorkbookFile(asSaved[name])] as const)),
);

/** Each cell of a sheet as its letters stand in the file, by its address. */
function cellLetters(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs)].map(([whole, address = ""]) => [
      address,
      whole,
    ]),
  );
}

/** A sheet without some cells, the start tags of their rows and the area it says is in use. */
function withoutCells(xml: string, addresses: ReadonlySet<string>): string {
  const rows = new Set([...addresses].map((address) => placeOf(address).row));
  return xml
    .replace(/<dimension\b[^>]*\/>/, "")
    .replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs, (whole, address: string) =>
      addresses.has(address) ? "" : whole,
    )
    .replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) => (rows.has(Number(row)) ? "<row>" : tag));
}

/** Every letter that changed belongs to a cell that shows something else than before, and is named. */
function expectOnlyCells(
  before: Uint8Array,
  after: Uint8Array,
  was: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const tabs = new Map(tabsOf(old).map(({ part, name }) => [part, name]));
  const changed = changedParts(before, after);
  for (const part of changed) {
    const [from, to] = [partText(old, part), partText(fresh, part)];
    if (part === WORKBOOK) {
      // Whoever opens the book next is asked to count it anew, and nothing else is said.
      expect(to.replace(/<calcPr\b[^>]*\/>/, "")).toBe(from.replace(/<calcPr\b[^>]*\/>/, ""));
      continue;
    }
    if (part === stylesPart(old)) {
      // A number where words stood takes a look of its own: added behind the others, which keep their numbers.
      expect(looksIn(to).slice(0, looksIn(from).length)).toEqual(looksIn(from));
      continue;
    }
    const tab = tabs.get(part) ?? `no tab: ${part}`;
    const [were, are] = [cellLetters(from), cellLetters(to)];
    const addresses = new Set(
      [...were.keys(), ...are.keys()].filter((address) => were.get(address) !== are.get(address)),
    );
    expect(addresses.size, tab).toBeGreaterThan(0);
    expect(withoutCells(to, addresses) === withoutCells(from, addresses), `${tab}: what is no cell`).toBe(
      true,
    );
    for (const address of addresses) {
      const { row, column } = placeOf(address);
      const [one, other] = [was, now].map((snapshot) => cellAt(tabOf(snapshot, tab), row, column));
      expect(JSON.stringify(other), `${tab}!${address}`).not.toBe(JSON.stringify(one));
    }
  }
  return changed
    .filter((part) => tabs.has(part))
    .map((part) => tabs.get(part) ?? part)
    .sort();
}

const looksIn = (styles: string) =>
  (/<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "").match(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/gs) ?? [];

async function patched(name: keyof typeof asSaved, edits: readonly SheetEdit[]): Promise<readonly string[]> {
  const was = read.get(name) as WorkbookSnapshot;
  const { bytes } = await patchWorkbookFile(asSaved[name], edits, today, was);
  return expectOnlyCells(asSaved[name], bytes, was, await readWorkbookFile(bytes));
}

function tickOf(name: keyof typeof asSaved, code: string): readonly SheetEdit[] {
  const plan = planTick(read.get(name) as WorkbookSnapshot, { code, done: true, day: today, who: "Завуч" });
  if (!plan.ok) throw new Error(plan.reason);
  return plan.edits;
}

describe.each(names)("a tick in the book %s", (name) => {
  test("of an activity writes its row, and in «Показатели» the numbers that changed", async () => {
    expect(await patched(name, tickOf(name, "К-001"))).toEqual(["Контроль сроков", "Показатели"]);
  });

  test("of a step, which no number counts, leaves «Показатели» letter for letter", async () => {
    expect(await patched(name, tickOf(name, "К-003"))).toEqual(["Контроль сроков"]);
  });

  test("that says what stands already leaves the whole file letter for letter", async () => {
    const rows = tabOf(read.get(name) as WorkbookSnapshot, "Контроль сроков").rows;
    const cells = [rows[1]?.slice(0, 3) ?? []];
    expect(
      await patched(name, [{ kind: "set-cells", tab: "Контроль сроков", row: 2, column: 1, cells }]),
    ).toEqual([]);
  });
});

test("whatever a person's cells become, only parts with changed cells change, and in them only those cells", async () => {
  const codes = tabOf(read.get("as it was made") as WorkbookSnapshot, "Контроль сроков")
    .rows.slice(1)
    .flatMap(([code]) => (textOf(code).startsWith("К-") ? [textOf(code)] : []));
  const typed = fc.record({
    kind: fc.constant("set-cells" as const),
    tab: fc.constantFrom("Наставники", "Наставляемые", "Пары", "Документы"),
    row: fc.integer({ min: 2, max: 6 }),
    column: fc.integer({ min: 2, max: 12 }),
    cells: fc.constantFrom([["слово"]], [["действует"]], [[7]], [[null]]),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
      fc.array(typed, { maxLength: 2 }),
      async (name, ticks, more) => {
        await patched(name, [...ticks.flatMap((code) => tickOf(name, code)), ...more]);
      },
    ),
    { numRuns: 8 },
  );
});
