import { comparisonKey } from "../text/fold.ts";
import { headsGoOn, looksLikeHeads, ownBoxes, rowKind } from "./row-kinds.ts";
import type { TemplateGrid } from "./template-grid.ts";

/** Rows of a form that belong together: a table under its heads, or a list of words and places. */
export type FormBlock = {
  /** Rows of the heads; none for a list. */
  readonly heads: readonly number[];
  readonly rows: readonly number[];
  /** What opens the sheet and names all of it. */
  readonly titles: readonly string[];
  /** The name of the part right above; none where only titles stand there. */
  readonly bands: readonly string[];
  /** The row right above the first one is the name of the part. */
  readonly bandAbove: boolean;
};

/** «Раздел 1», «II. Кадры», «2. Наставники»: the name of a part, not of the whole form. */
const NAMES_PART = /^(?:(?:раздел|часть|блок|таблица|направление)(?:\s|$)|[ivxх]{1,4}[.)]|\d{1,2}[.)])/;

/** Cuts a sheet into its tables and lists. */
export function formBlocks(grid: TemplateGrid): readonly FormBlock[] {
  const kinds = Array.from({ length: grid.height }, (_, index) => rowKind(grid, index + 1));
  const kindOf = (row: number) => kinds[row - 1] ?? "blank";
  const blocks: FormBlock[] = [];
  const titles: string[] = [];
  let band = "";
  let heads: number[] = [];
  let rows: number[] = [];
  let bandRow = 0;
  const close = () => {
    if (rows.length > 0) {
      blocks.push({
        heads,
        rows,
        titles: [...titles],
        bands: band === "" ? [] : [band],
        bandAbove: bandRow === (rows[0] as number) - 1,
      });
    }
    rows = [];
  };
  /** Heads are heads of something: rows to answer come right below them. */
  const leadsToData = (row: number): boolean => {
    for (let below = row + 1; below <= grid.height; below += 1) {
      if (kindOf(below) === "data") return true;
      if (kindOf(below) === "blank") return false;
    }
    return false;
  };
  const isBold = (each: number) =>
    ownBoxes(grid, each)
      .filter(({ kind }) => kind === "text")
      .every(({ cell }) => cell.bold);
  const beginsHeads = (row: number): boolean => {
    if (!leadsToData(row)) return false;
    const before = heads[heads.length - 1];
    // A row without a place to answer right below the heads is one that is filled already, unless the heads go on.
    if (before !== undefined && rows.length === 0)
      return headsGoOn(grid, before) || (isBold(before) && isBold(row)) || grid.at(row, 1).kind === "open";
    const shown = looksLikeHeads(grid, row) || kindOf(row + 1) === "numbering";
    if (rows.length === 0) return shown;
    // Inside a table a row of texts is one that is filled already, unless it looks like the heads did.
    return shown && isBold(row) && !rows.some(isBold);
  };

  for (let row = 1; row <= grid.height; row += 1) {
    const kind = kindOf(row);
    if (kind === "blank") {
      close();
      heads = [];
    } else if (kind === "band") {
      close();
      const text = ownBoxes(grid, row).find((box) => box.kind === "text")?.text ?? "";
      // What opens the sheet names all of it; the heads of a table go on below a band across it.
      if (blocks.length === 0 && heads.length === 0 && !NAMES_PART.test(comparisonKey(text)))
        titles.push(text);
      else band = text;
      bandRow = row;
    } else if (kind === "heads" && beginsHeads(row)) {
      if (rows.length > 0) {
        close();
        heads = [];
      }
      heads.push(row);
    } else if (kind !== "numbering") {
      rows.push(row);
    } else if (rows.length > 0 && heads.length > 0) {
      close();
    }
  }
  close();
  return blocks;
}
