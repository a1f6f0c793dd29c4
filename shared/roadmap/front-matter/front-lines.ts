import type { Block } from "../../document/document-grid.ts";
import { foldSpaces } from "../../text/fold.ts";
import { linesText } from "../table/body-row.ts";

/** A line above the table. `startsBlock`: an empty line (or a change of column) stands before it. */
export type FrontLine = { readonly text: string; readonly startsBlock: boolean };

/**
 * The lines above the table in the order a person reads them: stamps that stand side by side («Согласовано | Утверждаю») one
 * after the other.
 */
export function readFrontLines(blocks: readonly Block[]): FrontLine[] {
  const lines: FrontLine[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph")
      addRows(
        lines,
        block.text.split("\n").map((line) =>
          line
            .trim()
            .split(/\s{3,}/)
            .map((text) => [text]),
        ),
      );
    else
      addRows(
        lines,
        block.rows.map((row) =>
          row.cells.map((cell) => (cell?.lines ?? []).map((line) => linesText([line]))),
        ),
      );
  }
  return lines;
}

/** Rows of cells of lines: runs of rows with several cells are read column by column. */
function addRows(lines: FrontLine[], rows: readonly (readonly (readonly string[])[])[]): void {
  let index = 0;
  let startsBlock = true;
  const add = (text: string) => {
    const folded = foldSpaces(text);
    if (folded === "") return;
    lines.push({ text: folded, startsBlock });
    startsBlock = false;
  };
  while (index < rows.length) {
    const filled = filledCells(rows[index] ?? []);
    if (filled < 2) {
      for (const cell of rows[index] ?? []) for (const text of cell) add(text);
      index += 1;
      continue;
    }
    let end = index;
    while (end < rows.length && filledCells(rows[end] ?? []) > 1) end += 1;
    const width = Math.max(...rows.slice(index, end).map((row) => row.length));
    for (let column = 0; column < width; column++) {
      startsBlock = true;
      for (const row of rows.slice(index, end)) for (const text of row[column] ?? []) add(text);
    }
    startsBlock = true;
    index = end;
  }
}

function filledCells(row: readonly (readonly string[])[]): number {
  return row.filter((cell) => cell.some((text) => text.trim() !== "")).length;
}
