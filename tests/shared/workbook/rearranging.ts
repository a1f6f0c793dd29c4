import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { tabOf, withTab } from "./example-books.ts";

/** What people write into columns and lines of their own. */
export const OWN = "Моя пометка";

/** Where a heading stands, counted from one. */
export function headingAt(
  snapshot: WorkbookSnapshot,
  tab: string,
  heading: string,
): { row: number; column: number } {
  const rows = tabOf(snapshot, tab).rows;
  const row = rows.findIndex((cells) => cells.includes(heading));
  return { row: row + 1, column: (rows[row] as readonly unknown[]).indexOf(heading) + 1 };
}

/** Puts a column of people's own before the given one: heading and a word in every row below. */
export function withOwnColumn(snapshot: WorkbookSnapshot, tab: string, before: number): WorkbookSnapshot {
  return withTab(snapshot, tab, (copy) => {
    const heading = tabOf(snapshot, tab).rows.findIndex(
      (row) => row.filter((cell) => cell !== null).length > 3,
    );
    copy.rows = copy.rows.map((row, index) => {
      const cells = [...row];
      while (cells.length < before - 1) cells.push(null);
      cells.splice(
        before - 1,
        0,
        index === heading ? "Своя графа" : index > heading ? `${OWN} ${index}` : null,
      );
      return cells;
    });
    copy.merges = [];
  });
}

/** Shuffles the columns of a tab: each row backwards. */
export function backwards(snapshot: WorkbookSnapshot, tab: string): WorkbookSnapshot {
  return withTab(snapshot, tab, (copy) => {
    const width = Math.max(...copy.rows.map((row) => row.length));
    copy.rows = copy.rows.map((row) => Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? null));
    copy.merges = [];
  });
}
