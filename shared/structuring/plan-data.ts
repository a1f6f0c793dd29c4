import { codeKey } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import { plural } from "../text/plural.ts";
import { type CellContent, type CellValue, shownValue } from "../workbook/cell.ts";
import { type ListWords, readListWords } from "../workbook/list-words.ts";
import { cellAt, type LocatedTab, lastUsedColumn, lastUsedRow, textOf } from "../workbook/locate.ts";
import { readDate, readNumber, readOption, readYes } from "../workbook/read-cell.ts";
import { passportRows } from "../workbook/read-passport.ts";
import { holdsTypedValue, ownColumns } from "../workbook/read-workbook.ts";
import type { PassportLabel } from "../workbook/schema/passport-labels.ts";
import type { ColumnSpec } from "../workbook/schema/tab-spec.ts";
import { type TabName, tabs } from "../workbook/schema/tabs.ts";
import { lastDataRow, newLine } from "./new-rows.ts";
import type { Planning } from "./planning.ts";

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
  const words = readListWords(planning.now);
  let written = 0;
  for (const [label, value] of Object.entries(values)) {
    if (isBlank(value)) continue;
    const standing = passportRows(located).find((row) => comparisonKey(row.label) === comparisonKey(label));
    const row = standing?.row ?? lastUsedRow(located.tab) + 1;
    const current = cellAt(located.tab, row, column);
    const initial = standing?.known && "initial" in standing.known ? standing.known.initial : null;
    if (textOf(current) !== "" && current !== initial) continue;
    const cell = passportCell(standing?.known ?? null, value, words);
    if (!standing)
      planning.add({ kind: "set-cells", tab, row, column: labels, cells: [[label]], expected: [[null]] });
    planning.add({ kind: "set-cells", tab, row, column, cells: [[cell]], expected: [[current]] });
    written += 1;
  }
  if (written > 0) planning.say(`Заполнить в «${tab}» значения: ${written}.`);
}

function passportCell(known: PassportLabel | null, value: OutsideValue, words: ListWords): CellContent {
  if (known === null) return value;
  // «Есть раздел на сайте» is a word, not a check box: an empty one must differ from «нет».
  if (known.kind === "yes") return typeof value === "boolean" ? (value ? "да" : "нет") : value;
  return toCell(known, value, words);
}

function isBlank(value: OutsideValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A column of people's own keeps what it is given. */
export const OWN_COLUMN = { kind: "text" } as const;

function planNewRows(planning: Planning, tab: TabName, rows: readonly OutsideRow[]): void {
  const found = planning.locate(tab);
  if (!found || found.headingRow === null) return;
  addOwnColumns(planning, found, rows);
  const located = planning.locate(tab) as LocatedTab;
  const columns = new Map([...located.columns, ...ownColumns(located)]);
  const byKey = new Map(
    [...columns].map(([heading, column]) => [comparisonKey(heading), { heading, column }]),
  );
  const words = readListWords(planning.now);
  const specs = new Map(located.spec.columns.map((column) => [column.heading, column]));
  const toCells = (row: OutsideRow) =>
    Object.entries(row).flatMap(([heading, value]): [number, CellContent][] => {
      const place = byKey.get(comparisonKey(heading));
      if (!place || isBlank(value)) return [];
      return [[place.column, toCell(specs.get(place.heading) ?? OWN_COLUMN, value, words)]];
    });
  const standing = standingRows(located);
  const fresh = rows.map(toCells).filter((cells) => cells.length > 0 && !standing.takes(cells));
  if (fresh.length === 0) return;
  const row = lastDataRow(located) + 1;
  const lastColumn = Math.max(...columns.values());
  const cells = fresh.map((given, index) => {
    const line = newLine(located, row + index, (heading) =>
      specs.get(heading)?.kind === "yes" ? false : null,
    );
    while (line.length < lastColumn) line.push(cellAt(located.tab, row + index, line.length + 1));
    for (const [column, cell] of given) line[column - 1] = cell;
    return line;
  });
  // Shown before it is filled: a run that died in between must not leave the rows out of sight.
  if (located.tab.hidden && located.spec.shown === "on-use") {
    planning.add({ kind: "show-tab", tab: located.tab.name });
  }
  planning.add({ kind: "set-cells", tab: located.tab.name, row, column: 1, cells });
  planning.say(
    `Добавить в «${located.tab.name}» ${cells.length} ${plural(cells.length, ["строку", "строки", "строк"])}.`,
  );
}

/** Adds headings that a tab does not have, as columns of people's own, to the right of what stands. */
export function addOwnColumns(planning: Planning, located: LocatedTab, rows: readonly OutsideRow[]): void {
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
  const same = (row: number, [column, cell]: readonly [number, CellContent]) => {
    const standing = cellAt(located.tab, row, column);
    // In a file a tick is the word its column offers, «да»; a box nobody ticked may be empty.
    if (typeof cell === "boolean") {
      const yes = readYes(shownValue(standing));
      return yes.ok && (yes.value ?? false) === cell;
    }
    const key = column === code ? codeKey : comparisonKey;
    return key(textOf(standing)) === key(textOf(cell));
  };
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

/**
 * A value as the column keeps it: days as days, numbers as numbers, words of a list in the list's own spelling, because formulas
 * count only those. What does not fit the column's kind stays as the words given, for the reader to point at.
 */
export function toCell(
  { kind, list }: Pick<ColumnSpec, "kind" | "list">,
  value: OutsideValue,
  words: ListWords,
): CellValue {
  if (value === null) return null;
  switch (kind) {
    case "date": {
      const reading = readDate(value);
      return reading.ok && reading.value !== null ? { date: reading.value } : value;
    }
    case "yes": {
      const reading = readYes(value);
      return reading.ok ? reading.value : value;
    }
    case "number": {
      const reading = readNumber(value);
      return reading.ok ? reading.value : value;
    }
    case "list":
      return readOption(value, list ? words(list) : []).value;
    case "text":
      return value;
    case "link":
    case "code":
    case "formula":
      return String(value);
  }
}
