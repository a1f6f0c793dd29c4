import type { CellContent } from "./cell.ts";
import type { SheetEdit } from "./sheet-edit.ts";
import type { Area, WorkbookSnapshot } from "./snapshot.ts";

/** A workbook being planned: a snapshot that edits may change in place. */
export type WorkbookDraft = { tabs: TabDraft[] };
type TabDraft = { name: string; hidden: boolean; rows: CellContent[][]; merges: Area[] };

/** A draft that shares nothing with the snapshot it starts from. */
export function draftOf(snapshot: WorkbookSnapshot): WorkbookDraft {
  return {
    tabs: snapshot.tabs.map((tab) => ({
      name: tab.name,
      hidden: tab.hidden,
      rows: tab.rows.map((row) => [...row]),
      merges: [...tab.merges],
    })),
  };
}

/**
 * Carries out an edit on a draft. Edits that change only looks leave it as it is. An edit of a tab that does not exist is a
 * broken plan and throws.
 */
export function applyToDraft(draft: WorkbookDraft, edit: SheetEdit): void {
  if (edit.kind === "create-tab") {
    const standing = draft.tabs.find((tab) => tab.name === edit.tab);
    if (standing) standing.hidden ||= edit.hidden;
    else
      draft.tabs.splice(edit.position - 1, 0, { name: edit.tab, hidden: edit.hidden, rows: [], merges: [] });
    return;
  }
  const tab = draft.tabs.find((candidate) => candidate.name === edit.tab);
  if (!tab) throw new Error(`The plan edits a tab it did not make: ${edit.tab}`);
  if (edit.kind === "show-tab") tab.hidden = false;
  if (edit.kind === "set-cells") setCells(tab, edit.row, edit.column, edit.cells);
  if (edit.kind === "merge" && !tab.merges.some((area) => sameArea(area, edit.area)))
    tab.merges.push(edit.area);
  if (edit.kind === "unmerge") tab.merges = tab.merges.filter((area) => !sameArea(area, edit.area));
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;
}

/** The workbook as it would be after the edits: what a preview shows and the .xlsx writer writes. */
export function simulateEdits(snapshot: WorkbookSnapshot, edits: readonly SheetEdit[]): WorkbookSnapshot {
  const draft = draftOf(snapshot);
  for (const edit of edits) applyToDraft(draft, edit);
  return draft;
}

function setCells(
  tab: TabDraft,
  row: number,
  column: number,
  cells: readonly (readonly CellContent[])[],
): void {
  cells.forEach((line, down) => {
    const at = row - 1 + down;
    while (tab.rows.length <= at) tab.rows.push([]);
    const target = tab.rows[at] as CellContent[];
    line.forEach((cell, right) => {
      const place = column - 1 + right;
      while (target.length <= place) target.push(null);
      target[place] = cell;
    });
  });
}
