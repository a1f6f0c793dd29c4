import { expect, test } from "vitest";
import { drawnIn, newCharts } from "../../../local/spreadsheet-app/chart-pictures.ts";
import { newDocumentApp } from "../../../local/spreadsheet-app/documents.ts";
import { newRights } from "../../../local/spreadsheet-app/rights.ts";

const { service } = newCharts();
const { STRING, NUMBER } = service.ColumnType;
const table = () =>
  service
    .newDataTable()
    .addColumn(STRING, "")
    .addColumn(NUMBER, "До")
    .addColumn(STRING, "До")
    .setValue(0, 0, "Наставники")
    .setValue(1, 0, "Наставляемые")
    .setValue(1, 1, 5)
    .setValue(1, 2, "5");
const view = (columns: unknown[]) => service.newDataViewDefinition().setColumns(columns).build();
const NOTED = [0, 1, { sourceColumn: 2, role: "annotation" }];

test("a picture knows the columns the chart took, a cell that was not set is null", () => {
  const chart = service.newBarChart().setDataTable(table()).setDataViewDefinition(view(NOTED)).build();
  expect(drawnIn(chart.getAs("image/png"))?.columns).toEqual([
    { label: "", role: null, values: ["Наставники", "Наставляемые"] },
    { label: "До", role: null, values: [null, 5] },
    { label: "До", role: "annotation", values: [null, "5"] },
  ]);
});

test.each<[string, () => unknown, RegExp]>([
  ["no table", () => service.newBarChart().build(), /no data table/],
  [
    "an empty table",
    () => service.newBarChart().setDataTable(service.newDataTable().addColumn(STRING, "")).build(),
    /empty/,
  ],
  [
    "letters in a column of numbers",
    () =>
      service
        .newBarChart()
        .setDataTable(table().setValue(0, 1, "5"))
        .setDataViewDefinition(view(NOTED))
        .build(),
    /not a number/,
  ],
  [
    "a column of letters as bars",
    () => service.newBarChart().setDataTable(table()).build(),
    /same data type/,
  ],
  [
    "a column the table has not",
    () =>
      service
        .newBarChart()
        .setDataTable(table())
        .setDataViewDefinition(view([0, 3]))
        .build(),
    /column index 3/,
  ],
  ["a size in parts of a dot", () => service.newBarChart().setDimensions(460.5, 100), /whole numbers/],
  ["another kind of chart", () => service.newPieChart(), /not part of the in-memory/],
])("%s is refused", (_, draw, words) => {
  expect(draw).toThrow(words);
});

test("a document takes no picture that nobody drew", () => {
  const scope = "https://www.googleapis.com/auth/documents";
  const body = newDocumentApp(newRights([scope]))
    .service.create("Справка")
    .getBody();
  expect(() => body.appendParagraph("").appendInlineImage({} as GoogleAppsScript.Base.Blob)).toThrow(
    "Invalid image data.",
  );
});
