import { codeNumber, highestCodeIn } from "../../people/code.ts";
import { type CellContent, isFormula, isLink, shownValue } from "../cell.ts";
import { formulaSkeleton, templateSkeleton } from "../formula-skeleton.ts";
import { readDate, readNumber, readOption, readText, readYes } from "../read-cell.ts";
import { lists } from "../schema/lists.ts";
import type { ColumnSpec, TabSpec } from "../schema/tab-spec.ts";
import type { TabSnapshot } from "../snapshot.ts";
import { textOf } from "../tab-cells.ts";

/** What the cells of a column say to it being the one sought. */
export type Evidence = "confirms" | "possible" | "contradicts";

/** So many filled cells are looked at: enough to tell a column by, however long the bank is. */
const CELLS_LOOKED_AT = 200;
/** People leave slips and remarks in any column. */
const SHARE_OF_KIND = 0.7;
/** One word of a list may stand in any column. */
const LEAST_OF_LIST = 2;

/** The filled cells below the headings, from the first. An unticked check box is empty. */
export function filledCells(tab: TabSnapshot, headingRow: number, column: number): readonly CellContent[] {
  const cells: CellContent[] = [];
  for (let row = headingRow; row < tab.rows.length && cells.length < CELLS_LOOKED_AT; row += 1) {
    const cell = tab.rows[row]?.[column - 1] ?? null;
    if (isFormula(cell) || textOf(cell).trim() !== "") cells.push(cell);
  }
  return cells;
}

/**
 * Whether cells can be those of a column of the schema. Codes of ours, our own formulas and words of the column's list confirm it;
 * nothing else does: a date may be any date.
 */
export function evidence(tab: TabSpec, column: ColumnSpec, cells: readonly CellContent[]): Evidence {
  if (cells.length === 0) return "possible";
  const share = (fits: (cell: CellContent) => boolean) => cells.filter(fits).length / cells.length;
  const typed = (fits: (cell: CellContent) => boolean) =>
    share((cell) => !isFormula(cell) && fits(cell)) >= SHARE_OF_KIND ? "possible" : "contradicts";
  switch (column.kind) {
    case "code":
      return share((cell) => isCodeOf(tab, cell)) >= SHARE_OF_KIND ? "confirms" : "contradicts";
    case "formula": {
      const own = templateSkeleton(column.formula ?? "");
      const same = share((cell) => isFormula(cell) && formulaSkeleton(cell.formula) === own);
      return same >= SHARE_OF_KIND ? "confirms" : "contradicts";
    }
    case "list": {
      const words = column.list ? lists[column.list] : [];
      const known = share((cell) => !isFormula(cell) && readOption(shownValue(cell), words).known);
      if (known >= SHARE_OF_KIND && cells.length >= LEAST_OF_LIST) return "confirms";
      return known > 0 ? "possible" : "contradicts";
    }
    case "date":
      return typed((cell) => readDate(shownValue(cell)).ok);
    case "number":
      return typed((cell) => readNumber(shownValue(cell)).ok && typeof shownValue(cell) !== "boolean");
    case "yes":
      return typed((cell) => readYes(shownValue(cell)).ok);
    case "link":
      return typed((cell) => isLink(cell) || typeof shownValue(cell) === "string");
    case "text": {
      const prefixes = MENTIONED[column.heading];
      if (prefixes !== undefined && share((cell) => mentions(cell, prefixes)) >= SHARE_OF_KIND)
        return "confirms";
      return typed(
        (cell) => isText(cell) || (typeof shownValue(cell) === "number" && /№/.test(column.heading)),
      );
    }
  }
}

/** Columns that mention codes of other tabs, and which. */
const MENTIONED: Readonly<Record<string, readonly string[]>> = {
  Наставник: ["М"],
  Наставляемый: ["Н"],
  Пара: ["П"],
  "Код участника": ["М", "Н"],
};

function mentions(cell: CellContent, prefixes: readonly string[]): boolean {
  const text = readText(shownValue(cell)) ?? "";
  return prefixes.some((prefix) => highestCodeIn(prefix, text) > 0);
}

function isText(cell: CellContent): boolean {
  const value = shownValue(cell);
  return typeof value === "string" && !isCodeLike(value);
}

/** Codes fill columns of codes, and those that mention them. */
function isCodeLike(text: string): boolean {
  return ["М", "Н", "П", "К"].some((prefix) => codeNumber(prefix, text) !== null);
}

function isCodeOf(tab: TabSpec, cell: CellContent): boolean {
  const text = readText(shownValue(cell)) ?? "";
  return tab.codePrefix !== undefined && codeNumber(tab.codePrefix, text) !== null;
}
