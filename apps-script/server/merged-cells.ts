import { columnLetters } from "../../shared/workbook/formula-template.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { Area } from "../../shared/workbook/snapshot.ts";
import type { EditRun } from "./edit-run.ts";
import { UserProblem } from "./user-problem.ts";

type SetCells = Extract<SheetEdit, { kind: "set-cells" }>;

/**
 * Refuses the whole run, before anything is written, where it would write inside cells that somebody merged: Google drops what goes
 * to any but the first of them, so that nobody would see it and every later run would write it again. Tabs in which the plan itself
 * merges or takes apart are its own matter.
 */
export function refuseMerged(run: EditRun, edits: readonly SheetEdit[]): void {
  const reshaped = new Set(
    edits.flatMap(({ kind, tab }) => (kind === "merge" || kind === "unmerge" ? [tab] : [])),
  );
  for (const edit of edits) {
    if (edit.kind !== "set-cells" || reshaped.has(edit.tab) || !run.has(edit.tab)) continue;
    const merge = run.merges(edit.tab).find((area) => hides(area, edit));
    if (merge) throw mergedProblem(edit.tab, merge);
  }
}

/** Whether an edit writes something into cells of a merged area that nobody would see. */
export function hides(
  merge: Area,
  { row, column, cells }: Pick<SetCells, "row" | "column" | "cells">,
): boolean {
  return cells.some((line, down) =>
    line.some((cell, right) => cell !== null && cell !== "" && isInside(merge, row + down, column + right)),
  );
}

/** Why nothing can be written into merged cells, and what to do. */
export function mergedProblem(tab: string, { row, column, lastRow, lastColumn }: Area): UserProblem {
  const area = `${columnLetters(column)}${row}:${columnLetters(lastColumn)}${lastRow}`;
  return new UserProblem(
    `Вкладка «${tab}»: ячейки ${area} объединены, и записанное в них не было бы видно. ` +
      "Отмените объединение («Формат» → «Объединить ячейки» → «Отменить объединение») и повторите. Ничего не записано.",
  );
}

function isInside(area: Area, row: number, column: number): boolean {
  const within = row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
  return within && (row > area.row || column > area.column);
}
