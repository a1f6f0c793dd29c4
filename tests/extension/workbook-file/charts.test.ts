import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { patchWorkbookFile } from "../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { dayOf, planOf, readingOf } from "../../shared/workbook/example-books.ts";
import { askOpenpyxl, hasOpenpyxl } from "./openpyxl.ts";

const reading = readingOf("school-1");
const today = dayOf(reading);
const plan = planOf(reading);
const chartsOf = (edits: readonly SheetEdit[]) => edits.filter((edit) => edit.kind === "chart");

const TITLES = [
  "Выполнение дорожной карты по этапам, %",
  "Участники по категориям",
  "Удовлетворённость: до и после, %",
];

const chartParts = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => strFromU8(parts[name] as Uint8Array));
};
const titleOf = (chart: string) => /<a:t>([^<]*)<\/a:t>/.exec(chart)?.[1];
const placesOf = (chart: string) => [...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((match) => match[1]);

describe("the charts of «Показатели»", () => {
  test("are planned once: a second plan has none", () => {
    expect(chartsOf(plan.edits).map(({ title }) => title)).toEqual(TITLES);
    expect(planOf(reading, plan.after).edits).toEqual([]);
  });

  test("a workbook without a roadmap has no chart of stages; it comes with the roadmap", () => {
    const structured = planOf(null);
    expect(chartsOf(structured.edits).map(({ title }) => title)).toEqual(TITLES.slice(1));
    expect(chartsOf(planOf(reading, structured.after).edits).map(({ title }) => title)).toEqual(
      TITLES.slice(0, 1),
    );
  });

  test("are printed a page each, the table before them; what people chose to print stays", async () => {
    const printed = (bytes: Uint8Array) =>
      /<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)</.exec(
        strFromU8(unzipSync(bytes)["xl/workbook.xml"] as Uint8Array),
      )?.[1];
    const pages =
      "'Показатели'!$A:$F,'Показатели'!$G$2:$O$17,'Показатели'!$G$20:$O$35,'Показатели'!$G$38:$O$53";
    const book = await writeWorkbookFile(plan.edits, today);
    expect(printed(book)).toBe(pages);
    const again = await patchWorkbookFile(book, chartsOf(plan.edits), today);
    expect(printed(again.bytes)).toBe(pages);
    const parts = unzipSync(book);
    const chosen = strFromU8(parts["xl/workbook.xml"] as Uint8Array).replace(pages, "'Показатели'!$A$1:$C$9");
    const changed = zipSync({ ...parts, "xl/workbook.xml": strToU8(chosen) });
    const kept = await patchWorkbookFile(changed, chartsOf(plan.edits), today);
    expect(printed(kept.bytes)).toBe("'Показатели'!$A$1:$C$9");
  });

  test("stand in a new file", async () => {
    const parts = chartParts(await writeWorkbookFile(plan.edits, today));
    expect(parts.map(titleOf)).toEqual(TITLES);
    expect(parts.map(placesOf)).toEqual([
      ["'Показатели'!$H$2:$H$8", "'Показатели'!$I$2:$I$8"],
      [
        "'Показатели'!$J$2:$J$7",
        "'Показатели'!$K$2:$K$7",
        "'Показатели'!$J$2:$J$7",
        "'Показатели'!$L$2:$L$7",
      ],
      [
        "'Показатели'!$M$2:$M$3",
        "'Показатели'!$N$2:$N$3",
        "'Показатели'!$M$2:$M$3",
        "'Показатели'!$O$2:$O$3",
      ],
    ]);
  });

  test("a file that stands gets the missing one, and the same edits twice add no second", async () => {
    const structured = await writeWorkbookFile(planOf(null).edits, today);
    const { edits } = planOf(reading, await readWorkbookFile(structured));
    const once = (await patchWorkbookFile(structured, edits, today)).bytes;
    expect(chartParts(once).map(titleOf).sort()).toEqual([...TITLES].sort());
    const again = (await patchWorkbookFile(once, chartsOf(edits), today)).bytes;
    expect(chartParts(again)).toEqual(chartParts(once));
    expect(planOf(reading, await readWorkbookFile(again)).edits).toEqual([]);
  });

  test("more stages make the chart longer and add no second", async () => {
    const bytes = await writeWorkbookFile(plan.edits, today);
    const [stages] = chartsOf(plan.edits) as [Extract<SheetEdit, { kind: "chart" }>];
    const longer = { ...stages, labels: { ...stages.labels, lastRow: 12 } };
    const parts = chartParts((await patchWorkbookFile(bytes, [longer], today)).bytes);
    expect(parts.length).toBe(3);
    expect(placesOf(parts[0] as string)[0]).toBe("'Показатели'!$H$2:$H$12");
  });
});

const QUESTION = `
def title(chart):
    return "".join(run.t for p in chart.title.tx.rich.p for run in (p.r or []))
answer = [[type(chart).__name__, title(chart), len(chart.series), chart.anchor._from.row] for chart in book["Показатели"]._charts]`;

test.skipIf(!hasOpenpyxl)("openpyxl sees the charts", async () => {
  const file = await writeWorkbookFile(planOf(reading, emptyWorkbook).edits, today);
  expect(askOpenpyxl(file, QUESTION)).toEqual([
    ["BarChart", TITLES[0], 1, 1],
    ["BarChart", TITLES[1], 2, 19],
    ["BarChart", TITLES[2], 2, 37],
  ]);
});
