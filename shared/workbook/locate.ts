import { comparisonKey } from "../text/fold.ts";
import { readMemory } from "./program-memory.ts";
import { findColumns } from "./recognition/find-columns.ts";
import { type FoundTab, findTabs, isOurs } from "./recognition/find-tabs.ts";
import { namedTab } from "./recognition/tab-names.ts";
import type { WorkbookDoubt } from "./recognition/workbook-doubt.ts";
import type { TabSpec } from "./schema/tab-spec.ts";
import { type TabName, tabSpec, tabs } from "./schema/tabs.ts";
import type { TabSnapshot, WorkbookSnapshot } from "./snapshot.ts";

export { cellAt, lastUsedColumn, lastUsedRow, textOf } from "./tab-cells.ts";

/** Where a tab of the schema stands in a real workbook, whatever people renamed, moved or added around it. */
export type LocatedTab = {
  readonly spec: TabSpec;
  readonly tab: TabSnapshot;
  /** One-based row of the headings, or null where the tab has none of them (yet). */
  readonly headingRow: number | null;
  /** One-based column by heading of the schema; headings not found are absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that some column may be, which nobody has decided: neither to be read nor to be made anew. */
  readonly unsure: ReadonlySet<string>;
};

/** What was recognised of a workbook, and what a person must decide. */
export type Recognition = {
  readonly located: ReadonlyMap<TabName, LocatedTab>;
  readonly doubts: readonly WorkbookDoubt[];
  /** Tabs that one of several may be, or whose name stands on somebody's own: neither to be read nor to be made. */
  readonly unsure: ReadonlySet<TabName>;
};

/** Recognises tabs and columns, by what people decided before where they have: see `program-memory.ts`. */
export function recogniseWorkbook(snapshot: WorkbookSnapshot): Recognition {
  const { decisions } = readMemory(snapshot);
  const { found, doubts } = findTabs(snapshot, decisions);
  const located = new Map<TabName, LocatedTab>();
  const columnDoubts: WorkbookDoubt[] = [];
  for (const spec of tabs) {
    const place = found.get(spec.name);
    if (!place) continue;
    const { tab, doubts: more } = locatedOf(spec, place);
    located.set(spec.name, tab);
    columnDoubts.push(...more);
  }
  const unsure = new Set(doubts.filter(({ chosen }) => chosen === null).map(({ words }) => words as TabName));
  return { located, doubts: [...doubts, ...columnDoubts], unsure };
}

function locatedOf(
  spec: TabSpec,
  { tab, found }: FoundTab,
): { tab: LocatedTab; doubts: readonly WorkbookDoubt[] } {
  const { headingRow, columns, doubts } = found;
  const unsure = new Set(doubts.filter(({ chosen }) => chosen === null).map(({ words }) => words));
  return { tab: { spec, tab, headingRow, columns, unsure }, doubts };
}

/**
 * Finds the tabs of the schema in a workbook: by name first, then, among the tabs left over, by their headings.
 * @example locateTabs(snapshot).get("Наставники")?.columns.get("ФИО") // 2
 */
export function locateTabs(snapshot: WorkbookSnapshot): ReadonlyMap<TabName, LocatedTab> {
  return recogniseWorkbook(snapshot).located;
}

/** Finds one tab of the schema, or null. In a workbook without tabs of others its own name is enough. */
export function locateTab(snapshot: WorkbookSnapshot, name: TabName): LocatedTab | null {
  const spec = tabSpec(name);
  const named = namedTab(snapshot, name);
  if (!hasOwnTabs(snapshot)) {
    if (named === null) return null;
    const { decisions } = readMemory(snapshot);
    const found = findColumns(spec, named, decisions);
    if (isOurs(spec, named, decisions)) return locatedOf(spec, { tab: named, found }).tab;
  }
  return locateTabs(snapshot).get(name) ?? null;
}

/** Whether there are tabs under names that are none of the schema's. */
export function hasOwnTabs(snapshot: WorkbookSnapshot): boolean {
  return snapshot.tabs.some((tab) => !NAMES.has(comparisonKey(tab.name)));
}

const NAMES = new Set(tabs.map(({ name }) => comparisonKey(name)));
