import type { CellContent } from "./cell.ts";
import { fillFormula } from "./formula-template.ts";
import { cellAt, type LocatedTab, textOf } from "./locate.ts";
import { formulaPlaces } from "./passport-places.ts";
import type { Planning } from "./planning.ts";
import { holdsTypedValue } from "./read-workbook.ts";
import { type TabName, tabs } from "./schema/tabs.ts";
import type { SheetEdit } from "./sheet-edit.ts";

/**
 * Plans what the program adds to each row people typed: its code where it has none, and the formulas of its calculated
 * columns where they are empty. A formula somebody typed over is left.
 */
export function planRows(planning: Planning): void {
  for (const spec of tabs) {
    const located = planning.locate(spec.name);
    if (!located || located.headingRow === null) continue;
    if ("codePrefix" in spec) planCodes(planning, located, spec.codePrefix);
    planFormulas(planning, spec.name, located);
  }
}

/**
 * A code is a prefix and three digits or more: М-001, М-1000.
 * @example codeText("М", 7) // "М-007"
 */
export function codeText(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, "0")}`;
}

/** The number in a code of this prefix, in Cyrillic or its Latin look-alike; null for anything else. */
export function codeNumber(prefix: string, text: string): number | null {
  const match = /^(\S)\s*[-–—]\s*(\d+)$/.exec(text.trim());
  if (!match || !lookAlike(match[1] as string, prefix)) return null;
  return Number(match[2]);
}

const LATIN_TWINS: Readonly<Record<string, string>> = { М: "M", Н: "H", П: "P", К: "K" };

function lookAlike(letter: string, prefix: string): boolean {
  return [prefix, LATIN_TWINS[prefix]].includes(letter.toUpperCase());
}

function planCodes(planning: Planning, located: LocatedTab, prefix: string): void {
  const column = located.columns.get("Код");
  if (column === undefined) return;
  const rows = dataRows(located);
  let next =
    1 + Math.max(0, ...rows.map((row) => codeNumber(prefix, textOf(cellAt(located.tab, row, column))) ?? 0));
  const codes = rows
    .filter((row) => textOf(cellAt(located.tab, row, column)) === "")
    .map((row): [number, CellContent] => [row, codeText(prefix, next++)]);
  planning.add(...columnWrites(located.tab.name, column, codes));
}

function planFormulas(planning: Planning, tab: TabName, located: LocatedTab): void {
  const places = formulaPlaces(planning.now);
  for (const spec of located.spec.columns) {
    const column = located.columns.get(spec.heading);
    const template = spec.formula;
    if (template === undefined || column === undefined) continue;
    const formulas = dataRows(located)
      .filter((row) => cellAt(located.tab, row, column) === null)
      .flatMap((row): [number, CellContent][] => {
        const formula = fillFormula(template, tab, row, places);
        return formula === null ? [] : [[row, { formula, value: null }]];
      });
    planning.add(...columnWrites(located.tab.name, column, formulas));
  }
}

function dataRows(located: LocatedTab): readonly number[] {
  const rows: number[] = [];
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    if (holdsTypedValue(located, row)) rows.push(row);
  }
  return rows;
}

/** One edit a run of neighbouring rows, because each edit is one call to the sheet. */
export function columnWrites(
  tab: string,
  column: number,
  cells: readonly (readonly [number, CellContent])[],
): readonly SheetEdit[] {
  const runs: { row: number; cells: CellContent[][] }[] = [];
  for (const [row, cell] of cells) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push([cell]);
    else runs.push({ row, cells: [[cell]] });
  }
  return runs.map((run) => ({
    kind: "set-cells",
    tab,
    row: run.row,
    column,
    cells: run.cells,
    expected: run.cells.map(() => [null]),
  }));
}
