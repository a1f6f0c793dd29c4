import type { ISODate } from "../../calendar/iso-date.ts";
import { type CellValue, isFormula } from "../../workbook/cell.ts";
import { type FormulaReferences, referencesOf } from "../../workbook/formula-references.ts";
import type { SheetEdit } from "../../workbook/sheet-edit.ts";
import { simulateEdits } from "../../workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { cellAt, textOf } from "../../workbook/tab-cells.ts";
import { computeFormulas } from "./compute-formulas.ts";
import { ownFormulas } from "./own-formulas.ts";

/** What a formula that stands gives once the edits are done; null where only a spreadsheet program can say. */
export type FreshResult = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
};

type Standing = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

/**
 * The formulas whose shown result the edits make untrue: not every program calculates a file anew when it opens it, and a number of
 * before looks like one of now. Only what looks at a changed cell, at once or through other formulas, is named.
 * @param before what the file holds
 */
export function freshResults(
  before: WorkbookSnapshot,
  edits: readonly SheetEdit[],
  today: ISODate,
): readonly FreshResult[] {
  const after = simulateEdits(before, edits);
  const touched = touchedFormulas(before, after, new Set(edits.map(({ tab }) => tab)));
  if (touched.length === 0) return [];
  const computed = new Map(computeFormulas(after, today).tabs.map((tab) => [tab.name, tab]));
  const isOwn = ownFormulas(after);
  return touched.flatMap(({ tab, row, column, formula }): readonly FreshResult[] => {
    const known = computed.get(tab);
    const cell = known && isOwn(tab, row, column, formula) ? cellAt(known, row, column) : null;
    const value = isFormula(cell) ? cell.value : null;
    const standing = before.tabs.find(({ name }) => name === tab);
    const shown = standing ? cellAt(standing, row, column) : null;
    const isSame = isFormula(shown) && value !== null && same(shown.value, value);
    return isSame ? [] : [{ tab, row, column, formula, value }];
  });
}

/** A file does not tell an empty text from nothing. */
function same(a: CellValue, b: CellValue): boolean {
  return (typeof a === typeof b || a === null) && textOf(a) === textOf(b);
}

/** Formulas that stay where they are and look at something that changes. */
function touchedFormulas(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  written: ReadonlySet<string>,
): readonly Standing[] {
  const changed = changedCells(written);
  const standing: Standing[] = [];
  for (const { name, rows } of after.tabs) {
    const old = before.tabs.find((tab) => tab.name === name);
    rows.forEach((line, down) => {
      line.forEach((cell, right) => {
        const was = old?.rows[down]?.[right] ?? null;
        const [row, column] = [down + 1, right + 1];
        if (isFormula(cell) && isFormula(was) && cell.formula === was.formula)
          standing.push({ tab: name, row, column, formula: cell.formula });
        else if (cell !== was && JSON.stringify(cell) !== JSON.stringify(was)) changed.add(name, row, column);
      });
    });
  }
  const touched: Standing[] = [];
  let waiting: readonly Standing[] = standing;
  for (let found = changed.size() > 0; found; ) {
    const left: Standing[] = [];
    const now: Standing[] = [];
    for (const each of waiting) (changed.reach(each) ? now : left).push(each);
    for (const { tab, row, column } of now) changed.add(tab, row, column);
    touched.push(...now);
    waiting = left;
    found = now.length > 0;
  }
  return touched;
}

/** Which cells change, by tab and column. */
function changedCells(written: ReadonlySet<string>) {
  const tabs = new Map<string, { readonly quoted: string; readonly columns: Map<number, Set<number>> }>();
  const mayLeadAnywhere = new Map<string, boolean>();
  const looksAt = new Map<Standing, FormulaReferences>();
  const referencesIn = (one: Standing) => {
    const found = looksAt.get(one) ?? referencesOf(one.formula);
    looksAt.set(one, found);
    return found;
  };
  const isComplete = (one: Standing) => {
    // Formulas down a column differ in the number of their row.
    const shape = one.formula.split(String(one.row)).join("#");
    const known = mayLeadAnywhere.get(shape) ?? !referencesIn(one).complete;
    mayLeadAnywhere.set(shape, known);
    return !known;
  };
  const meets = (tab: string, areas: FormulaReferences["areas"]) =>
    areas.some((area) => {
      const columns = tabs.get((area.tab ?? tab).toLowerCase())?.columns ?? [];
      for (const [column, rows] of columns) {
        const isWithin = column >= area.column && column <= area.lastColumn;
        if (isWithin && holdsAny(rows, area)) return true;
      }
      return false;
    });
  return {
    size: () => tabs.size,
    add: (tab: string, row: number, column: number) => {
      const known = tabs.get(tab.toLowerCase()) ?? {
        quoted: tab.replace(/'/g, "''"),
        columns: new Map<number, Set<number>>(),
      };
      tabs.set(tab.toLowerCase(), known);
      known.columns.set(column, (known.columns.get(column) ?? new Set()).add(row));
    },
    /** Whether the formula looks at one of them; most are told by the names of tabs alone. */
    reach: (one: Standing) => {
      const named =
        tabs.has(one.tab.toLowerCase()) ||
        [...tabs.values()].some(({ quoted }) => one.formula.includes(quoted));
      if (named && meets(one.tab, referencesIn(one).areas)) return true;
      // Elsewhere only the program's own formulas are shown anew, and those name all they look at.
      return written.has(one.tab) && !isComplete(one);
    },
  };
}

function holdsAny(
  rows: ReadonlySet<number>,
  { row, lastRow }: { readonly row: number; readonly lastRow: number },
) {
  if (lastRow - row > rows.size) return [...rows].some((each) => each >= row && each <= lastRow);
  for (let at = row; at <= lastRow; at += 1) if (rows.has(at)) return true;
  return false;
}
