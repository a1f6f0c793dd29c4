import { EXAMPLE_WORDS } from "../../../shared/papers/example-words.ts";
import type { FilledBlock } from "../../../shared/papers/filled-layout.ts";
import { appendChart } from "./append-chart.ts";
import { LINE_WIDTH, PAGE, paragraphAttributes } from "./document-looks.ts";
import { type DocumentPart, documentParts } from "./document-parts.ts";

type Body = GoogleAppsScript.Document.Body;

/**
 * Makes a Google Doc of a paper, in the root of the person's own Drive.
 * @param dense smaller letters, for a sheet that has to be one page
 * @returns its address, and the titles of the charts that Google did not draw: their numbers stand in their place
 */
export function writeDocument(
  name: string,
  blocks: readonly FilledBlock[],
  dense: boolean,
): { readonly url: string; readonly undrawn: readonly string[] } {
  const document = DocumentApp.create(name);
  const body = document.getBody();
  body.setPageWidth(PAGE.width).setPageHeight(PAGE.height);
  body.setMarginTop(PAGE.top).setMarginBottom(PAGE.bottom);
  body.setMarginLeft(PAGE.left).setMarginRight(PAGE.right);
  const undrawn: string[] = [];
  for (const part of blocks.flatMap(documentParts)) {
    if (part.kind !== "chart") append(body, part, dense);
    else if (!appendChart(body, part.chart, dense)) undrawn.push(part.chart.title);
  }
  // A new document holds an empty paragraph, and none may lose its only one.
  body.removeChild(body.getChild(0));
  const foot = document.addFooter().appendParagraph(EXAMPLE_WORDS);
  foot.setAttributes(paragraphAttributes({ size: "small", grey: true }, dense));
  const url = document.getUrl();
  document.saveAndClose();
  return { url, undrawn };
}

function append(body: Body, part: Exclude<DocumentPart, { kind: "chart" }>, dense: boolean): void {
  if (part.kind === "table") appendTable(body, part, dense);
  else if (part.kind === "page-break") body.appendPageBreak();
  else body.appendParagraph(part.text).setAttributes(paragraphAttributes(part.looks, dense));
}

function appendTable(
  body: Body,
  { rows, shares, looks }: Extract<DocumentPart, { kind: "table" }>,
  dense: boolean,
): void {
  const table = body.appendTable(rows.map((row) => [...row]));
  table.setAttributes(paragraphAttributes({ size: looks.lines ? "table" : "body" }, dense));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  shares.forEach((share, column) => {
    table.setColumnWidth(column, Math.floor((LINE_WIDTH * share) / whole));
  });
  if (!looks.lines) table.setBorderWidth(0);
  if (looks.head) table.getRow(0).editAsText().setBold(true);
  if (!looks.lastRight) return;
  const last = table.getCell(0, shares.length - 1).getChild(0);
  last.asParagraph().setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
}
