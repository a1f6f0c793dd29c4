import type { CellLine, GridCell, GridRow } from "../../document/document-grid.ts";
import type { Note } from "../../messages/note.ts";
import { type BodyCell, type BodyRow, linesText } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { type Column, isColumnNumberRow } from "./columns.ts";
import { headingKey } from "./heading-key.ts";
import { isMark } from "./period-heading.ts";
import { isRowNumber } from "./row-number.ts";
import { splitSharedCell } from "./shared-cell.ts";

/** What a column is called that the person put aside and that has no heading. */
const unnamed = "без заголовка";

type BodyRows = { readonly rows: BodyRow[]; readonly notes: Note[] };

/** The merged cell last begun in each column, and in which row: covered places look there for their words. */
type Begun = { readonly cell: NonNullable<GridCell>; readonly at: number };

/**
 * The rows of one table below its heading, by the parts of a roadmap; repeated headings and rows of column numbers are left out.
 * @param continued the table goes on with one before it
 */
export function readBodyRows(
  rows: readonly GridRow[],
  from: number,
  columns: readonly Column[],
  continued: boolean,
): BodyRows {
  const headings = columns.map((column) => headingKey(column.heading)).join("|");
  const result: BodyRow[] = [];
  const notes: Note[] = [];
  const begun: (Begun | undefined)[] = [];
  /** The row right below the headings, where a table goes on. */
  let top: number | null = null;
  rows.forEach((row, index) => {
    row.cells.forEach((cell, at) => {
      if (cell) begun[at] = { cell, at: index };
    });
    if (index < from || isColumnNumberRow(row)) return;
    if (row.cells.map((cell) => headingKey(linesText(cell?.lines ?? []))).join("|") === headings) return;
    top ??= index;
    const cellAt = (at: number): BodyCell => {
      const own = row.cells[at];
      const goesOn = (cell: NonNullable<GridCell>, begins: number) =>
        continued && begins === top && cell.rowSpan > 1 && cell.lines.length === 0;
      if (own) return { lines: own.lines, held: false, ...(goesOn(own, index) ? { overBreak: true } : {}) };
      if (own === undefined) return { lines: [], held: false };
      // Covered from the left, or by a cell that has ended: no words of its own.
      const above = begun[at];
      const covers = above !== undefined && above.cell.rowSpan > index - above.at;
      // A merged cell that goes on over a page break is empty on the next page; its words stand above the break.
      if (covers && goesOn(above.cell, above.at)) return { lines: [], held: false, overBreak: true };
      return { lines: covers ? above.cell.lines : [], held: true };
    };
    const body = bodyRow(row, columns, cellAt, continued && result.length === 0, notes);
    if (hasOwnWords(body)) result.push(body);
  });
  return { rows: result, notes };
}

function bodyRow(
  row: GridRow,
  columns: readonly Column[],
  cellAt: (at: number) => BodyCell,
  afterBreak: boolean,
  notes: Note[],
): BodyRow {
  const cells: Partial<Record<ColumnKind, BodyCell>> = {};
  const foreign: { heading: string; text: string }[] = [];
  const bounds: { from?: BodyCell; to?: BodyCell } = {};
  const periods: string[] = [];
  const wide = fullWidthCell(row, columns.length) ?? loneNumberCell(row, columns);
  const width = Math.max(columns.length, row.cells.length);
  const add = (kind: ColumnKind, cell: BodyCell) => {
    const before = cells[kind];
    cells[kind] = before ? { lines: [...before.lines, ...cell.lines], held: before.held && cell.held } : cell;
  };
  for (let index = 0; index < width; index++) {
    const cell = cellAt(index);
    const column = columns[index];
    if (wide?.index === index) {
      add("activity", cell);
    } else if (!column || column.kind === null) {
      if (!cell.held && cell.lines.length > 0)
        foreign.push({
          heading: column?.heading || (column?.foreign ? unnamed : ""),
          text: linesText(cell.lines),
        });
    } else if (column.period) {
      const text = linesText(cell.lines);
      const spans = periodsUnder(row, columns, index);
      if (text !== "" && (isMark(text) || text === column.heading)) periods.push(spans);
      else if (text !== "" && !cell.held) {
        periods.push(spans);
        foreign.push({ heading: "", text: `${column.heading}: ${text}` });
      }
    } else if (column.bound !== undefined) {
      bounds[column.bound] = cell;
    } else if (column.shared) {
      const { deadline, assignee } = splitSharedCell(cell.lines);
      add("deadline", { lines: deadline, held: cell.held });
      add("assignee", { lines: assignee, held: cell.held });
    } else {
      add(column.kind, cell);
    }
  }
  const range = rangeOf(bounds);
  if (range) add("deadline", range);
  if (periods.length > 0) {
    const text = periods.join(", ");
    add("deadline", { lines: [{ text, bullet: null }], held: false });
    notes.push({ code: "roadmap.deadline-from-heading", severity: "guess", place: row.place, words: text });
  }
  return { place: row.place, afterBreak, fullWidth: wide !== null, cells, foreign };
}

/** A mark over several months is one span of them: «Сентябрь – Ноябрь». */
function periodsUnder(row: GridRow, columns: readonly Column[], index: number): string {
  const span = row.cells[index]?.columnSpan ?? 1;
  const first = columns[index]?.heading ?? "";
  const last = columns[index + span - 1];
  return span > 1 && last?.period ? `${first} – ${last.heading}` : first;
}

/** Two cells for the two ends of a deadline: «с 01.09.2024 по 15.09.2024»; words that are no days stand beside each other. */
function rangeOf({ from, to }: { from?: BodyCell; to?: BodyCell }): BodyCell | null {
  if (!from || !to) return from ?? to ?? null;
  const begins = linesText(from.lines);
  const ends = linesText(to.lines);
  if (ends === "" || begins === ends) return from;
  if (begins === "") return to;
  return { lines: [rangeLine(begins, ends)], held: from.held && to.held };
}

function rangeLine(begins: string, ends: string): CellLine {
  const text = /^\d/.test(begins) && /^\d/.test(ends) ? `с ${begins} по ${ends}` : null;
  const joined = /^(с|со|от)\s/i.test(begins) && /^(по|до)\s/i.test(ends) ? `${begins} ${ends}` : null;
  return { text: text ?? joined ?? `${begins} – ${ends}`, bullet: null };
}

/** The cell that alone fills a row, or all of it but the number: the shape of a stage heading. */
function fullWidthCell(row: GridRow, width: number): { index: number } | null {
  const filled = row.cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => cell !== null && cell.lines.length > 0);
  const wide = filled.find(
    ({ cell }) => cell !== null && cell.columnSpan > 1 && cell.columnSpan >= width - 2,
  );
  if (!wide?.cell || width < 2 || filled.length > 2) return null;
  const end = wide.index + wide.cell.columnSpan;
  const beside = filled.find((each) => each !== wide);
  if (beside && !isRowNumber(linesText(beside.cell?.lines ?? []))) return null;
  // The number may stand on either side.
  return end >= width || (beside && beside.index >= end) ? { index: wide.index } : null;
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

function hasOwnWords(body: BodyRow): boolean {
  const own = Object.values(body.cells).some((cell) => !cell.held && cell.lines.length > 0);
  return own || body.foreign.length > 0;
}
