import { placesSaying, saysYes } from "../form-filling/conversion/yes-or-no.ts";
import type { BlockColumns } from "./block-columns.ts";
import type { Box, TemplateGrid } from "./template-grid.ts";
import { markOf, saysHowToTick, tickedWords } from "./tick-words.ts";

/** A place to answer in: a cell, or two of them under «Да» and «Нет», one of which is ticked. */
export type AnswerSlot = {
  readonly box: Box;
  /** Heads above it, outermost first; without «Да» and «Нет». */
  readonly heads: readonly string[];
  readonly pair: YesNoPair | null;
};

export type YesNoPair = {
  readonly yes: Box;
  readonly no: Box;
  /** What the heads call the two answers. */
  readonly yesWords: string;
  readonly noWords: string;
  /** What is put into one of the two: «✓», or what the form itself uses. */
  readonly mark: string;
};

/** The places of a row by what they are answered with. */
export function answerSlots(
  grid: TemplateGrid,
  columns: BlockColumns,
  rows: readonly number[],
  places: readonly Box[],
): readonly AnswerSlot[] {
  const slots: AnswerSlot[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const box = places[at] as Box;
    const heads = columns.headsOf(box.column);
    const next = places[at + 1];
    const pair = next === undefined ? null : pairOf(grid, columns, rows, box, next);
    if (pair !== null) {
      const above = heads.slice(0, -1).filter((head) => !saysHowToTick(head));
      slots.push({ box: pair.yes, heads: above, pair });
      at += 1;
    } else if (saysYes(lastOf(heads), "") === null) slots.push({ box, heads, pair: null });
    // «Да» without a «Нет» beside it, or with one that is closed: what belongs there the person says.
  }
  return slots;
}

const lastOf = (heads: readonly string[]) => heads[heads.length - 1] ?? "";

function pairOf(
  grid: TemplateGrid,
  columns: BlockColumns,
  rows: readonly number[],
  left: Box,
  right: Box,
): YesNoPair | null {
  const [above, beside] = [columns.headsOf(left.column), columns.headsOf(right.column)];
  if (right.column !== left.lastColumn + 1 || above.length !== beside.length) return null;
  if (above.slice(0, -1).some((head, index) => head !== beside[index])) return null;
  const words = [lastOf(above), lastOf(beside)] as const;
  const [yes, no] = [placesSaying(true, words, ""), placesSaying(false, words, "")];
  if (yes.length !== 1 || no.length !== 1) return null;
  const [yesAt, noAt] = [yes[0] as 0 | 1, no[0] as 0 | 1];
  const boxes = [left, right] as const;
  const mark = markFor(grid, rows, boxes);
  if (mark === null) return null;
  return { yes: boxes[yesAt], no: boxes[noAt], yesWords: words[yesAt], noWords: words[noAt], mark };
}

/** A mark that both cells accept, or null. */
function markFor(grid: TemplateGrid, rows: readonly number[], boxes: readonly Box[]): string | null {
  // Boxes drawn in both cells are ticked as they are.
  if (boxes.every(({ kind }) => kind === "boxes")) return tickedWords(boxes[0]?.text ?? "", new Set([0]));
  const standing = boxes.flatMap(({ column }) => rows.map((row) => grid.at(row, column).text));
  const mark = markOf(standing, grid.texts);
  const lists = boxes.flatMap(({ cell: { rule } }) => (rule?.kind === "list" ? [rule.options] : []));
  if (lists.every((options) => options.includes(mark))) return mark;
  const [only] = lists[0] ?? [];
  return only !== undefined && lists.every((options) => options.length === 1 && options[0] === only)
    ? only
    : null;
}
