import { comparisonKey } from "../text/fold.ts";
import { locateTab, textOf } from "./locate.ts";
import { type ListName, lists } from "./schema/lists.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";

/** The words a list column offers, by the list's name: the program's own and those people added in «Справочники». */
export type ListWords = (name: ListName) => readonly string[];

/** Room under the heading of each list, with place for the school's own wordings. */
export const LIST_ROWS = 60;

/** One-based column of a list in «Справочники» by the headings of its first row, or null. */
export function listColumn(headings: readonly unknown[], name: string): number | null {
  const index = headings.findIndex(
    (cell) => typeof cell === "string" && comparisonKey(cell) === comparisonKey(name),
  );
  return index < 0 ? null : index + 1;
}

/** Reads «Справочники». The program's own words stay known where somebody deleted them there: rows may still hold them. */
export function readListWords(snapshot: WorkbookSnapshot): ListWords {
  const rows = locateTab(snapshot, "Справочники")?.tab.rows ?? [];
  const known = new Map<ListName, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const own: readonly string[] = lists[name];
    const column = listColumn(rows[0] ?? [], name);
    const typed = column === null ? [] : rows.slice(1).map((row) => textOf(row[column - 1]).trim());
    const keys = new Set(own.map(comparisonKey));
    const added = typed.filter((word) => {
      const key = comparisonKey(word);
      if (word === "" || keys.has(key)) return false;
      keys.add(key);
      return true;
    });
    const words = [...own, ...added];
    known.set(name, words);
    return words;
  };
}
