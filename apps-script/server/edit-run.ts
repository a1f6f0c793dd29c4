import type { CellContent } from "../../shared/workbook/cell.ts";
import type { Area, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { PLAIN_TEXT } from "./cell-looks.ts";
import { type DriftWatch, watchDrift } from "./drift.ts";
import { areaOf } from "./read-snapshot.ts";
import { gatherLooks, type OpenArea, type TabLooks } from "./tab-looks.ts";
import { UserProblem } from "./user-problem.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * One run over a list of edits. Every call to the sheet costs a round trip inside Google, so what is known of a tab is asked for
 * once, looks are gathered, and the cells of a tab that this very run made are written in one rectangle at the end.
 */
export type EditRun = {
  readonly spreadsheet: Spreadsheet;
  /** A tab by name. */
  readonly sheet: (tab: string) => Sheet;
  readonly has: (tab: string) => boolean;
  readonly create: (tab: string, index: number) => Sheet;
  readonly isNew: (tab: string) => boolean;
  /** A rectangle of a tab, which is made larger first where it is too small. */
  readonly range: (tab: string, area: OpenArea) => Range;
  /** Gathers looks. They are written before the next cells of a tab that stood already, else at the end. */
  readonly looks: (tab: string) => TabLooks;
  readonly frozen: (tab: string) => Frozen;
  /** The merged areas of a tab, to be kept up to date by whoever merges. */
  readonly merges: (tab: string) => Area[];
  readonly setCells: (
    tab: string,
    row: number,
    column: number,
    cells: readonly (readonly CellContent[])[],
  ) => void;
  /** Writes what was gathered. */
  readonly finish: () => void;
};

export type Frozen = { rows: number; columns: number };

/** What is known of a tab without asking Google again. */
type TabFacts = {
  readonly sheet: Sheet;
  size: { readonly rows: number; readonly columns: number } | null;
  frozen: Frozen | null;
  merges: Area[] | null;
  looks: TabLooks | null;
  /** The cells of a tab that this run made; null for tabs that stood already. */
  readonly gathered: CellContent[][] | null;
};

/** Starts a run; `before` is what the edits were planned from, null where there is nothing to compare with. */
export function startRun(spreadsheet: Spreadsheet, before: WorkbookSnapshot | null): EditRun {
  const watch: DriftWatch = watchDrift(spreadsheet, before);
  const facts = new Map<string, TabFacts>(
    spreadsheet.getSheets().map((sheet) => [sheet.getName(), factsOf(sheet, null)]),
  );
  const filled = new Set<string>();
  const factsOn = (tab: string): TabFacts => {
    const known = facts.get(tab);
    if (known) return known;
    if (before === null || !before.tabs.some(({ name }) => name === tab))
      throw new Error(`The plan edits a tab it did not make: ${tab}`);
    throw new UserProblem(
      `Вкладку «${tab}» переименовали или удалили, пока программа работала. Обновите список и повторите.`,
    );
  };
  const range = (tab: string, area: OpenArea): Range => {
    const known = factsOn(tab);
    const { sheet } = known;
    const size = sizeOf(known);
    const bottom = Math.max(area.row, area.lastRow ?? size.rows);
    if (bottom > size.rows) sheet.insertRowsAfter(size.rows, bottom - size.rows);
    if (area.lastColumn > size.columns)
      sheet.insertColumnsAfter(size.columns, area.lastColumn - size.columns);
    known.size = { rows: Math.max(size.rows, bottom), columns: Math.max(size.columns, area.lastColumn) };
    return sheet.getRange(area.row, area.column, bottom - area.row + 1, area.lastColumn - area.column + 1);
  };
  const write = (tab: string, row: number, column: number, cells: readonly (readonly CellContent[])[]) => {
    const width = Math.max(0, ...cells.map((line) => line.length));
    if (width === 0) return;
    const known = factsOn(tab);
    const full = cells.map((line) => Array.from({ length: width }, (_, right) => line[right] ?? null));
    const area = { row, column, lastRow: row + cells.length - 1, lastColumn: column + width - 1 };
    const place = { tab, row, column, cells: full };
    const formatAt = known.gathered === null ? null : looks(tab).formatAt;
    writeCells(known.sheet, range(tab, area), full, formatAt, () => {
      if (known.gathered === null) watch.refuse(known.sheet, place);
      else watch.refuseTyped(known.sheet, place);
    });
    watch.wrote(place);
  };
  const isNew = (tab: string) => (facts.get(tab)?.gathered ?? null) !== null;
  const looks = (tab: string): TabLooks => {
    const known = factsOn(tab);
    known.looks ??= gatherLooks(known.sheet, isNew(tab), (area) => range(tab, area));
    return known.looks;
  };
  return {
    spreadsheet,
    sheet: (tab) => factsOn(tab).sheet,
    has: (tab) => facts.has(tab),
    create: (tab, index) => {
      const sheet = spreadsheet.insertSheet(tab, Math.min(index, facts.size));
      facts.set(tab, factsOf(sheet, []));
      watch.made(tab);
      return sheet;
    },
    isNew,
    range,
    looks,
    frozen: (tab) => {
      const known = factsOn(tab);
      known.frozen ??= { rows: known.sheet.getFrozenRows(), columns: known.sheet.getFrozenColumns() };
      return known.frozen;
    },
    merges: (tab) => {
      const known = factsOn(tab);
      known.merges ??= mergesOf(known);
      return known.merges;
    },
    setCells: (tab, row, column, cells) => {
      const { gathered: rows, looks: gatheredLooks } = factsOn(tab);
      if (!rows) {
        gatheredLooks?.write();
        return write(tab, row, column, cells);
      }
      // Moved to the end: tabs are written in the order of their last cells.
      filled.delete(tab);
      filled.add(tab);
      cells.forEach((line, down) => {
        while (rows.length < row + down) rows.push([]);
        const target = rows[row + down - 1] as CellContent[];
        line.forEach((cell, right) => {
          target[column + right - 1] = cell;
        });
      });
    },
    finish: () => {
      for (const [tab, { gathered: rows }] of facts) {
        // The tab first becomes as large as its cells need, so that looks reach the last row; and below what stands there people
        // find as many free rows to type in as a new tab has, however much there is.
        if (rows && rows.length > 0) {
          const lastRow = rows.length > 1 ? rows.length + NEW_TAB.rows : 1;
          range(tab, { row: 1, column: 1, lastRow, lastColumn: widthOf(rows) });
          keepWords(looks(tab), rows);
        }
        facts.get(tab)?.looks?.write();
      }
      // The program's memory of a run comes last in a plan and must not stand there before what it remembers.
      for (const tab of filled) write(tab, 1, 1, factsOn(tab).gathered ?? []);
    },
  };
}

/** Headings and titles in columns of days or numbers stay words; said with the looks, it costs no call of its own. */
function keepWords(looks: TabLooks, rows: readonly (readonly CellContent[])[]): void {
  rows.forEach((line, down) => {
    const words = line.flatMap((cell, right) => (typeof cell === "string" ? [right + 1] : []));
    const isOfWords = words.length > 0 && line.every((cell) => cell === null || typeof cell === "string");
    const row = down + 1;
    if (!isOfWords || words.every((column) => looks.formatAt(row, column) === PLAIN_TEXT)) return;
    const [column, lastColumn] = [Math.min(...words), Math.max(...words)];
    if (lastColumn - column + 1 === words.length)
      looks.set("numberFormat", PLAIN_TEXT, { row, column, lastRow: row, lastColumn });
  });
}

/** A tab as Google makes it. */
const NEW_TAB = { rows: 1000, columns: 26 } as const;

/** A tab that the run just made is known without asking: nothing frozen, nothing merged. */
function factsOf(sheet: Sheet, gathered: CellContent[][] | null): TabFacts {
  const isNew = gathered !== null;
  return {
    sheet,
    size: isNew ? NEW_TAB : null,
    frozen: isNew ? { rows: 0, columns: 0 } : null,
    merges: isNew ? [] : null,
    looks: null,
    gathered,
  };
}

function widthOf(rows: readonly (readonly CellContent[])[]): number {
  return Math.max(1, ...rows.map((line) => line.length));
}

function sizeOf(facts: TabFacts): { readonly rows: number; readonly columns: number } {
  facts.size ??= { rows: facts.sheet.getMaxRows(), columns: facts.sheet.getMaxColumns() };
  return facts.size;
}

/** Of the whole sheet, not of its data: empty cells may be merged too. */
function mergesOf(facts: TabFacts): Area[] {
  const { rows, columns } = sizeOf(facts);
  return facts.sheet.getRange(1, 1, rows, columns).getMergedRanges().map(areaOf);
}
