import type { GridCell, GridRow } from "../../document/document-grid.ts";
import { foldSpaces } from "../../text/fold.ts";
import { type ColumnKind, columnWordings, foreignHeadings, subHeadingWords } from "./column-wordings.ts";
import { headingKey } from "./heading-key.ts";
import { isRowNumber } from "./row-number.ts";

/** A column of the table: `kind` is null where the heading belongs to no part of a roadmap («Отметка о выполнении»). */
export type Column = { readonly kind: ColumnKind | null; readonly heading: string };

/** Longer cells are sentences, not headings. */
const longestHeading = 120;

/**
 * The columns a heading row names, or null where the row is none: it must name what is to be done (or the stages) and
 * something else besides.
 * @example № | Наименование этапа | Содержание деятельности | Сроки // number, stage, activity, deadline
 */
export function readColumns(row: GridRow): Column[] | null {
  const columns = row.cells.map((cell): Column => {
    const heading = cellText(cell);
    return { kind: columnKind(heading), heading };
  });
  const headings = columns.filter((column) => column.heading !== "");
  const kinds = new Set(headings.map((column) => column.kind).filter((kind) => kind !== null));
  const named = headings.filter((column) => column.kind !== null).length;
  if (kinds.size < 2 || named * 2 < headings.length) return null;
  if (headings.some((column) => column.heading.length > longestHeading)) return null;
  if (!kinds.has("activity") && !kinds.has("stage")) return null;
  // «1 | Этап подготовки | до 15.09» is a row of the table: a heading holds no number but in «№ 1».
  if (headings.some((column) => column.kind !== "number" && /\d/.test(column.heading))) return null;
  if (headings.some((column) => /^[\d.,)\s]+$/.test(column.heading))) return null;
  return settleColumns(columns);
}

/** The columns, with one that has no heading but row numbers below it known as the number column. */
export function withNumberColumn(columns: readonly Column[], rows: readonly GridRow[]): Column[] {
  if (columns.some((column) => column.kind === "number")) return [...columns];
  const index = columns.findIndex((column, at) => {
    if (column.heading !== "") return false;
    const texts = rows.map((row) => cellText(row.cells[at] ?? null)).filter((text) => text !== "");
    return texts.length > 0 && texts.every(isRowNumber);
  });
  return columns.map((column, at) => (at === index ? { ...column, kind: "number" } : column));
}

/** What a heading names, by the first wording found in it. */
function columnKind(heading: string): ColumnKind | null {
  const key = ` ${headingKey(heading)}`;
  if (/^ ?(n|no|nn|№№?)\.?$/.test(key) || /^ №/.test(key)) return "number";
  if (foreignHeadings.some(({ stem }) => wordStarts(key, stem))) return null;
  return columnWordings.find(({ stem }) => wordStarts(key, stem))?.kind ?? null;
}

/** Whether each cell that says anything is a word of a second heading row («начало», «окончание»). */
export function isSubHeadingRow(row: GridRow): boolean {
  const words = row.cells.map((cell) => headingKey(cellText(cell))).filter((key) => key !== "");
  return words.length > 0 && words.every((key) => (subHeadingWords as readonly string[]).includes(key));
}

/** Whether the row only numbers the columns: 1 2 3 4 5, in whatever order the columns came to stand. */
export function isColumnNumberRow(row: GridRow): boolean {
  const texts = row.cells.filter((cell) => cell !== null).map((cell) => cellText(cell).replace(/[.)]$/, ""));
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2 || filled.length + 1 < texts.length || new Set(filled).size < filled.length)
    return false;
  return filled.every(
    (text) => /^\d{1,2}$/.test(text) && Number(text) > 0 && Number(text) <= texts.length + 2,
  );
}

/**
 * One column a part. Of two that name activities, «Мероприятия» names them and the other is their content; a plan whose only
 * words are stages has its activities in them; beside a stage, a second stage column («Направление») is a group.
 */
function settleColumns(columns: readonly Column[]): Column[] {
  const settled = columns.map((column) => ({ ...column }));
  const of = (kind: ColumnKind) => settled.filter((column) => column.kind === kind);
  const activities = of("activity");
  if (activities.length > 1) {
    const says = (column: Column, stem: string) => wordStarts(` ${headingKey(column.heading)}`, stem);
    const chosen =
      activities.find((column) => says(column, "мероприяти") && !says(column, "содержание")) ??
      activities.find((column) => !says(column, "содержание")) ??
      activities[0];
    for (const column of activities) if (column !== chosen) column.kind = "content";
  }
  const stages = of("stage");
  if (activities.length === 0 && stages.length > 0) {
    const last = stages[stages.length - 1];
    if (last) last.kind = "activity";
  }
  const [first, ...others] = of("stage");
  const named = [first, ...others].find(
    (column) => column && wordStarts(` ${headingKey(column.heading)}`, "этап"),
  );
  for (const column of of("stage")) if (column !== (named ?? first)) column.kind = "group";
  return settled;
}

function cellText(cell: GridCell): string {
  return foldSpaces((cell?.lines ?? []).map((line) => line.text).join(" "));
}

function wordStarts(key: string, stem: string): boolean {
  let from = key.indexOf(stem);
  while (from >= 0) {
    if (!/[а-яa-z]/.test(key.charAt(from - 1))) return true;
    from = key.indexOf(stem, from + 1);
  }
  return false;
}
