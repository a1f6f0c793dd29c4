import { comparisonKey } from "../text/fold.ts";
import { HEAD_WORDS, SAYS_NOTHING } from "./form-words.ts";
import type { Box, TemplateGrid } from "./template-grid.ts";

/** What a row of a form is, seen alone. */
export type RowKind =
  | "blank"
  /** One text and nothing to answer: the name of what stands below. */
  | "band"
  /** «1 2 3 4» under the heads of columns. */
  | "numbering"
  /** Texts without a place to answer between them: may be heads of columns. */
  | "heads"
  | "data";

/** Boxes that begin in a row, from the left. */
export function ownBoxes(grid: TemplateGrid, row: number): readonly Box[] {
  return grid.row(row).filter((box) => box.row === row);
}

/** Whether an open box waits for an answer: it is drawn, or words with a colon lead to it. */
export function isPlace(grid: TemplateGrid, box: Box): boolean {
  if (box.kind !== "open") return false;
  const left = box.column > 1 ? grid.at(box.row, box.column - 1) : null;
  const below = left?.kind === "text" ? grid.at(left.lastRow + 1, left.column) : null;
  // Words over boxes to tick are answered below them.
  if (!box.cell.drawn && box.text === "" && below?.kind === "boxes") return false;
  if (box.drawn || box.text !== "") return true;
  if (below === null || left?.text.endsWith(":") !== true) return false;
  return !(below.kind === "open" && below.cell.drawn);
}

export function rowKind(grid: TemplateGrid, row: number): RowKind {
  const own = ownBoxes(grid, row);
  const holding = own.filter(({ kind }) => kind !== "open" && kind !== "closed");
  const places = own.filter((box) => isPlace(grid, box));
  const texts = own.filter(({ kind }) => kind === "text");
  if (holding.length === 0)
    return places.some(({ cell, text }) => cell.drawn || text !== "") ? "data" : "blank";
  const first = texts[0];
  if (first !== undefined && texts.length === 1 && SAYS_NOTHING.test(comparisonKey(first.text)))
    return "blank";
  if (isNumbering(holding)) return "numbering";
  const others = own.some(
    ({ kind, column }) =>
      /^(?:filled|formula|unit|boxes)$/.test(kind) ||
      (first !== undefined && column > first.lastColumn && /^(?:ordinal|closed)$/.test(kind)),
  );
  if (first === undefined || others) return "data";
  if (texts.length === 1 && standsAlone(grid, first)) return "band";
  const last = texts[texts.length - 1] as Box;
  const between = places.some(({ column }) => column > first.column && column < last.column);
  const behind = places.some(
    ({ column, cell }) => column > last.column && (cell.drawn || texts.length === 1),
  );
  if (between || behind) return "data";
  if (texts.length > 1 || isTopHead(grid, first)) return "heads";
  return announcesParts(first.text) ? "data" : "band";
}

/** «из них:», «в том числе»: names what the rows below are parts of. */
export function announcesParts(text: string): boolean {
  return /(?:из них|в том числе|в т\. ?ч\.?)[\s:,]*$/.test(comparisonKey(text));
}

/** On a sheet where nothing is drawn, words with nothing above and below them are a title, and so is a long text. */
function standsAlone(grid: TemplateGrid, box: Box): boolean {
  if (box.cell.drawn || grid.row(box.row).some(({ cell }) => cell.drawn) || /[:?]$/.test(box.text))
    return false;
  if (box.text.length > LONGEST_LABEL) return true;
  const isFree = (row: number) =>
    row < 1 ||
    row > grid.height ||
    ownBoxes(grid, row).every(({ kind }) => kind === "open" || kind === "closed");
  return isFree(box.row - 1) && isFree(box.lastRow + 1);
}

const LONGEST_LABEL = 200;

/** One head over several columns beside an empty corner. */
function isTopHead(grid: TemplateGrid, box: Box): boolean {
  return box.column > 1 && box.lastColumn > box.column && grid.at(box.row, 1).kind !== "text";
}

/** «1 2 3 4», «А Б 1 2» */
function isNumbering(boxes: readonly Box[]): boolean {
  const marks = boxes.map(({ kind, text, cell }) => {
    if (kind === "ordinal") return Number(text === "" ? cell.value : text.replace(/[.)]$/, ""));
    return /^[А-Яа-яA-Za-z]$/.test(text) ? text : Number.NaN;
  });
  const numbers = marks.filter((mark) => typeof mark === "number");
  if (marks.length < 2 || numbers.length === 0 || numbers.some((number) => Number.isNaN(number)))
    return false;
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] as number) + 1);
}

/** Whether a row of texts looks like heads of columns: set apart by looks, by its words, or by how many there are. */
export function looksLikeHeads(grid: TemplateGrid, row: number): boolean {
  const texts = ownBoxes(grid, row).filter(({ kind }) => kind === "text");
  if (texts.length > 2 || texts.some(({ row: top, lastRow }) => lastRow > top)) return true;
  if (texts.every(({ cell }) => cell.bold)) return true;
  return texts.some(
    ({ text, column, lastColumn }) => lastColumn > column || HEAD_WORDS.test(comparisonKey(text)),
  );
}

/** Whether heads have another line below: one of them stands over several columns or reaches down. */
export function headsGoOn(grid: TemplateGrid, row: number): boolean {
  if (row >= grid.height) return false;
  return grid
    .row(row)
    .some((box) => box.kind === "text" && (box.lastRow > row || box.lastColumn > box.column));
}
