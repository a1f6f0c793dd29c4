import { codeKey } from "../people/code.ts";
import { type CellContent, isFormula } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTabs, textOf } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { ownColumns } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** How a row is found again after people have sorted: by what stands under some headings; its place decides between equal rows. JSON. */
export type RowMark = {
  readonly tab: TabName;
  /** One-based. */
  readonly row: number;
  readonly key: Readonly<Record<string, string>>;
};

export type ConsentActRefusal =
  | "newer"
  | "no-tab"
  | "no-column"
  | "no-row"
  | "two-rows"
  /** Somebody has typed meanwhile where the act would write. */
  | "changed-meanwhile"
  /** Somebody's formula stands where the act would write. */
  | "own-formula";

/** What was written to a row and what stood there before: enough to take it back wherever the row is then. JSON. */
export type RowUndo = {
  readonly mark: RowMark;
  readonly cells: readonly {
    readonly heading: string;
    readonly before: CellContent;
    readonly wrote: CellContent;
  }[];
};

export type MarkedRow = {
  readonly mark: RowMark;
  readonly located: LocatedTab;
  readonly row: number;
  /** One-based column of a heading, people's own headings too. */
  readonly columnOf: (heading: string) => number | undefined;
  readonly cell: (heading: string) => CellContent;
};

type Search =
  | { readonly ok: true; readonly found: MarkedRow }
  | { readonly ok: false; readonly reason: ConsentActRefusal };

/** The row of a mark where it stands now. `needed`: headings without whose columns nothing can be done. */
export function findMarkedRow(snapshot: WorkbookSnapshot, mark: RowMark, needed: readonly string[]): Search {
  if (isNewer(snapshot)) return { ok: false, reason: "newer" };
  const located = locateTabs(snapshot).get(mark.tab);
  if (!located || located.headingRow === null) return { ok: false, reason: "no-tab" };
  const { tab, headingRow } = located;
  const own = ownColumns(located);
  const columnOf = (heading: string) => located.columns.get(heading) ?? own.get(heading);
  const headings = Object.keys(mark.key);
  if ([...headings, ...needed].some((heading) => columnOf(heading) === undefined))
    return { ok: false, reason: "no-column" };
  const textAt = (row: number, heading: string) => textOf(cellAt(tab, row, columnOf(heading) as number));
  const equal = tab.rows
    .map((_, index) => index + 1)
    .filter(
      (row) =>
        row > headingRow &&
        headings.every((heading) => codeKey(textAt(row, heading)) === codeKey(mark.key[heading] ?? "")),
    );
  const row = equal.length === 1 ? equal[0] : equal.find((each) => each === mark.row);
  if (row === undefined) return { ok: false, reason: equal.length === 0 ? "no-row" : "two-rows" };
  const cell = (heading: string) => {
    const at = columnOf(heading);
    return at === undefined ? null : cellAt(tab, row, at);
  };
  return { ok: true, found: { mark, located, row, columnOf, cell } };
}

export type RowPlan =
  | { readonly ok: true; readonly edits: readonly SheetEdit[]; readonly undo: RowUndo | null }
  | { readonly ok: false; readonly reason: ConsentActRefusal };

/** Plans what cells of a row become, one edit a cell, each with what it expects to find. What stands so already is not written again. */
export function planCells(
  { mark, located, row, columnOf, cell }: MarkedRow,
  wanted: ReadonlyMap<string, CellContent>,
): RowPlan {
  const cells = [...wanted]
    .filter(([heading, content]) => columnOf(heading) !== undefined && !isSame(cell(heading), content))
    .map(([heading, wrote]) => ({ heading, before: cell(heading), wrote }));
  if (cells.some(({ before }) => isFormula(before))) return { ok: false, reason: "own-formula" };
  if (cells.length === 0) return { ok: true, edits: [], undo: null };
  const edits = cells.map(
    ({ heading, before, wrote }): SheetEdit => ({
      kind: "set-cells",
      tab: located.tab.name,
      row,
      column: columnOf(heading) as number,
      cells: [[wrote]],
      expected: [[before]],
    }),
  );
  // The row must be found again by what stands in it afterwards.
  const key = Object.fromEntries(
    Object.entries(mark.key).map(([heading, words]) => {
      const written = cells.find((each) => each.heading === heading);
      return [heading, written === undefined ? words : textOf(written.wrote)];
    }),
  );
  return { ok: true, edits, undo: { mark: { ...mark, row, key }, cells } };
}

/** Takes a write back, only where what it wrote still stands. Taken back twice it changes nothing the second time. */
export function planCellsBack(snapshot: WorkbookSnapshot, { mark, cells }: RowUndo): RowPlan {
  const search = findMarkedRow(
    snapshot,
    mark,
    cells.map(({ heading }) => heading),
  );
  if (!search.ok) return search;
  const { found } = search;
  const stands = cells.every(
    ({ heading, before, wrote }) => isSame(found.cell(heading), wrote) || isSame(found.cell(heading), before),
  );
  if (!stands) return { ok: false, reason: "changed-meanwhile" };
  return planCells(found, new Map(cells.map(({ heading, before }) => [heading, before])));
}

/** Nothing, "" and an unticked box are one. */
function isSame(one: CellContent, other: CellContent): boolean {
  const key = (content: CellContent) =>
    content === null || content === "" || content === false ? "" : JSON.stringify(content);
  return key(one) === key(other);
}
