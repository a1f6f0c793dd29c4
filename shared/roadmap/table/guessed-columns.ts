import type { GridRow } from "../../document/document-grid.ts";
import { looksLikeAssignee, looksLikeDeadline, shareOf } from "./cell-evidence.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { type Column, cellText, isOtherTable } from "./columns.ts";
import { isRowNumber } from "./row-number.ts";

/** Most cells of a column must look like what it is taken for. */
const most = 0.6;
/** Words of this length on average say what is to be done; shorter ones are labels. */
const shortestActivity = 12;

/**
 * What the columns of a table without a heading row hold, judged by their cells; null where nothing tells when or who, so that the
 * table may be anything.
 */
export function guessColumns(rows: readonly GridRow[]): Column[] | null {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length < 2 || width < 2) return null;
  if (isOtherTable((rows[0]?.cells ?? []).map(cellText).filter((text) => text !== ""))) return null;
  const texts = Array.from({ length: width }, (_, at) => rows.map((row) => cellText(row.cells[at] ?? null)));
  const kinds: (ColumnKind | null)[] = texts.map((column) => kindByContent(column));
  if (!kinds.includes("deadline") && !kinds.includes("assignee")) return null;
  const free = (at: number) => kinds[at] === null;
  let activity = -1;
  texts.forEach((column, at) => {
    if (free(at) && (activity < 0 || meanLength(column) > meanLength(texts[activity] ?? []))) activity = at;
  });
  if (activity < 0 || meanLength(texts[activity] ?? []) < shortestActivity) return null;
  kinds[activity] = "activity";
  kinds.forEach((kind, at) => {
    if (kind !== null || (texts[at] ?? []).every((text) => text === "")) return;
    if (at < activity && !kinds.includes("stage")) kinds[at] = "stage";
    else if (at > activity && !kinds.includes("outcome")) kinds[at] = "outcome";
  });
  return kinds.map((kind) => ({ kind, heading: "" }));
}

/** When, who or a number, where most cells of a column say it; else null. */
export function kindByContent(texts: readonly string[]): "number" | "deadline" | "assignee" | null {
  const filled = texts.filter((text) => text !== "");
  if (filled.length > 1 && filled.every(isRowNumber)) return "number";
  if (shareOf(texts, looksLikeDeadline) >= most) return "deadline";
  return shareOf(texts, looksLikeAssignee) >= most ? "assignee" : null;
}

function meanLength(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== "");
  return filled.length === 0 ? 0 : filled.reduce((sum, text) => sum + text.length, 0) / filled.length;
}
