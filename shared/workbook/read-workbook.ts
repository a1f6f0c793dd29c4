import type { ISODate } from "../calendar/iso-date.ts";
import type { Note } from "../messages/note.ts";
import { comparisonKey } from "../text/fold.ts";
import { type CellValue, isFormula, shownValue } from "./cell.ts";
import { type ListWords, readListWords } from "./list-words.ts";
import { cellAt, type LocatedTab, recogniseWorkbook } from "./locate.ts";
import { newerNotes } from "./migrations/migrations.ts";
import { readDate, readNumber, readOption, readText, readYes } from "./read-cell.ts";
import { type Passport, readPassport } from "./read-passport.ts";
import { doubtNotes } from "./recognition/doubt-notes.ts";
import type { ColumnSpec } from "./schema/tab-spec.ts";
import { type HeadingOf, type TabName, tabSpec, tabs } from "./schema/tabs.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";
import { totalIn } from "./total-row.ts";

/** A workbook as values: what reports, checklists and pairing are computed from. */
export type Workbook = {
  readonly passport: Passport;
  readonly tables: { readonly [T in TabName]: readonly TableRow<T>[] };
  /** The tabs of the schema that were found. */
  readonly located: readonly TabName[];
  /** What list columns may hold, people's own words of «Справочники» included. */
  readonly listWords: ListWords;
  /** Headings of the schema that a tab with rows in it has lost (renamed or deleted): nothing may be counted by them. */
  readonly missingColumns: ReadonlyMap<TabName, ReadonlySet<string>>;
  /** Tabs of which nobody has said yet which is ours: they read as empty, and nothing may be counted by them. */
  readonly unsureTabs: ReadonlySet<TabName>;
  /** What could not be read, each with its place. */
  readonly notes: readonly Note[];
};

/** One row of a tab: values by heading, each already of the kind its column says; empty and unreadable ones are null. */
export type TableRow<T extends TabName = TabName> = {
  readonly tab: T;
  /** One-based row in the tab. */
  readonly row: number;
  readonly values: ReadonlyMap<string, CellValue>;
  /** Headings under which words stand that were not understood: such a cell is not empty, though it has no value. */
  readonly unread: ReadonlySet<string>;
};

/** Reads every tab of a workbook. Rows without a single typed value are no rows; a row of ticks only is no row either. */
export function readWorkbook(snapshot: WorkbookSnapshot): Workbook {
  const notes: Note[] = [...newerNotes(snapshot)];
  const { located, doubts, unsure } = recogniseWorkbook(snapshot);
  notes.push(...doubtNotes(doubts));
  const listWords = readListWords(snapshot);
  const missingColumns = new Map<TabName, ReadonlySet<string>>();
  const tables = Object.fromEntries(
    tabs.map((spec) => {
      const place = located.get(spec.name);
      const rows = place ? readTable(spec.name, place, listWords, notes) : [];
      const missing = place && rows.length > 0 ? missingHeadings(place) : [];
      if (missing.length > 0) missingColumns.set(spec.name, new Set(missing));
      for (const words of missing) {
        notes.push({ code: "workbook.missing-column", severity: "problem", place: spec.name, words });
      }
      return [spec.name, rows];
    }),
  ) as unknown as Workbook["tables"];
  return {
    passport: readPassport(located.get("Паспорт") ?? null, notes),
    tables,
    located: [...located.keys()],
    listWords,
    missingColumns,
    unsureTabs: unsure,
    notes,
  };
}

function missingHeadings({ spec, columns }: LocatedTab): readonly string[] {
  // Nothing is counted by what the program itself calculates: a column of an older workbook may lack.
  return spec.columns
    .filter((column) => column.kind !== "formula")
    .map((column) => column.heading)
    .filter((heading) => !columns.has(heading));
}

function readTable<T extends TabName>(
  tab: T,
  located: LocatedTab,
  listWords: ListWords,
  notes: Note[],
): readonly TableRow<T>[] {
  const { headingRow } = located;
  if (headingRow === null) return [];
  const rows: TableRow<T>[] = [];
  for (let row = headingRow + 1; row <= located.tab.rows.length; row += 1) {
    if (!holdsTypedValue(located, row)) continue;
    const total = totalIn(located, row);
    if (total !== null) {
      const place = `${located.tab.name}, строка ${row}`;
      notes.push({ code: "workbook.total-row", severity: "info", place, words: total });
      continue;
    }
    const values = new Map<string, CellValue>();
    const unread = new Set<string>();
    for (const column of located.spec.columns) {
      const at = located.columns.get(column.heading);
      if (at === undefined) continue;
      const place = `${located.tab.name}, строка ${row}, «${column.heading}»`;
      const shown = shownValue(cellAt(located.tab, row, at));
      const value = readColumn(column, shown, listWords, place, notes);
      values.set(column.heading, value);
      if (value === null && readText(shown) !== null) unread.add(column.heading);
    }
    for (const [heading, at] of ownColumns(located)) {
      values.set(heading, shownValue(cellAt(located.tab, row, at)));
    }
    rows.push({ tab, row, values, unread });
  }
  return rows;
}

/** Whether a person or the program typed anything in the row: formulas and empty check boxes do not count. */
export function holdsTypedValue(located: LocatedTab, row: number): boolean {
  return (located.tab.rows[row - 1] ?? []).some((cell) => {
    if (isFormula(cell) || cell === false) return false;
    const value = shownValue(cell);
    return value !== null && value !== false && (typeof value !== "string" || value.trim() !== "");
  });
}

/** Columns the schema does not know: people's own, and the questions of «Анкеты». */
export function ownColumns(located: LocatedTab): ReadonlyMap<string, number> {
  const known = new Set(located.columns.values());
  const own = new Map<string, number>();
  const headings = located.headingRow === null ? [] : (located.tab.rows[located.headingRow - 1] ?? []);
  headings.forEach((cell, index) => {
    const heading = readText(shownValue(cell));
    if (heading !== null && !known.has(index + 1) && !own.has(heading)) own.set(heading, index + 1);
  });
  return own;
}

function readColumn(
  column: ColumnSpec,
  value: CellValue,
  listWords: ListWords,
  place: string,
  notes: Note[],
): CellValue {
  const unread = (code: Note["code"], words: string): null => {
    notes.push({ code, severity: "problem", place, words });
    return null;
  };
  switch (column.kind) {
    case "date": {
      const reading = readDate(value);
      if (!reading.ok) return unread("workbook.unread-date", reading.words);
      return reading.value === null ? null : { date: reading.value };
    }
    case "number": {
      const reading = readNumber(value);
      return reading.ok ? reading.value : unread("workbook.unread-number", reading.words);
    }
    case "yes": {
      const reading = readYes(value);
      // A box without a tick: a file keeps it empty.
      return reading.ok ? (reading.value ?? false) : unread("workbook.unread-yes", reading.words);
    }
    case "list": {
      const reading = readOption(value, column.list ? listWords(column.list) : []);
      if (!reading.known) {
        notes.push({ code: "workbook.unknown-option", severity: "info", place, words: reading.value ?? "" });
      }
      return reading.value;
    }
    case "text":
    case "link":
    case "code":
    case "formula":
      return readText(value);
  }
}

/** Text of a row's cell, "" where it is empty. */
export function textOf<T extends TabName>(row: TableRow<T>, heading: HeadingOf<T>): string {
  return readText(row.values.get(heading) ?? null) ?? "";
}

/** Day of a row's cell, null where it is empty or was not understood. */
export function dateOf<T extends TabName>(row: TableRow<T>, heading: HeadingOf<T>): ISODate | null {
  const value = row.values.get(heading) ?? null;
  return typeof value === "object" && value !== null ? value.date : null;
}

/** Number of a row's cell, null where it is empty or was not understood. */
export function numberOf<T extends TabName>(row: TableRow<T>, heading: HeadingOf<T>): number | null {
  const value = row.values.get(heading) ?? null;
  return typeof value === "number" ? value : null;
}

/** Whether a check box of a row is ticked. */
export function yesOf<T extends TabName>(row: TableRow<T>, heading: HeadingOf<T>): boolean {
  return row.values.get(heading) === true;
}

/** Whether a row says what it is about: a remark beside an empty row is no programme, no practice, no partner. */
export function isNamed(row: TableRow): boolean {
  return tabSpec(row.tab).identity.some((heading) => readText(row.values.get(heading) ?? null) !== null);
}

/** Whether a list cell holds a word, in any spelling of it. */
export function isOption<T extends TabName>(
  row: TableRow<T>,
  heading: HeadingOf<T>,
  option: string,
): boolean {
  return comparisonKey(textOf(row, heading)) === comparisonKey(option);
}
