import type { Block, GridCell, GridRow } from "../../../shared/document/document-grid.ts";
import { straightenColumns } from "../../../shared/document/jagged-columns.ts";
import { foldSpaces } from "../../../shared/text/fold.ts";

/** Rows of a sheet as shown texts, "" for an empty cell; merged areas count from 0, their last row and column inclusive. */
export type ShownSheet = {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedArea[];
  /** Where a person finds the row of an index from 0: «лист «План», строка 7». */
  readonly placeOf: (index: number) => string;
};

export type MergedArea = {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

/**
 * The blocks of a sheet: an empty row ends one; rows with a single filled cell are text until the first row with two of them begins
 * a table. Columns that nothing stands in, left and right of all the words, are cut.
 */
export function sheetBlocks(sheet: ShownSheet): Block[] {
  const areas = mergedAreas(sheet);
  const bounds = usedColumns(sheet);
  const blocks: Block[] = [];
  let lines: { text: string; place: string }[] = [];
  let rows: GridRow[] = [];
  const end = () => {
    const [first] = lines;
    if (first)
      blocks.push({ kind: "paragraph", text: lines.map(({ text }) => text).join("\n"), place: first.place });
    if (rows.length > 0) blocks.push({ kind: "table", rows: straightenColumns(rows) });
    lines = [];
    rows = [];
  };
  sheet.rows.forEach((texts, index) => {
    const filled = texts.filter((text) => text.trim() !== "");
    const held = areas.coversRow(index);
    if (filled.length === 0 && !(held && rows.length > 0)) {
      end();
      return;
    }
    const place = sheet.placeOf(index);
    if (rows.length === 0 && filled.length < 2 && !areas.startsTall(index)) {
      for (const text of linesOf(filled[0] ?? "")) lines.push({ text, place });
      return;
    }
    if (rows.length === 0) end();
    const cells: GridCell[] = [];
    for (let column = bounds.first; column <= bounds.last; column++)
      cells.push(areas.cellAt(index, column, bounds.last, texts[column] ?? ""));
    rows.push({ cells, place });
  });
  end();
  return blocks;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\u2028]/)
    .map((line) => foldSpaces(line.replace(/\u00AD/g, "")))
    .filter((line) => line !== "");
}

function usedColumns({ rows }: ShownSheet): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const row of rows) {
    row.forEach((text, column) => {
      if (text.trim() === "") return;
      first = Math.min(first, column);
      last = Math.max(last, column);
    });
  }
  return { first: Number.isFinite(first) ? first : 0, last };
}

/** Merged areas by the rows they cover; each row lists few of them. */
function mergedAreas({ rows, merges }: ShownSheet) {
  const byRow = new Map<number, MergedArea[]>();
  for (const area of merges) {
    const lastRow = Math.min(area.lastRow, rows.length - 1);
    for (let row = area.row; row <= lastRow; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  const areasOf = (row: number) => byRow.get(row) ?? [];
  return {
    /** The row goes on with a merged cell that says something, though it has no words of its own. */
    coversRow: (row: number) =>
      areasOf(row).some((area) => area.row < row && (rows[area.row]?.[area.column] ?? "").trim() !== ""),
    startsTall: (row: number) =>
      areasOf(row).some(
        (area) =>
          area.row === row &&
          area.lastRow > row &&
          (rows[row]?.[area.column] ?? "").trim() !== "" &&
          hasNeighbours(rows, area),
      ),
    cellAt: (row: number, column: number, lastColumn: number, text: string): GridCell => {
      const area = areasOf(row).find((each) => each.column <= column && column <= each.lastColumn);
      const lines = linesOf(text).map((line) => ({ text: line, bullet: null }));
      if (!area) return { lines, rowSpan: 1, columnSpan: 1 };
      if (area.row !== row || area.column !== column) return null;
      return {
        lines,
        rowSpan: Math.min(area.lastRow, rows.length - 1) - row + 1,
        columnSpan: Math.min(area.lastColumn, lastColumn) - column + 1,
      };
    },
  };
}

/** A tall merged cell with words beside it, on any of its rows, is of a table and no title. */
function hasNeighbours(rows: readonly (readonly string[])[], area: MergedArea): boolean {
  return rows
    .slice(area.row, area.lastRow + 1)
    .some((row) =>
      row.some((text, column) => text.trim() !== "" && (column < area.column || column > area.lastColumn)),
    );
}
