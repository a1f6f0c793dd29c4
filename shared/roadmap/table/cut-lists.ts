import type { CellLine } from "../../document/document-grid.ts";
import { leadingMark } from "../../document/item-marks.ts";
import { startsInside } from "../../document/open-end.ts";
import { alignDeadlines, countDeadlines } from "../activities/aligned-deadlines.ts";
import { type BodyRow, ownTextOf, textOf } from "./body-row.ts";
import { continuesDeadline, startsDeadline } from "./deadline-starts.ts";

/**
 * «3) …» above the break, «4) …» below it, and the cells beside go on: the items and their deadlines are counted together, or
 * each would get a deadline of another.
 */
export function isCutInsideList(above: BodyRow, row: BodyRow, stageGoesOn: boolean): boolean {
  if (!row.afterBreak || ownTextOf(row, "assignee") !== "" || ownTextOf(row, "outcome") !== "") return false;
  const deadline = ownTextOf(row, "deadline");
  const deadlineAbove = textOf(above, "deadline");
  if (deadline === "" || deadlineAbove === "") return false;
  if (!goesOnCounting(above, row)) return false;
  if (!startsDeadline(deadline) || deadlinesRunAhead(above, row)) return true;
  // Over three pages the deadlines cannot be counted yet; a stage name cut at the same place tells as much.
  return stageGoesOn && hasMoreDeadlines(above);
}

/** The next items of a cell with several, and nothing beside them: above stand one deadline for all, or enough for each. */
export function listGoesOnAlone(above: BodyRow, row: BodyRow): boolean {
  const beside = (["deadline", "assignee", "outcome"] as const).some((kind) => ownTextOf(row, kind) !== "");
  if (!row.afterBreak || beside || !goesOnCounting(above, row)) return false;
  const items = numbersOf(above).length + numbersOf(row).length;
  const deadlines = countDeadlines(above.cells.deadline?.lines ?? []);
  return items > 2 && (deadlines === 1 || deadlines >= items);
}

/** Dashed items below a cell with its introduction or its first dashed items, and no cell beside begins anew. */
export function dashesGoOn(above: BodyRow, row: BodyRow): boolean {
  const deadline = ownTextOf(row, "deadline");
  const outcome = ownTextOf(row, "outcome");
  if (!row.afterBreak || ownTextOf(row, "assignee") !== "" || (outcome !== "" && !startsInside(outcome)))
    return false;
  if (deadline !== "" && !continuesDeadline(textOf(above, "deadline"), deadline)) return false;
  const [intro, ...items] = above.cells.activity?.lines ?? [];
  const [first] = row.cells.activity?.lines ?? [];
  if (!intro || !first || !isDashed(first) || isDashed(intro)) return false;
  return items.some(isDashed) || /:( |$)/.test(textOf(above, "activity"));
}

/** «3)» at the very end of the page: its words stand on the next one. */
export function endsInItemMark(above: BodyRow): boolean {
  const lines = above.cells.activity?.lines ?? [];
  return /^\d{1,2}\)$/.test(lines[lines.length - 1]?.text ?? "");
}

/** More deadlines than items above the break, and with those below it one for each item: the deadlines were set closer than the items. */
function deadlinesRunAhead(above: BodyRow, row: BodyRow): boolean {
  const numbers = [...numbersOf(above), ...numbersOf(row)];
  const lines = [...(above.cells.deadline?.lines ?? []), ...(row.cells.deadline?.lines ?? [])];
  const { deadlines, whole } = alignDeadlines(lines, numbers.map(String));
  const aligned = !whole && new Set(deadlines).size > 1;
  return aligned && hasMoreDeadlines(above);
}

function hasMoreDeadlines(above: BodyRow): boolean {
  return countDeadlines(above.cells.deadline?.lines ?? []) > numbersOf(above).length;
}

/** «3) …» below «… 2) …». */
export function goesOnCounting(above: BodyRow, row: BodyRow): boolean {
  const last = numbersOf(above).pop();
  return last !== undefined && numbersOf(row)[0] === last + 1;
}

function numbersOf(row: BodyRow): number[] {
  return (row.cells.activity?.lines ?? []).map(itemNumber).filter((number) => number !== null);
}

function itemNumber({ text, bullet }: CellLine): number | null {
  const mark = leadingMark(bullet === null ? text : `${bullet} ${text}`)?.mark;
  return mark?.kind === "number" && /^\d+$/.test(mark.number) ? Number(mark.number) : null;
}

function isDashed({ text, bullet }: CellLine): boolean {
  return leadingMark(bullet === null ? text : `${bullet} ${text}`)?.mark.kind === "dash";
}
