import type { Block, DocumentGrid, GridRow } from "../../document/document-grid.ts";
import { startsWithMark } from "../../document/item-marks.ts";
import type { Note } from "../../messages/note.ts";
import type { Deciding } from "../deciding.ts";
import type { BodyCell, BodyRow } from "./body-row.ts";
import { linesText } from "./body-row.ts";
import { readBodyRows } from "./body-rows.ts";
import type { ColumnKind } from "./column-wordings.ts";
import {
  type Column,
  cellText,
  isOtherTable,
  isSecondHeading,
  readColumns,
  withNumberColumn,
} from "./columns.ts";
import { startsDeadline } from "./deadline-starts.ts";
import { decideColumns } from "./decided-columns.ts";
import { guessColumns } from "./guessed-columns.ts";
import { headingKey } from "./heading-key.ts";
import { isRowNumber, splitRowNumber } from "./row-number.ts";
import { callsItselfStage, isNumberedStage, startsSeries } from "./stage-heading.ts";

/** The document cut into what stands before the table, the rows of the table, and words that belong to neither. */
type RoadmapTable = {
  /** Blocks before the first heading row; rows of tables among them are stamps («Согласовано | Утверждаю»). */
  readonly front: readonly Block[];
  /** Column kinds of the table, over all its pieces; empty where the document has no such table. */
  readonly kinds: ReadonlySet<ColumnKind>;
  readonly rows: readonly BodyRow[];
  /** Words below the table, or of tables that are no roadmap. */
  readonly leftOver: readonly LeftOver[];
  readonly notes: readonly Note[];
};

type Line = { readonly place: string; readonly text: string };

/** `inTable`: a row of some table, not a line of text. */
export type LeftOver = Line & { readonly inTable: boolean };

type Heading = { readonly index: number; readonly rows: number; readonly columns: readonly Column[] };

/** How many rows the first heading may stand below the top of its table: stamps and titles stand in rows above it. */
const rowsAboveFirstHeading = 60;
/** The same for every later table, which begins with its heading or goes on. */
const rowsAboveHeading = 3;

/** Finds the table by its heading row and brings its pieces (pages, one table a stage) together in order. */
export function findRoadmapTable(document: DocumentGrid, deciding: Deciding): RoadmapTable {
  const front: Block[] = [];
  const rows: BodyRow[] = [];
  const notes: Note[] = [];
  const leftOver: LeftOver[] = [];
  const kinds = new Set<ColumnKind>();
  const settled = new Map<string, readonly Column[]>();
  let columns: readonly Column[] | null = null;
  let between: Line[] = [];
  const headed = document.blocks.some(
    (block) => block.kind === "table" && findHeading(block.rows, rowsAboveFirstHeading) !== null,
  );

  document.blocks.forEach((block, blockIndex) => {
    if (block.kind === "paragraph") {
      if (columns === null) front.push(block);
      else between.push(...paragraphLines(block));
      return;
    }
    const heading =
      (columns === null
        ? findHeading(block.rows, rowsAboveFirstHeading)
        : findHeading(block.rows, rowsAboveHeading, true)) ??
      (headed || columns !== null ? null : guessedHeading(block.rows));
    if (heading === null && columns === null) {
      if (mayBeStamp(block)) front.push(block);
      else leftOver.push(...block.rows.map((row) => ({ ...rowLine(row), inTable: true })));
      return;
    }
    if (
      heading === null &&
      columns !== null &&
      (startsOtherTable(block.rows) || !goesOn(between, block.rows, columns))
    ) {
      leftOver.push(
        ...between.map(besideTable),
        ...block.rows.map((row) => ({ ...rowLine(row), inTable: true })),
      );
      between = [];
      return;
    }
    const above = block.rows.slice(0, heading?.index ?? 0);
    if (columns === null) {
      const headingLine = takeStageLine(front, document.blocks.slice(blockIndex + 1));
      if (headingLine !== null) between.push(headingLine);
      if (above.length > 0) front.push({ kind: "table", rows: above });
    } else {
      between.push(...above.map(rowLine));
    }
    const first = heading === null ? 0 : heading.index + heading.rows;
    if (heading !== null) columns = settle(heading, block.rows, first);
    const known = columns as readonly Column[];
    for (const column of known) {
      if (column.kind !== null) kinds.add(column.kind);
      if (column.shared) kinds.add("assignee");
    }
    rows.push(...headingLines(between, leftOver).map(lineRow));
    between = [];
    const read = readBodyRows(block.rows, first, known, rows.length > 0);
    rows.push(...read.rows);
    notes.push(...read.notes);
  });
  leftOver.push(...between.map(besideTable));
  return { front, kinds, rows, leftOver, notes };

  /** The columns of a heading, asked about once however often it is repeated. */
  function settle(heading: Heading, all: readonly GridRow[], first: number): readonly Column[] {
    const key = heading.columns.map((column) => headingKey(column.heading)).join("|");
    const known = heading.rows > 0 ? settled.get(key) : undefined;
    if (known !== undefined) return known;
    const below = all.slice(first);
    const place = all[heading.index]?.place ?? "";
    const columnsOf = decideColumns(
      withNumberColumn(heading.columns, below),
      below,
      place,
      heading.rows === 0,
      deciding,
    );
    settled.set(key, columnsOf);
    return columnsOf;
  }
}

/** Stamps and lists of a few people stand before a plan; a longer table is a document of its own. */
export function mayBeStamp(block: Block): boolean {
  return block.kind === "paragraph" || block.rows.length <= rowsAboveFirstHeading;
}

function findHeading(rows: readonly GridRow[], limit: number, again = false): Heading | null {
  for (let index = 0; index < Math.min(rows.length, limit); index++) {
    const row = rows[index] as GridRow;
    const below = rows[index + 1];
    const columns = readColumns(row, below, again);
    if (columns === null) continue;
    const two = below !== undefined && isSecondHeading(row, below);
    return { index, rows: two ? 2 : 1, columns };
  }
  return null;
}

/** A table without a heading row, known by its cells. */
function guessedHeading(rows: readonly GridRow[]): Heading | null {
  const columns = guessColumns(rows);
  return columns === null ? null : { index: 0, rows: 0, columns };
}

/** Whether a table begins with headings of people, pairs or indicators: in a row of the plan stands a number, an item or a deadline. */
function startsOtherTable(rows: readonly GridRow[]): boolean {
  const texts = (rows[0]?.cells ?? []).map(cellText).filter((text) => text !== "");
  if (texts.some((text) => isRowNumber(text) || startsWithMark(text) || startsDeadline(text))) return false;
  return isOtherTable(texts);
}

/** The line above the first table, where it is the heading of the first stage and not of the document. */
function takeStageLine(front: Block[], below: readonly Block[]): Line | null {
  const last = front[front.length - 1];
  if (last?.kind !== "paragraph") return null;
  const lines = last.text.split("\n");
  const text = (lines[lines.length - 1] ?? "").trim();
  // Only a line right above a table heads it.
  const series = below.some((block, index) => {
    if (block.kind !== "paragraph" || below[index + 1]?.kind !== "table") return false;
    const above = block.text.split("\n");
    return startsSeries(text, (above[above.length - 1] ?? "").trim());
  });
  if (!isNumberedStage(text) && !series) return null;
  front.pop();
  const rest = lines.slice(0, -1).join("\n").trim();
  if (rest !== "") front.push({ ...last, text: rest });
  return { place: last.place, text };
}

/** Of several lines between two tables those that head the next one; the others stand beside the roadmap. */
function headingLines(between: readonly Line[], leftOver: LeftOver[]): Line[] {
  return between.filter((line, index) => {
    const heads =
      index === between.length - 1 || callsItselfStage(line.text) || splitRowNumber(line.text) !== null;
    const continuation = /^(продолжение|окончание) таблицы/i.test(line.text);
    if (heads && !continuation) return true;
    leftOver.push(besideTable(line));
    return false;
  });
}

/** After words between two tables: the next one goes on where it is as wide, or the words are a stage heading. */
function goesOn(between: readonly Line[], rows: readonly GridRow[], columns: readonly Column[]): boolean {
  if (between.length === 0) return true;
  const last = between[between.length - 1]?.text ?? "";
  if (callsItselfStage(last) || splitRowNumber(last) !== null) return true;
  return rows.some((row) => row.cells.length === columns.length);
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
