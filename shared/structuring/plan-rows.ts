import { codeText, highestCodeIn } from "../people/code.ts";
import { type CellContent, isFormula } from "../workbook/cell.ts";
import { fillFormula } from "../workbook/formula-template.ts";
import { cellAt, type LocatedTab, textOf } from "../workbook/locate.ts";
import { formulaPlaces } from "../workbook/passport-places.ts";
import { holdsTypedValue } from "../workbook/read-workbook.ts";
import { type TabName, tabs } from "../workbook/schema/tabs.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import { totalIn } from "../workbook/total-row.ts";
import { lastDataRow } from "./new-rows.ts";
import type { Planning } from "./planning.ts";

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

function planCodes(planning: Planning, located: LocatedTab, prefix: string): void {
  const column = located.columns.get("Код");
  if (column === undefined) return;
  const uncoded = dataRows(located).filter(
    (row) => textOf(cellAt(located.tab, row, column)).trim() === "" && isNamed(located, row),
  );
  if (uncoded.length === 0) return;
  const first = 1 + highestCode(planning, located, prefix);
  const codes = uncoded.map((row, index): [number, CellContent] => [row, codeText(prefix, first + index)]);
  planning.add(...columnWrites(located, column, codes));
  const last = codeText(prefix, first + uncoded.length - 1);
  const range = uncoded.length === 1 ? last : `${codeText(prefix, first)} … ${last}`;
  planning.say(`Присвоить в «${located.tab.name}» коды: ${range}.`);
}

/** Columns besides «Код» in which codes are mentioned. */
const MENTIONS = [
  ["Пары", "Наставник"],
  ["Пары", "Наставляемый"],
  ["Программы", "Пара"],
  ["Встречи", "Пара"],
  ["Согласия", "Код участника"],
  ["Анкеты", "Код участника"],
] as const satisfies readonly (readonly [TabName, string])[];

/**
 * A code once given is never given again, even when its row is gone: «Журнал» tells which codes each run gave, and consents and
 * pairs may still name the person. While no code of the prefix was given, mentions do not count: data from outside relies on
 * it, its pairs name «М-001», the first of its mentors.
 */
function highestCode(planning: Planning, located: LocatedTab, prefix: string): number {
  const highestUnder = (place: LocatedTab | null, heading: string) => {
    const column = place?.columns.get(heading);
    if (!place || place.headingRow === null || column === undefined) return 0;
    return place.tab.rows
      .slice(place.headingRow)
      .reduce((highest, row) => Math.max(highest, highestCodeIn(prefix, textOf(row[column - 1]))), 0);
  };
  const journal = planning.locate("Журнал");
  const inUse = journal !== null && journal.headingRow !== null && lastDataRow(journal) > journal.headingRow;
  const given = Math.max(highestUnder(located, "Код"), highestUnder(journal, "Что"));
  if (!inUse || given === 0) return given;
  return Math.max(given, ...MENTIONS.map(([tab, heading]) => highestUnder(planning.locate(tab), heading)));
}

/** Whether the row says what it is about: a remark beside an empty row is no person and no pair, nor is a row of totals. */
function isNamed(located: LocatedTab, row: number): boolean {
  if (totalIn(located, row) !== null) return false;
  const { columns, identity } = located.spec;
  // People may stand without a name (names mode «коды»): then any column of ours will do.
  const telling = identity.includes("Код") ? columns.map(({ heading }) => heading) : identity;
  return telling.some((heading) => {
    const column = located.columns.get(heading);
    const cell = column === undefined ? null : cellAt(located.tab, row, column);
    return cell !== false && cell !== true && !isFormula(cell) && textOf(cell).trim() !== "";
  });
}

function planFormulas(planning: Planning, tab: TabName, located: LocatedTab): void {
  const places = formulaPlaces(planning.now);
  for (const spec of located.spec.columns) {
    const column = located.columns.get(spec.heading);
    const template = spec.formula;
    if (template === undefined || column === undefined) continue;
    const formulas = dataRows(located)
      .filter((row) => cellAt(located.tab, row, column) === null && isNamed(located, row))
      .flatMap((row): [number, CellContent][] => {
        const formula = fillFormula(template, tab, row, places);
        return formula === null ? [] : [[row, { formula, value: null }]];
      });
    noteTypedOver(planning, located, column, dataRows(located));
    planning.add(...columnWrites(located, column, formulas));
  }
}

/** A formula that somebody typed over stays as it is, and the person is told how to get it back. */
export function noteTypedOver(
  planning: Planning,
  located: LocatedTab,
  column: number,
  rows: readonly number[],
): void {
  for (const row of rows) {
    const cell = cellAt(located.tab, row, column);
    const words = textOf(cell);
    if (isFormula(cell) || words === "") continue;
    const heading = textOf(cellAt(located.tab, located.headingRow as number, column));
    const place = `${located.tab.name}, строка ${row}, «${heading}»`;
    planning.note({ code: "workbook.formula-typed-over", severity: "info", place, words });
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
  located: LocatedTab,
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
    tab: located.tab.name,
    row: run.row,
    column,
    cells: run.cells,
    expected: run.cells.map((_, index) => [cellAt(located.tab, run.row + index, column)]),
  }));
}
