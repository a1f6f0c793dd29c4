import type { GridCell, GridRow } from "../../document/document-grid.ts";
import { foldSpaces } from "../../text/fold.ts";
import {
  boundOf,
  headingSays,
  isOtherTableHeading,
  isPlainActivityHeading,
  readHeading,
} from "./column-kind.ts";
import { type ColumnKind, subHeadingWords } from "./column-wordings.ts";
import { headingKey } from "./heading-key.ts";
import { isPeriodHeading } from "./period-heading.ts";
import { isRowNumber } from "./row-number.ts";

/** A column of the table: `kind` is null where the heading belongs to no part of a roadmap («Отметка о выполнении»). */
export type Column = {
  readonly kind: ColumnKind | null;
  readonly heading: string;
  /** The heading is known to be no part of a roadmap, not only unknown. */
  readonly foreign?: boolean;
  /** Deadlines and assignees stand in one cell. */
  readonly shared?: boolean;
  /** The heading is the deadline; cells below only mark it. */
  readonly period?: boolean;
  /** One end of a deadline that stands in two columns. */
  readonly bound?: "from" | "to";
  /** Another column could as well name what is to be done. */
  readonly rival?: boolean;
};

/** Longer cells are sentences, not headings. */
const longestHeading = 120;

/**
 * The columns a heading row names, or null where the row is none: it must name what is to be done (or the stages) and
 * something else besides. `below` is the row under it, which may name the parts of a heading over several columns. `again`: the
 * table already has columns, so that words that only might be a heading are none.
 * @example № | Наименование этапа | Содержание деятельности | Сроки // number, stage, activity, deadline
 */
export function readColumns(row: GridRow, below?: GridRow, again = false): Column[] | null {
  const parts = below !== undefined && isSecondHeading(row, below) ? below : undefined;
  const columns = row.cells.map((cell, index): Column => {
    const own = cellText(cell);
    const child = parts === undefined ? "" : cellText(parts.cells[index] ?? null);
    const parent = own === "" && child !== "" ? headingToTheLeft(row, index) : own;
    return column(parent, child);
  });
  const headings = columns.filter((each) => each.heading !== "");
  if (headings.some((each) => each.heading.length > longestHeading)) return null;
  if (!again && !headings.some(({ kind }) => kind === "activity")) nameActivities(columns);
  const named = columns.filter((each) => each.kind !== null || each.foreign).length;
  const kinds = new Set(columns.map((each) => each.kind).filter((kind) => kind !== null));
  if (kinds.size < 2 || named * 2 < headings.length) return null;
  if (!kinds.has("activity") && !kinds.has("stage")) return null;
  if (isOtherTable(headings.map((each) => each.heading))) return null;
  // «1 | Этап подготовки | до 15.09» is a row of the table: a heading holds no number but in «№ 1» or of a year.
  if (
    headings.some((each) => each.kind !== "number" && !each.period && /\d/.test(withoutYears(each.heading)))
  )
    return null;
  if (headings.some((each) => /^[\d.,)\s]+$/.test(each.heading))) return null;
  // One period is a row of the table («Сентябрь | Мероприятия»); several are columns.
  if (columns.filter((each) => each.period).length === 1) return null;
  return settleColumns(columns);
}

function column(parent: string, child: string): Column {
  const heading = foldSpaces(`${parent} ${child}`);
  const childKind = readHeading(child);
  const parentKind = readHeading(parent);
  if (child === "") return told(heading, parentKind);
  if (childKind.period) {
    const year = /20\d{2}/.test(child) ? "" : (/(20\d{2})(?!\s?[-–/])/.exec(parent)?.[1] ?? "");
    return told(foldSpaces(`${child} ${year}`), childKind);
  }
  if (childKind.foreign) return told(heading, childKind);
  const bound = parentKind.kind === "deadline" || childKind.kind === "deadline" ? boundOf(child) : null;
  if (bound !== null) return { kind: "deadline", heading, bound };
  return told(heading, childKind.kind === null || parentKind.foreign ? parentKind : childKind);
}

function told(heading: string, { kind, foreign, shared, period }: ReturnType<typeof readHeading>): Column {
  return {
    kind,
    heading,
    ...(foreign ? { foreign } : {}),
    ...(shared ? { shared } : {}),
    ...(period ? { period } : {}),
  };
}

/** Where nothing says «мероприятие», the column «Содержание» or «Работа» does. */
function nameActivities(columns: Column[]): void {
  const index = columns.findIndex((each) => each.kind === null && isPlainActivityHeading(each.heading));
  const plain = columns[index];
  if (plain) columns[index] = { ...plain, kind: "activity" };
}

/** A table of people, pairs or indicators: two of its headings say so and none says «мероприятие». */
export function isOtherTable(headings: readonly string[]): boolean {
  if (
    headings.some((heading) =>
      ["мероприяти", "содержание", "этап"].some((stem) => headingSays(heading, stem)),
    )
  )
    return false;
  return headings.filter((heading) => heading.length <= 60 && isOtherTableHeading(heading)).length >= 2;
}

function withoutYears(heading: string): string {
  return heading.replace(/20\d{2}(\s?[-–/]\s?(20)?\d{2})?/g, "");
}

/** Whether the row below names the parts of headings that stand over several columns. */
export function isSecondHeading(row: GridRow, below: GridRow): boolean {
  const filled = below.cells
    .map((cell, index) => ({ text: cellText(cell), index }))
    .filter(({ text }) => text !== "");
  if (filled.length === 0 || filled.some(({ text }) => text.length > longestHeading / 2)) return false;
  const spans = row.cells.some((cell) => cell !== null && cell.columnSpan > 1);
  const underSpan = ({ index }: { index: number }) => {
    const owner = ownerIndex(row, index);
    return (row.cells[owner]?.columnSpan ?? 1) > 1;
  };
  if (spans && filled.every(underSpan))
    return filled.every(
      ({ text }) => isSubHeading(text) || readHeading(text).kind !== null || readHeading(text).foreign,
    );
  // One word alone («Сентябрь») heads the rows below it.
  if (filled.length < 2 || !filled.every(({ text }) => isSubHeading(text))) return false;
  // Text has lost the merge: a heading over several columns leaves empty ones beside it.
  const parents = filled.map(({ index }) => headingToTheLeft(row, index));
  const covered = filled.some(({ index }) => cellText(row.cells[index] ?? null) === "");
  return covered && parents.every((parent) => mayBeParted(parent));
}

/** «Сроки» are parted into begin and end or months, «Ответственный» into name and post, years into months. */
function mayBeParted(heading: string): boolean {
  const { kind } = readHeading(heading);
  return kind === "deadline" || kind === "assignee" || /20\d{2}/.test(heading);
}

function isSubHeading(text: string): boolean {
  const key = headingKey(text);
  return (subHeadingWords as readonly string[]).includes(key) || isPeriodHeading(key);
}

function ownerIndex(row: GridRow, index: number): number {
  let at = index;
  while (at > 0 && row.cells[at] === null) at -= 1;
  return at;
}

/** The heading over a cell whose own place above is empty: the nearest words to the left. */
function headingToTheLeft(row: GridRow, index: number): string {
  for (let at = index; at >= 0; at--) {
    const text = cellText(row.cells[at] ?? null);
    if (text !== "") return text;
  }
  return "";
}

/** The columns, with one that has no heading but row numbers below it known as the number column. */
export function withNumberColumn(columns: readonly Column[], rows: readonly GridRow[]): Column[] {
  if (columns.some((each) => each.kind === "number")) return [...columns];
  const index = columns.findIndex((each, at) => {
    if (each.heading !== "") return false;
    const texts = rows.map((row) => cellText(row.cells[at] ?? null)).filter((text) => text !== "");
    return texts.length > 0 && texts.every(isRowNumber);
  });
  return columns.map((each, at) => (at === index ? { ...each, kind: "number" } : each));
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
  const settled: { -readonly [Key in keyof Column]: Column[Key] }[] = columns.map((each) => ({ ...each }));
  const of = (kind: ColumnKind) => settled.filter((each) => each.kind === kind);
  const activities = of("activity");
  if (activities.length > 1) {
    const chosen =
      activities.find(
        ({ heading }) => headingSays(heading, "мероприяти") && !headingSays(heading, "содержание"),
      ) ??
      activities.find(({ heading }) => !headingSays(heading, "содержание")) ??
      activities[0];
    for (const each of activities) {
      if (each === chosen) continue;
      each.kind = "content";
      each.rival = !headingSays(each.heading, "содержание");
    }
  }
  const deadlines = of("deadline").filter((each) => !each.period && each.bound === undefined);
  const [one, two] = deadlines;
  if (one && two && deadlines.length === 2 && headingSays(one.heading, "начал") && saysEnd(two.heading)) {
    one.bound = "from";
    two.bound = "to";
  }
  const stages = of("stage");
  if (activities.length === 0 && stages.length > 0) {
    const last = stages[stages.length - 1];
    if (last) last.kind = "activity";
  }
  const [first, ...others] = of("stage");
  const named = [first, ...others].find((each) => each && headingSays(each.heading, "этап"));
  for (const each of of("stage")) if (each !== (named ?? first)) each.kind = "group";
  return settled;
}

/** «Дата окончания», «Срок завершения». */
function saysEnd(heading: string): boolean {
  return ["окончан", "завершен", "конец", "конца"].some((stem) => headingSays(heading, stem));
}

export function cellText(cell: GridCell): string {
  return foldSpaces((cell?.lines ?? []).map((line) => line.text).join(" "));
}
