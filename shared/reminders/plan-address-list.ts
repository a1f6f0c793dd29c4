import { comparisonKey } from "../text/fold.ts";
import type { CellContent } from "../workbook/cell.ts";
import { cellAt, lastUsedColumn, locateTab, textOf } from "../workbook/locate.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { ADDRESS_HEADING, ASSIGNEE_HEADING, addressColumns } from "./address-book.ts";

/**
 * The edits that give people a place for addresses: two neighbouring columns of «Справочники» with every assignee who has no line there
 * yet. What stands there stays; the second run changes nothing.
 */
export function planAddressList(
  snapshot: WorkbookSnapshot,
  assignees: readonly string[],
): readonly SheetEdit[] {
  const lists = locateTab(snapshot, "Справочники")?.tab;
  if (!lists) return [];
  const standing = addressColumns(lists);
  const listed = new Set(
    standing === null ? [] : lists.rows.slice(1).map((row) => comparisonKey(textOf(row[standing.whose - 1]))),
  );
  const missing: string[] = [];
  for (const assignee of assignees) {
    const key = comparisonKey(assignee);
    if (key === "" || listed.has(key)) continue;
    listed.add(key);
    missing.push(assignee);
  }
  if (standing === null) {
    if (missing.length === 0) return [];
    const column = lastUsedColumn(lists) + 1;
    const cells: CellContent[][] = [
      [ASSIGNEE_HEADING, ADDRESS_HEADING],
      ...missing.map((assignee) => [assignee, null]),
    ];
    const expected = cells.map((line, down) =>
      line.map((_, right) => cellAt(lists, down + 1, column + right)),
    );
    return [{ kind: "set-cells", tab: lists.name, row: 1, column, cells, expected }];
  }
  // Below the last line that has an assignee or an address: no address must come to stand beside somebody else.
  let last = 1;
  lists.rows.forEach((row, index) => {
    if ([standing.whose, standing.address].some((column) => textOf(row[column - 1]) !== "")) last = index + 1;
  });
  if (missing.length === 0) return [];
  const cells = missing.map((assignee) => [assignee]);
  return [
    {
      kind: "set-cells",
      tab: lists.name,
      row: last + 1,
      column: standing.whose,
      cells,
      expected: cells.map((_, down) => [cellAt(lists, last + 1 + down, standing.whose)]),
    },
  ];
}
