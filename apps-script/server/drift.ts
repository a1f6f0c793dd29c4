import { type CellContent, isFormula } from "../../shared/workbook/cell.ts";
import { hasDrifted, showsSame } from "../../shared/workbook/drift.ts";
import { locateTabs } from "../../shared/workbook/locate.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { applyToDraft, draftOf } from "../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { type CellReader, cellReader } from "./read-snapshot.ts";
import { UserProblem } from "./user-problem.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SetCells = Extract<SheetEdit, { kind: "set-cells" }>;
type Place = Pick<SetCells, "tab" | "row" | "column" | "cells">;

/**
 * Looks after what other people do while a run writes. Google locks the run against other runs, not against people typing, so just
 * before each write the rows it goes to must still be the rows the plan knows: the same words under the same headings.
 */
export type DriftWatch = {
  /** Refuses where somebody typed, sorted, inserted or moved since the plan was made. The last call before the write. */
  readonly refuse: (sheet: Sheet, place: Place) => void;
  /** Refuses where somebody typed into a tab that this run made. */
  readonly refuseTyped: (sheet: Sheet, place: Place) => void;
  readonly made: (tab: string) => void;
  readonly wrote: (place: Place) => void;
};

/** `before` is what the plan was made from; without it nothing but tabs of this run can be watched. */
export function watchDrift(spreadsheet: Spreadsheet, before: WorkbookSnapshot | null): DriftWatch {
  const read = cellReader(spreadsheet);
  const draft = draftOf(before ?? { tabs: [] });
  const headings = new Map(
    [...locateTabs(draft).values()].map(({ tab, headingRow }) => [tab.name, headingRow]),
  );
  let written = false;
  const refusal = (tab: string, row: number) =>
    new UserProblem(
      `Пока программа работала, кто-то изменил вкладку «${tab}», строку ${row}. ` +
        (written
          ? "Вписанное сохранено, часть уже записана. Обновите список и повторите: программа допишет остальное."
          : "Ничего не записано. Обновите список и повторите."),
    );
  return {
    refuse: (sheet, { tab, row, column, cells }) => {
      const known = draft.tabs.find(({ name }) => name === tab);
      if (before === null || !known) return;
      const range = sheet.getDataRange();
      const height = range.getNumRows();
      const found = read(range);
      const compare = (at: number, wanted: readonly CellContent[]) => {
        const expected = known.rows[at - 1] ?? [];
        const current = at > height ? [] : (found[at - 1] ?? []);
        for (let right = 1; right <= Math.max(expected.length, current.length); right += 1) {
          const isTarget = right >= column && right < column + wanted.length;
          const [was, is] = [expected[right - 1] ?? null, current[right - 1] ?? null];
          // What a formula gives changes by itself; only one that would be written over must be the very same.
          if (!isTarget && isFormula(is) && (isFormula(was) || showsSame(was, is.value))) continue;
          if (isTarget ? !hasDrifted(is, was, wanted[right - column] ?? null) : showsSame(was, is)) continue;
          throw refusal(tab, at);
        }
      };
      cells.forEach((line, down) => {
        compare(row + down, line);
      });
      const headingRow = headings.get(tab) ?? null;
      const isOwn = headingRow !== null && headingRow >= row && headingRow < row + cells.length;
      if (headingRow !== null && !isOwn) compare(headingRow, []);
    },
    refuseTyped: (sheet, { tab, cells }) => {
      const found = sheet.getDataRange().getValues();
      found.forEach((line, down) => {
        const typed = line.some(
          (value, right) =>
            value !== "" && value !== null && !showsSame(cells[down]?.[right] ?? null, String(value)),
        );
        if (typed) throw refusal(tab, down + 1);
      });
    },
    made: (tab) => {
      written = true;
      if (!draft.tabs.some(({ name }) => name === tab))
        draft.tabs.push({ name: tab, hidden: false, rows: [], merges: [] });
    },
    wrote: (place) => {
      written = true;
      if (draft.tabs.some(({ name }) => name === place.tab))
        applyToDraft(draft, { kind: "set-cells", ...place });
    },
  };
}

/**
 * Refuses the whole run, before anything is written, when a cell no longer holds what the plan was made from: somebody typed
 * there meanwhile, and their words must not be lost. A cell that already holds what is to be written is no drift.
 */
export function refuseDrift(spreadsheet: Spreadsheet, edits: readonly SheetEdit[], read: CellReader): void {
  const before = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "set-cells") continue;
    const isFresh = (down: number, right: number) =>
      !before.has(`${edit.tab}\n${edit.row + down},${edit.column + right}`);
    if (edit.expected) refuseUnexpected(edit, edit.expected, currentCells(spreadsheet, edit, read), isFresh);
    edit.cells.forEach((line, down) => {
      line.forEach((_, right) => {
        before.add(`${edit.tab}\n${edit.row + down},${edit.column + right}`);
      });
    });
  }
}

/** Cells that an earlier edit of the same plan writes are not yet what this one expects. */
function refuseUnexpected(
  edit: SetCells,
  expected: readonly (readonly CellContent[])[],
  current: (down: number, right: number) => CellContent,
  isFresh: (down: number, right: number) => boolean,
): void {
  expected.forEach((row, down) => {
    row.forEach((content, right) => {
      if (!isFresh(down, right)) return;
      const found = current(down, right);
      const wanted = edit.cells[down]?.[right] ?? null;
      if (!hasDrifted(found, content, wanted)) return;
      throw new UserProblem(
        `Пока программа работала, кто-то изменил вкладку «${edit.tab}», строку ${edit.row + down}. ` +
          "Ничего не записано. Обновите список и повторите.",
      );
    });
  });
}

function currentCells(
  spreadsheet: Spreadsheet,
  edit: SetCells,
  read: CellReader,
): (down: number, right: number) => CellContent {
  const sheet = spreadsheet.getSheetByName(edit.tab);
  const rows = sheet ? Math.min(edit.cells.length, sheet.getMaxRows() - edit.row + 1) : 0;
  const width = edit.cells[0]?.length ?? 0;
  const columns = sheet ? Math.min(width, sheet.getMaxColumns() - edit.column + 1) : 0;
  if (!sheet || rows < 1 || columns < 1) return () => null;
  const cells = read(sheet.getRange(edit.row, edit.column, rows, columns));
  return (down, right) => cells[down]?.[right] ?? null;
}
