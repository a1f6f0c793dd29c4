import type { Planning } from "../structuring/planning.ts";
import { comparisonKey } from "../text/fold.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { cellAt, lastUsedColumn, textOf } from "../workbook/tab-cells.ts";
import { type Correction, correctionLine, readCorrection } from "./declension/corrections.ts";

/** The column of the hidden «Справочники» in which the school keeps its corrections, a line a cell; made when the first comes. */
const HEADING = "Склонения";
const TAB = "Справочники";

function placeIn(snapshot: WorkbookSnapshot) {
  const tab = snapshot.tabs.find(({ name }) => comparisonKey(name) === comparisonKey(TAB));
  if (tab === undefined) return null;
  const at = (tab.rows[0] ?? []).findIndex((cell) => comparisonKey(textOf(cell)) === comparisonKey(HEADING));
  return { tab, column: at < 0 ? null : at + 1 };
}

/** The corrections the workbook remembers, by cell; lines nobody can read are left alone. */
export function rememberedCorrections(snapshot: WorkbookSnapshot): readonly Correction[] {
  return linesOf(snapshot).map(({ correction }) => correction);
}

function linesOf(snapshot: WorkbookSnapshot) {
  const place = placeIn(snapshot);
  const column = place?.column ?? null;
  if (place === null || column === null) return [];
  return place.tab.rows.flatMap((_, index) => {
    const correction = index === 0 ? null : readCorrection(textOf(cellAt(place.tab, index + 1, column)));
    return correction === null ? [] : [{ row: index + 1, correction }];
  });
}

/** Plans to remember corrections: over the line of the same words and case, the new ones below the others. */
export function planCorrections(planning: Planning, corrections: readonly Correction[]): void {
  for (const correction of corrections) {
    const place = placeIn(planning.now);
    if (place === null) return;
    const { tab } = place;
    const line = correctionLine(correction);
    if (place.column === null) {
      const column = lastUsedColumn(tab) + 1;
      planning.add({ kind: "set-cells", tab: tab.name, row: 1, column, cells: [[HEADING], [line]] });
      continue;
    }
    const { column } = place;
    const known = linesOf(planning.now).find(({ correction: each }) => sameWords(each, correction));
    const row = known?.row ?? freeRow(tab.rows.length, (at) => textOf(cellAt(tab, at, column)) === "");
    const standing = cellAt(tab, row, column);
    if (textOf(standing) === line) continue;
    planning.add({ kind: "set-cells", tab: tab.name, row, column, cells: [[line]], expected: [[standing]] });
  }
}

function sameWords(a: Correction, b: Correction): boolean {
  return a.nameCase === b.nameCase && comparisonKey(a.words) === comparisonKey(b.words);
}

/** The first row under the last line of the column. */
function freeRow(height: number, isEmpty: (row: number) => boolean): number {
  let row = height;
  while (row > 1 && isEmpty(row)) row -= 1;
  return row + 1;
}
