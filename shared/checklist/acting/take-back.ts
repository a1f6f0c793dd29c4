import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { ActPlan, ActUndo } from "./act.ts";
import { findRow } from "./find-row.ts";
import { sameContent } from "./plan-act.ts";
import { rowWrites } from "./row-writes.ts";

/**
 * Takes an act back, only where what it wrote still stands; where anybody has typed over any of it, nothing is changed. Taken back twice
 * it changes nothing the second time. Its own `undo` does the act again.
 */
export function planTakeBack(snapshot: WorkbookSnapshot, { code, cells }: ActUndo): ActPlan {
  const search = findRow(
    snapshot,
    code,
    cells.map(({ heading }) => heading),
  );
  if (!search.ok) return search;
  const { found } = search;
  if (cells.every(({ heading, before }) => sameContent(found.cell(heading), before)))
    return { ok: true, edits: [], undo: null };
  // A run that died half-way wrote some of the cells: those that stand as before are as wanted already.
  const isOurs = cells.every(
    ({ heading, before, wrote }) =>
      sameContent(found.cell(heading), wrote) || sameContent(found.cell(heading), before),
  );
  if (!isOurs) return { ok: false, reason: "changed-meanwhile" };
  const undo = {
    code,
    cells: cells.map(({ heading, before, wrote }) => ({ heading, before: wrote, wrote: before })),
  };
  const back = new Map(cells.map(({ heading, before }) => [heading, before]));
  return { ok: true, edits: rowWrites(found, back), undo };
}
