import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../extension/documents/read-html.ts";
import type { Block, DocumentGrid, GridRow } from "../../../shared/document/document-grid.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";

const folder = new URL("../../fixtures/roadmaps/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(".txt", ""));
const golden = (name: string) => JSON.parse(readFileSync(new URL(`${name}.golden.json`, folder), "utf8"));
const text = (name: string) => readFileSync(new URL(`${name}.txt`, folder), "utf8");

describe("the five documents in other renderings", () => {
  test.each(names)("%s with its columns in reverse", (name) => {
    expect(
      readRoadmap(reorder(readTextDocument(text(name)), (cells) => [...cells].reverse())).roadmap,
    ).toEqual(golden(name));
  });

  test.each(names)("%s with its columns turned by two", (name) => {
    const turn = (cells: GridRow["cells"]) => [...cells.slice(2), ...cells.slice(0, 2)];
    expect(readRoadmap(reorder(readTextDocument(text(name)), turn)).roadmap).toEqual(golden(name));
  });

  test.each(names)("%s as HTML with a paragraph a line", (name) => {
    expect(readRoadmap(readHtml(htmlOf(readTextDocument(text(name)), false))).roadmap).toEqual(golden(name));
  });

  test.each(names)("%s as HTML with number and stage merged over their rows", (name) => {
    expect(readRoadmap(readHtml(htmlOf(readTextDocument(text(name)), true))).roadmap).toEqual(golden(name));
  });

  test.each(names)("%s with non-breaking spaces and Windows line ends", (name) => {
    const changed = text(name).replace(/ /g, "\u00A0").replace(/\n/g, "\r\n");
    expect(readRoadmap(readTextDocument(`\uFEFF${changed}`)).roadmap).toEqual(golden(name));
  });
});

function reorder(
  document: DocumentGrid,
  change: (cells: GridRow["cells"]) => GridRow["cells"],
): DocumentGrid {
  const width = Math.max(
    ...document.blocks.map((block) => (block.kind === "table" ? (block.rows[0]?.cells.length ?? 0) : 0)),
  );
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === "paragraph") return block;
    return {
      kind: "table",
      rows: block.rows.map((row) => {
        const missing = Math.max(0, width - row.cells.length);
        const empty = { lines: [], rowSpan: 1, columnSpan: 1 };
        return { ...row, cells: change([...row.cells, ...new Array(missing).fill(empty)]) };
      }),
    };
  });
  return { blocks };
}

const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The document as a word processor saves it: an empty paragraph between blocks. */
function htmlOf(document: DocumentGrid, merged: boolean): string {
  return document.blocks
    .map((block) =>
      block.kind === "paragraph"
        ? `${block.text
            .split("\n")
            .map((line) => `<p class="MsoNormal"><b>${escaped(line)}</b></p>`)
            .join("\n")}<p>&nbsp;</p>`
        : `<table border="1"><tbody>${tableRows(block.rows, merged)}</tbody></table>`,
    )
    .join("\n");
}

function tableRows(rows: readonly GridRow[], merged: boolean): string {
  const wordsAt = (y: number, x: number) => rows[y]?.cells[x]?.lines ?? [];
  const covered = (y: number, x: number) =>
    merged && x < 2 && y > 0 && stageTable(rows) && [0, 1].every((column) => wordsAt(y, column).length === 0);
  return rows
    .map((row, y) => {
      const cells = row.cells.map((_cell, x) => {
        if (covered(y, x)) return "";
        let span = 1;
        while (y + span < rows.length && covered(y + span, x)) span += 1;
        const lines = wordsAt(y, x).map((line) => `<p>${escaped(line.text)}</p>`);
        return `<td${span > 1 ? ` rowspan="${span}"` : ""}>\n${lines.join("\n")}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
}

/** Only where the stages stand in the second column are it and the numbers merged. */
function stageTable(rows: readonly GridRow[]): boolean {
  return (rows[0]?.cells.length ?? 0) !== 5 || !/^\d+\.\d/.test(rows[1]?.cells[0]?.lines[0]?.text ?? "");
}
