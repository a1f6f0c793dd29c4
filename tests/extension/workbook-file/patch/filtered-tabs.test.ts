import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../../extension/workbook-file/write-workbook-file.ts";
import { planTick } from "../../../../shared/checklist/tick.ts";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { locateTab, textOf } from "../../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { dayOf, planOf, readingOf } from "../../../shared/workbook/example-books.ts";
import { changedParts, sheetPartOf } from "./patched.ts";

/**
 * A book as somebody left it who works with «Контроль сроков»: filtered by a person, one row hidden by hand, two rows grouped and
 * folded, frozen at another place, a column hidden.
 */
const reading = readingOf("school-1");
const today = dayOf(reading);
const TAB = "Контроль сроков";
const made = await writeWorkbookFile(planOf(reading).edits, today);

const FILTER =
  '<autoFilter ref="A1:O40"><filterColumn colId="4"><filters><filter val="Биканова Н.В."/></filters></filterColumn></autoFilter>';
const VIEW =
  '<sheetViews><sheetView workbookViewId="0" zoomScale="85"><pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="E7" sqref="E7"/></sheetView></sheetViews>';
const ROWS: Readonly<Record<number, string>> = {
  2: 'hidden="1"',
  5: 'hidden="1"',
  9: 'hidden="1" outlineLevel="1"',
  10: 'hidden="1" outlineLevel="1"',
  11: 'collapsed="1"',
};

function usedBySomebody(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = sheetPartOf(bytes, TAB);
  const name = Object.keys(parts).find(
    (each) => /sheet\d+\.xml$/.test(each) && strFromU8(parts[each] as never) === sheet,
  );
  let xml = sheet.replace(/<sheetViews>.*?<\/sheetViews>/s, VIEW);
  for (const [row, marks] of Object.entries(ROWS))
    xml = xml.replace(`<row r="${row}"`, `<row r="${row}" ${marks}`);
  xml = xml.replace("</sheetData>", `</sheetData>${FILTER}`);
  parts[name as string] = strToU8(xml);
  return zipSync(parts);
}

/** What the person set up, as it stands in the tab. */
function setUp(bytes: Uint8Array) {
  const xml = sheetPartOf(bytes, TAB);
  const marks = Object.keys(ROWS).map((row) => {
    const tag = new RegExp(`<row r="${row}"[^>]*>`).exec(xml)?.[0] ?? "";
    return [
      row,
      ...["hidden", "outlineLevel", "collapsed"].map((mark) => new RegExp(` ${mark}="(\\d)"`).exec(tag)?.[1]),
    ];
  });
  return {
    view: /<sheetViews>.*?<\/sheetViews>/s.exec(xml)?.[0],
    filter: /<autoFilter .*?<\/autoFilter>/s.exec(xml)?.[0],
    marks,
  };
}

const book = usedBySomebody(made);
const rowsOf = async (bytes: Uint8Array) => readWorkbook(await readWorkbookFile(bytes)).tables[TAB];

describe("a tab that somebody filtered, grouped and froze at another place", () => {
  test("is read whole, rows out of sight too", async () => {
    expect(setUp(book)).toEqual({
      view: VIEW,
      filter: FILTER,
      marks: expect.arrayContaining([["9", "1", "1", undefined]]),
    });
    expect(await rowsOf(book)).toEqual(await rowsOf(made));
  });

  test("needs nothing more", async () => {
    expect(planOf(reading, await readWorkbookFile(book)).edits).toEqual([]);
  });

  test("is ticked in a row out of sight, and stays as it was set up", async () => {
    const code = textOf((await readWorkbookFile(book)).tabs.find(({ name }) => name === TAB)?.rows[4]?.[0]);
    const plan = planTick(await readWorkbookFile(book), { code, done: true, day: today, who: "Завуч" });
    if (!plan.ok) throw new Error(plan.reason);
    const { bytes } = await patchWorkbookFile(book, plan.edits, today);
    expect(
      (await rowsOf(bytes)).filter((row) => row.values.get("Кто отметил") === "Завуч").map(({ row }) => row),
    ).toEqual([5]);
    expect(setUp(bytes)).toEqual(setUp(book));
  });

  test("takes new rows below and gives rows that lost them their codes and formulas", async () => {
    const snapshot = await readWorkbookFile(book);
    const located = locateTab(snapshot, TAB);
    const columns = ["Код", "Состояние"].map((heading) => located?.columns.get(heading) as number);
    const emptied = columns.map(
      (column): SheetEdit => ({ kind: "set-cells", tab: TAB, row: 9, column, cells: [[null]] }),
    );
    const lost = (await patchWorkbookFile(book, emptied, today)).bytes;
    const data = { [TAB]: [{ Мероприятие: "Круглый стол", Срок: "2024-04-01" }] };
    const { edits } = planOf(null, await readWorkbookFile(lost), data);
    const { bytes } = await patchWorkbookFile(lost, edits, today);
    const { tabs } = await readWorkbookFile(bytes);
    const rows = tabs.find(({ name }) => name === TAB)?.rows ?? [];
    expect(columns.map((column) => rows[8]?.[column - 1] as CellContent)).toEqual([
      expect.stringMatching(/^К-\d+$/),
      expect.objectContaining({ formula: expect.any(String) }),
    ]);
    expect(await rowsOf(bytes)).toHaveLength((await rowsOf(book)).length + 1);
    const { filter, ...rest } = setUp(bytes);
    const before = setUp(book);
    expect(rest).toEqual({ view: before.view, marks: before.marks });
    // What is chosen in the filter stays; its area takes the new row in, as a program does when one is typed there.
    expect(filter?.replace(/ref="[^"]*"/, "")).toBe(before.filter?.replace(/ref="[^"]*"/, ""));
  });

  test("keeps the very part when another tab changes and no formula looks there", async () => {
    const edit: SheetEdit = { kind: "set-cells", tab: "Публикации", row: 9, column: 9, cells: [["пометка"]] };
    const { bytes } = await patchWorkbookFile(book, [edit], today);
    expect(sheetPartOf(bytes, TAB)).toBe(sheetPartOf(book, TAB));
    expect(changedParts(book, bytes).length).toBe(1);
  });
});
