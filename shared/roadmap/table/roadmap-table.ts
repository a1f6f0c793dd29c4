import type { Block, DocumentGrid, GridCell, GridRow } from "../../document/document-grid.ts";
import type { BodyCell, BodyRow } from "./body-row.ts";
import { linesText } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { type Column, isColumnNumberRow, isSubHeadingRow, readColumns, withNumberColumn } from "./columns.ts";
import { headingKey } from "./heading-key.ts";
import { isRowNumber, splitRowNumber } from "./row-number.ts";
import { callsItselfStage } from "./stage-heading.ts";

/** The document cut into what stands before the table, the rows of the table, and words that belong to neither. */
type RoadmapTable = {
  /** Blocks before the first heading row; rows of tables among them are stamps («Согласовано | Утверждаю»). */
  readonly front: readonly Block[];
  /** Column kinds of the table, over all its pieces; empty where the document has no such table. */
  readonly kinds: ReadonlySet<ColumnKind>;
  readonly rows: readonly BodyRow[];
  /** Words below the table, or of tables that are no roadmap. */
  readonly leftOver: readonly LeftOver[];
};

type Line = { readonly place: string; readonly text: string };

/** `inTable`: a row of some table, not a line of text. */
type LeftOver = Line & { readonly inTable: boolean };

/** How many rows a heading may stand below the top of its table. */
const rowsAboveHeading = 3;

/** Finds the table by its heading row and brings its pieces (pages, one table a stage) together in order. */
export function findRoadmapTable(document: DocumentGrid): RoadmapTable {
  const front: Block[] = [];
  const rows: BodyRow[] = [];
  const leftOver: LeftOver[] = [];
  const kinds = new Set<ColumnKind>();
  let columns: readonly Column[] | null = null;
  let between: Line[] = [];

  for (const block of document.blocks) {
    if (block.kind === "paragraph") {
      if (columns === null) front.push(block);
      else between.push(...paragraphLines(block));
      continue;
    }
    const headingIndex = findHeading(block.rows, columns === null ? block.rows.length : rowsAboveHeading);
    if (headingIndex === null && columns === null) {
      front.push(block);
      continue;
    }
    if (
      headingIndex === null &&
      columns !== null &&
      between.length > 0 &&
      !goesOn(between, block.rows, columns)
    ) {
      leftOver.push(
        ...between.map(besideTable),
        ...block.rows.map((row) => ({ ...rowLine(row), inTable: true })),
      );
      between = [];
      continue;
    }
    const above = block.rows.slice(0, headingIndex ?? 0);
    if (columns === null) {
      if (above.length > 0) front.push({ kind: "table", rows: above });
    } else {
      between.push(...above.map(rowLine));
    }
    if (headingIndex !== null) {
      const read = readColumns(block.rows[headingIndex] as GridRow) as Column[];
      columns = withNumberColumn(read, block.rows.slice(headingIndex + 1));
    }
    const known = columns as readonly Column[];
    for (const column of known) if (column.kind !== null) kinds.add(column.kind);
    rows.push(...between.map(lineRow));
    between = [];
    rows.push(...bodyRows(block.rows, headingIndex === null ? 0 : headingIndex + 1, known, rows.length > 0));
  }
  leftOver.push(...between.map(besideTable));
  return { front, kinds, rows, leftOver };
}

function findHeading(rows: readonly GridRow[], limit: number): number | null {
  const index = rows.slice(0, limit).findIndex((row) => readColumns(row) !== null);
  return index < 0 ? null : index;
}

function bodyRows(
  rows: readonly GridRow[],
  from: number,
  columns: readonly Column[],
  continued: boolean,
): BodyRow[] {
  const headings = columns.map((column) => headingKey(column.heading)).join("|");
  const result: BodyRow[] = [];
  rows.forEach((row, index) => {
    if (index < from || isColumnNumberRow(row)) return;
    if (row.cells.map((cell) => headingKey(linesText(cell?.lines ?? []))).join("|") === headings) return;
    if (index === from && from > 0 && isSubHeadingRow(row)) return;
    const body = bodyRow(rows, index, columns, continued && result.length === 0);
    if (hasWords(body)) result.push(body);
  });
  return result;
}

function bodyRow(
  rows: readonly GridRow[],
  rowIndex: number,
  columns: readonly Column[],
  afterBreak: boolean,
): BodyRow {
  const row = rows[rowIndex] as GridRow;
  const cells: Partial<Record<ColumnKind, BodyCell>> = {};
  const foreign: { heading: string; text: string }[] = [];
  const wide = fullWidthCell(row, columns.length) ?? loneNumberCell(row, columns);
  const width = Math.max(columns.length, row.cells.length);
  for (let index = 0; index < width; index++) {
    const cell = cellAt(rows, rowIndex, index);
    const kind = wide?.index === index ? "activity" : (columns[index]?.kind ?? null);
    if (kind !== null) {
      const before = cells[kind];
      cells[kind] = before
        ? { lines: [...before.lines, ...cell.lines], held: before.held && cell.held }
        : cell;
    } else if (!cell.held && cell.lines.length > 0) {
      foreign.push({ heading: columns[index]?.heading ?? "", text: linesText(cell.lines) });
    }
  }
  return { place: row.place, afterBreak, fullWidth: wide !== null, cells, foreign };
}

/** The cell that alone fills a row, or all of it but the number: the shape of a stage heading. */
function fullWidthCell(row: GridRow, width: number): { index: number } | null {
  const filled = row.cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => cell !== null && cell.lines.length > 0);
  const last = filled[filled.length - 1];
  if (!last?.cell || width < 2 || filled.length > 2) return null;
  const spansRest = last.cell.columnSpan > 1 && last.index + last.cell.columnSpan >= width;
  if (!spansRest || last.cell.columnSpan < width - 2) return null;
  if (filled.length === 2 && !isRowNumber(linesText(filled[0]?.cell?.lines ?? []))) return null;
  return { index: last.index };
}

/** Words alone in the number column: a heading whose merge the text has lost. */
function loneNumberCell(row: GridRow, columns: readonly Column[]): { index: number } | null {
  const filled = row.cells
    .map((cell, index) => ({ text: linesText(cell?.lines ?? []), index }))
    .filter(({ text }) => text !== "");
  const [only] = filled;
  if (!only || filled.length > 1 || row.cells.some((cell) => cell === null)) return null;
  return columns[only.index]?.kind === "number" && !isRowNumber(only.text) ? { index: only.index } : null;
}

/** The cell at a place of the grid, found upwards where a merged cell covers it. Covered from the left, it has no words of its own. */
function cellAt(rows: readonly GridRow[], rowIndex: number, index: number): BodyCell {
  const own = rows[rowIndex]?.cells[index];
  if (own) return { lines: own.lines, held: false };
  if (own === undefined) return { lines: [], held: false };
  for (let up = 1; up <= rowIndex; up++) {
    const above: GridCell | undefined = rows[rowIndex - up]?.cells[index];
    if (above) return above.rowSpan > up ? { lines: above.lines, held: true } : { lines: [], held: true };
  }
  return { lines: [], held: true };
}

/** After words between two tables: the next one goes on where it is as wide, or the words are a stage heading. */
function goesOn(between: readonly Line[], rows: readonly GridRow[], columns: readonly Column[]): boolean {
  const last = between[between.length - 1]?.text ?? "";
  if (callsItselfStage(last) || splitRowNumber(last) !== null) return true;
  return rows.some((row) => row.cells.length === columns.length);
}

function hasWords(row: BodyRow): boolean {
  const own = Object.values(row.cells).some((cell) => !cell.held && cell.lines.length > 0);
  return own || row.foreign.length > 0;
}

/** The lines of a paragraph, without page numbers («12», «- 12 -», «Страница 2 из 5»). */
function paragraphLines(block: { readonly text: string; readonly place: string }): Line[] {
  return block.text
    .split("\n")
    .map((text) => ({ place: block.place, text: text.trim() }))
    .filter(
      ({ text }) =>
        text !== "" && !/^([-–—]?\s*\d{1,3}\s*[-–—]?|стр(аница|\.)?\s*\d+(\s*из\s*\d+)?)$/i.test(text),
    );
}

function besideTable(line: Line): LeftOver {
  return { ...line, inTable: false };
}

function rowLine(row: GridRow): Line {
  const texts = row.cells.map((cell) => linesText(cell?.lines ?? [])).filter((text) => text !== "");
  return { place: row.place, text: texts.join(" | ") };
}

function lineRow(line: Line): BodyRow {
  const cell: BodyCell = { lines: [{ text: line.text, bullet: null }], held: false };
  return { place: line.place, afterBreak: true, fullWidth: true, cells: { activity: cell }, foreign: [] };
}
