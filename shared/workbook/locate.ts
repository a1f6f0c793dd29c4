import { comparisonKey } from "../text/fold.ts";
import { type CellContent, shownValue } from "./cell.ts";
import { lists } from "./schema/lists.ts";
import { passportLabels } from "./schema/passport-labels.ts";
import type { TabSpec } from "./schema/tab-spec.ts";
import { type TabName, tabSpec, tabs } from "./schema/tabs.ts";
import type { TabSnapshot, WorkbookSnapshot } from "./snapshot.ts";

/** Where a tab of the schema stands in a real workbook, whatever people renamed, moved or added around it. */
export type LocatedTab = {
  readonly spec: TabSpec;
  readonly tab: TabSnapshot;
  /** One-based row of the headings, or null where the tab has none of them (yet). */
  readonly headingRow: number | null;
  /** One-based column by heading of the schema; headings not found are absent. */
  readonly columns: ReadonlyMap<string, number>;
};

/** People put a stamp or a title above the table, never a page of text. */
const HEADING_ROWS_SEARCHED = 25;
/** A renamed tab is taken for ours when so much of its heading row is: fewer headings also stand in people's own tabs. */
const SHARE_OF_HEADINGS = 0.6;
const LEAST_HEADINGS = 3;

/**
 * Finds the tabs of the schema in a workbook: by name first, then, among the tabs left over, by their headings.
 * @example locateTabs(snapshot).get("Наставники")?.columns.get("ФИО") // 2
 */
export function locateTabs(snapshot: WorkbookSnapshot): ReadonlyMap<TabName, LocatedTab> {
  const located = new Map<TabName, LocatedTab>();
  const free = new Set(snapshot.tabs);
  for (const spec of tabs) {
    const tab = snapshot.tabs.find((candidate) => comparisonKey(candidate.name) === comparisonKey(spec.name));
    if (!tab) continue;
    free.delete(tab);
    located.set(spec.name, locateColumns(spec, tab));
  }
  for (const spec of tabs) {
    if (located.has(spec.name)) continue;
    const words = tellingWords(spec);
    const best = [...free]
      .map((tab) => ({ ...locateColumns(spec, tab), found: words.foundIn(tab) }))
      .filter(({ found }) => found >= Math.max(LEAST_HEADINGS, words.total * SHARE_OF_HEADINGS))
      .sort((a, b) => b.found - a.found)[0];
    if (!best) continue;
    free.delete(best.tab);
    located.set(spec.name, locateColumns(spec, best.tab));
  }
  return located;
}

/**
 * What a renamed tab is known by: its headings; «Паспорт» has too few of them and is known by its labels, «Справочники» by the
 * names of its lists.
 */
function tellingWords(spec: TabSpec): { total: number; foundIn: (tab: TabSnapshot) => number } {
  if (spec.name === "Паспорт") {
    const labels = new Set(passportLabels.map(({ label }) => comparisonKey(label)));
    return {
      total: labels.size,
      foundIn: (tab) => {
        const column = locateColumns(spec, tab).columns.get("Показатель") ?? 0;
        return distinct(
          tab.rows.map((row) => row[column - 1]),
          labels,
        );
      },
    };
  }
  if (spec.layout === "lists") {
    const names = new Set(Object.keys(lists).map(comparisonKey));
    return { total: names.size, foundIn: (tab) => distinct(tab.rows[0] ?? [], names) };
  }
  return { total: spec.columns.length, foundIn: (tab) => locateColumns(spec, tab).columns.size };
}

function distinct(cells: readonly (CellContent | undefined)[], wanted: ReadonlySet<string>): number {
  return new Set(cells.map((cell) => comparisonKey(textOf(cell))).filter((key) => wanted.has(key))).size;
}

/** Finds one tab of the schema, or null. Its own name is enough; only a renamed one needs the whole workbook. */
export function locateTab(snapshot: WorkbookSnapshot, name: TabName): LocatedTab | null {
  const tab = snapshot.tabs.find((candidate) => comparisonKey(candidate.name) === comparisonKey(name));
  return tab ? locateColumns(tabSpec(name), tab) : (locateTabs(snapshot).get(name) ?? null);
}

function locateColumns(spec: TabSpec, tab: TabSnapshot): LocatedTab {
  const wanted = new Map(headingsOf(spec).map((heading) => [comparisonKey(heading), heading]));
  let best: { headingRow: number | null; columns: Map<string, number> } = {
    headingRow: null,
    columns: new Map(),
  };
  tab.rows.slice(0, HEADING_ROWS_SEARCHED).forEach((row, index) => {
    const columns = new Map<string, number>();
    row.forEach((cell, column) => {
      const heading = wanted.get(comparisonKey(textOf(cell)));
      if (heading !== undefined && !columns.has(heading)) columns.set(heading, column + 1);
    });
    if (columns.size > best.columns.size) best = { headingRow: index + 1, columns };
  });
  return { spec, tab, ...best };
}

function headingsOf(spec: TabSpec): readonly string[] {
  return spec.columns.map((column) => column.heading);
}

/** The text a person sees in a cell; "" for an empty one. */
export function textOf(cell: CellContent | undefined): string {
  const value = cell === undefined ? null : shownValue(cell);
  if (value === null) return "";
  return typeof value === "object" ? value.date : String(value);
}

/** The cell at one-based row and column; null where the snapshot has none. */
export function cellAt(tab: TabSnapshot, row: number, column: number): CellContent {
  return tab.rows[row - 1]?.[column - 1] ?? null;
}

/** One-based number of the last row in which any cell holds something a person or the program put there; 0 for an empty tab. */
export function lastUsedRow(tab: TabSnapshot): number {
  for (let row = tab.rows.length; row > 0; row -= 1) {
    if (tab.rows[row - 1]?.some((cell) => textOf(cell) !== "")) return row;
  }
  return 0;
}

/** One-based number of the last column in use; 0 for an empty tab. */
export function lastUsedColumn(tab: TabSnapshot): number {
  return Math.max(
    0,
    ...tab.rows.map((row) =>
      row.reduce<number>((last, cell, index) => (textOf(cell) === "" ? last : index + 1), 0),
    ),
  );
}
