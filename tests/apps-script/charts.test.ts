import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";

type ChartEdit = Extract<SheetEdit, { kind: "chart" }>;

let google: InMemoryGoogle;
beforeEach(() => {
  google = newInMemoryGoogle({});
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
  apply({ kind: "create-tab", tab: "Показатели", hidden: false, position: 1 });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const apply = (...edits: readonly SheetEdit[]) => applyEdits(google.spreadsheet.app.getActive(), edits);
const charts = () => google.spreadsheet.stores.find(({ name }) => name === "Показатели")?.charts;
const column = (at: number, lastRow: number) => ({ row: 2, column: at, lastRow, lastColumn: at });

const people: ChartEdit = {
  kind: "chart",
  tab: "Показатели",
  title: "Участники по категориям",
  shape: "columns",
  labels: column(10, 7),
  series: [
    { name: "Наставники", values: column(11, 7) },
    { name: "Наставляемые", values: column(12, 7) },
  ],
  row: 20,
  column: 7,
  width: 820,
  height: 320,
};

test("a chart is made over its columns, at its cell, with the names of its series", () => {
  apply(people);
  expect(charts()).toEqual([
    {
      id: 1,
      shape: "column",
      ranges: ["Показатели!J2:J7", "Показатели!K2:K7", "Показатели!L2:L7"],
      position: { row: 20, column: 7 },
      options: {
        title: "Участники по категориям",
        numHeaders: 0,
        vAxis: { minValue: 0 },
        series: {
          0: { labelInLegend: "Наставники", color: "#174ea6", dataLabel: "value" },
          1: { labelInLegend: "Наставляемые", color: "#e0a100", dataLabel: "value" },
        },
        legend: { position: "bottom" },
        width: 820,
        height: 320,
      },
    },
  ]);
});

test("the same edit again makes no second chart", () => {
  apply(people);
  const once = structuredClone(charts());
  apply(people);
  expect(charts()).toEqual(once);
});

test("a chart that stands is given the other data and keeps its place and looks", () => {
  apply(people);
  const [before] = charts() ?? [];
  apply({ ...people, labels: column(10, 9), series: [], row: 50, width: 100 });
  expect(charts()).toEqual([{ ...before, ranges: ["Показатели!J2:J9"] }]);
});

test("lying bars up to a hundred, without a legend for one series", () => {
  const series = [{ name: "Выполнено, %", values: column(9, 7) }];
  apply(people, { ...people, title: "Этапы", shape: "bars", series, highest: 100 });
  expect(charts()?.map(({ shape, options }) => [shape, options.hAxis, options.legend])).toEqual([
    ["column", undefined, { position: "bottom" }],
    ["bar", { minValue: 0, maxValue: 100 }, { position: "none" }],
  ]);
});
