import { parseISODate } from "../calendar/iso-date.ts";
import { comparisonKey } from "../text/fold.ts";
import { plural } from "../text/plural.ts";
import type { CellContent, CellValue } from "./cell.ts";
import { cellAt, type LocatedTab, lastUsedColumn, lastUsedRow, textOf } from "./locate.ts";
import type { Planning } from "./planning.ts";
import { readYes } from "./read-cell.ts";
import { passportRows } from "./read-passport.ts";
import { holdsTypedValue, ownColumns } from "./read-workbook.ts";
import type { ColumnSpec } from "./schema/tab-spec.ts";
import { type TabName, tabs } from "./schema/tabs.ts";

/** Data from outside: tab → rows by heading, dates as YYYY-MM-DD; «Паспорт» is one object. */
export type OutsideData = Readonly<Record<string, readonly OutsideRow[] | OutsideRow>>;
export type OutsideRow = Readonly<Record<string, OutsideValue>>;
export type OutsideValue = string | number | boolean | null;

/**
 * Plans rows from outside: values of «Паспорт» where it is still empty, and new rows below what stands in the other tabs. A row
 * whose code stands already is not added again. A heading the tab does not know becomes a column of its own; a tab the
 * workbook does not know is reported and not written.
 */
export function planData(planning: Planning, data: OutsideData): void {
  for (const [name, rows] of Object.entries(data)) {
    const spec = tabs.find((tab) => comparisonKey(tab.name) === comparisonKey(name));
    if (!spec) {
      planning.note({ code: "workbook.unknown-tab", severity: "problem", place: "", words: name });
    } else if (spec.name === "Паспорт") {
      planPassportValues(planning, Array.isArray(rows) ? (rows[0] ?? {}) : (rows as OutsideRow));
    } else {
      planNewRows(planning, spec.name, Array.isArray(rows) ? rows : [rows as OutsideRow]);
    }
  }
}

function planPassportValues(planning: Planning, values: OutsideRow): void {
  const located = planning.locate("Паспорт");
  const labels = located?.columns.get("Показатель");
  const column = located?.columns.get("Значение");
  if (!located || labels === undefined || column === undefined) return;
  const tab = located.tab.name;
  let written = 0;
  for (const [label, value] of Object.entries(values)) {
    if (value === null || value === "") continue;
    const standing = passportRows(located).find((row) => comparisonKey(row.label) === comparisonKey(label));
    const row = standing?.row ?? lastUsedRow(located.tab) + 1;
    const current = cellAt(located.tab, row, column);
    const initial = standing?.known && "initial" in standing.known ? standing.known.initial : null;
    if (textOf(current) !== "" && current !== initial) continue;
    const cell = passportCell(standing?.known?.kind ?? "text", value);
    if (!standing)
      planning.add({ kind: "set-cells", tab, row, column: labels, cells: [[label]], expected: [[null]] });
    planning.add({ kind: "set-cells", tab, row, column, cells: [[cell]], expected: [[current]] });
    written += 1;
  }
  if (written > 0) planning.say(`Заполнить в «${tab}» значения: ${written}.`);
}

function passportCell(kind: "text" | "number" | "date" | "yes" | "list", value: OutsideValue): CellContent {
  // «Есть раздел на сайте» is a word, not a check box: an empty one must differ from «нет».
  if (kind === "yes" && typeof value === "boolean") return value ? "да" : "нет";
  return toCell(kind === "number" ? "number" : kind === "date" ? "date" : "text", value);
}

function planNewRows(planning: Planning, tab: TabName, rows: readonly OutsideRow[]): void {
  const found = planning.locate(tab);
  if (!found || found.headingRow === null) return;
  addOwnColumns(planning, found, rows);
  const located = planning.locate(tab) as LocatedTab;
  const columns = new Map([...located.columns, ...ownColumns(located)]);
  const byKey = new Map(
    [...columns].map(([heading, column]) => [comparisonKey(heading), { heading, column }]),
  );
  const kinds = new Map(located.spec.columns.map((column) => [column.heading, column.kind]));
  const toCells = (row: OutsideRow) =>
    Object.entries(row).flatMap(([heading, value]): [number, CellContent][] => {
      const place = byKey.get(comparisonKey(heading));
      if (!place || value === null || value === "") return [];
      return [[place.column, toCell(kinds.get(place.heading) ?? "text", value)]];
    });
  const standing = standingRows(located);
  const fresh = rows.map(toCells).filter((cells) => cells.length > 0 && !standing.takes(cells));
  if (fresh.length === 0) return;
  const width = Math.max(...columns.values());
  const cells = fresh.map((given) => {
    const line: CellContent[] = new Array(width).fill(null);
    for (const column of located.spec.columns) {
      const at = located.columns.get(column.heading);
      if (column.kind === "yes" && at !== undefined) line[at - 1] = false;
    }
    for (const [column, cell] of given) line[column - 1] = cell;
    return line;
  });
  const row = lastDataRow(located) + 1;
  planning.add({ kind: "set-cells", tab: located.tab.name, row, column: 1, cells });
  planning.say(
    `Добавить в «${located.tab.name}» ${cells.length} ${plural(cells.length, ["строку", "строки", "строк"])}.`,
  );
}

function addOwnColumns(planning: Planning, located: LocatedTab, rows: readonly OutsideRow[]): void {
  const known = new Set([...located.columns.keys(), ...ownColumns(located).keys()].map(comparisonKey));
  const fresh = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !known.has(comparisonKey(name)),
  );
  if (fresh.length === 0) return;
  const tab = located.tab.name;
  const row = located.headingRow as number;
  const column = lastUsedColumn(located.tab) + 1;
  planning.add(
    {
      kind: "style-area",
      tab,
      area: { row, column, lastRow: row, lastColumn: column + fresh.length - 1 },
      style: "heading",
    },
    { kind: "set-cells", tab, row, column, cells: [fresh], expected: [fresh.map(() => null)] },
  );
  // The questions of a survey are columns of their own by design; elsewhere the person should know.
  if (tab === "Анкеты") return;
  for (const words of fresh)
    planning.note({ code: "workbook.unknown-column", severity: "info", place: tab, words });
}

/**
 * The rows that stand, to be matched with rows from outside: by code where the row has one, else by every value given. Each
 * standing row is taken once, so two equal rows from outside need two equal rows in the tab.
 */
function standingRows(located: LocatedTab): {
  takes: (cells: readonly (readonly [number, CellContent])[]) => boolean;
} {
  const code = located.spec.codePrefix === undefined ? undefined : located.columns.get("Код");
  const free = new Set<number>();
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    if (holdsTypedValue(located, row)) free.add(row);
  }
  const same = (row: number, [column, cell]: readonly [number, CellContent]) =>
    comparisonKey(textOf(cellAt(located.tab, row, column))) === comparisonKey(textOf(cell));
  return {
    takes: (cells) => {
      const byCode = cells.filter(([column]) => column === code);
      const wanted = byCode.length > 0 ? byCode : cells;
      const row = [...free].find((candidate) => wanted.every((cell) => same(candidate, cell)));
      if (row === undefined) return false;
      free.delete(row);
      return true;
    },
  };
}

function lastDataRow(located: LocatedTab): number {
  let row = lastUsedRow(located.tab);
  while (row > (located.headingRow as number) && !holdsTypedValue(located, row)) row -= 1;
  return row;
}

/** A value as the column keeps it. What does not fit the column's kind stays as the words given, for the reader to point at. */
function toCell(kind: ColumnSpec["kind"], value: OutsideValue): CellValue {
  if (value === null) return null;
  switch (kind) {
    case "date": {
      const date = typeof value === "string" ? parseISODate(value) : null;
      return date === null ? value : { date };
    }
    case "yes": {
      const reading = readYes(value);
      return reading.ok ? reading.value : value;
    }
    case "number":
      return value;
    case "text":
    case "list":
    case "link":
    case "code":
    case "formula":
      return typeof value === "string" ? value : kind === "text" ? value : String(value);
  }
}
