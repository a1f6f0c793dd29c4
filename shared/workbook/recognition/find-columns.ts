import { comparisonKey } from "../../text/fold.ts";
import type { ColumnSpec, TabSpec } from "../schema/tab-spec.ts";
import type { Area, TabSnapshot } from "../snapshot.ts";
import { textOf } from "../tab-cells.ts";
import { filledCells } from "./column-evidence.ts";
import { headingKey } from "./heading-key.ts";
import { labelColumn } from "./passport-columns.ts";
import { recogniseRenamed } from "./renamed-columns.ts";
import { ownAnswers, type WorkbookDecisions, type WorkbookDoubt } from "./workbook-doubt.ts";

/** Where the columns of a tab are. */
export type FoundColumns = {
  /** One-based row of the headings, or null where there are none. Of two heading rows it is the lower. */
  readonly headingRow: number | null;
  /** One-based column by heading of the schema. */
  readonly columns: ReadonlyMap<string, number>;
  readonly doubts: readonly WorkbookDoubt[];
};

/** People put a stamp or a title above the table, never a page of text. */
const HEADING_ROWS_SEARCHED = 25;

/** Finds the columns of a tab by their headings, and those renamed by whatever else tells. */
export function findColumns(spec: TabSpec, tab: TabSnapshot, decisions: WorkbookDecisions): FoundColumns {
  if (spec.name === "Паспорт") return findPassportColumns(spec, tab);
  const { headingRow, columns, headings } = findHeadings(spec, tab);
  if (headingRow === null) return { headingRow, columns, doubts: [] };
  const twice = columnsTwice(spec, tab, headingRow, columns, headings, decisions);
  const undecided = new Set(twice.map(({ words }) => words));
  const missing = spec.columns.filter(({ heading }) => !columns.has(heading) && !undecided.has(heading));
  if (missing.length === 0) return { headingRow, columns, doubts: twice };
  const renamed = recogniseRenamed({ spec, tab, headingRow, headings, columns, missing, decisions });
  for (const [heading, column] of renamed.columns) columns.set(heading, column);
  return { headingRow, columns, doubts: [...twice, ...renamed.doubts] };
}

/** How many headings of the schema stand in the heading row as they are. */
export function headingCount(spec: TabSpec, tab: TabSnapshot): number {
  return findHeadings(spec, tab).columns.size;
}

/** Labels tell more of «Паспорт» than its two headings; the values stand beside them. */
function findPassportColumns(spec: TabSpec, tab: TabSnapshot): FoundColumns {
  const { headingRow, columns } = findHeadings(spec, tab);
  const labels = columns.size === spec.columns.length ? null : labelColumn(tab);
  if (labels === null) return { headingRow, columns, doubts: [] };
  columns.set("Показатель", labels.column);
  if (!columns.has("Значение")) columns.set("Значение", labels.column + 1);
  return { headingRow: headingRow ?? labels.firstRow - 1, columns, doubts: [] };
}

type Headings = {
  readonly headingRow: number | null;
  readonly columns: Map<string, number>;
  /** The texts of the heading row from column A, those of cells merged with the row above included. */
  readonly headings: readonly string[];
};

function findHeadings(spec: TabSpec, tab: TabSnapshot): Headings {
  const { exact, loose } = keysOf(spec);
  const merges = tab.merges.filter((area) => area.row < HEADING_ROWS_SEARCHED && area.lastRow > area.row);
  const rows = Math.min(tab.rows.length, HEADING_ROWS_SEARCHED);
  const bestBy = (keys: ReadonlyMap<string, string>, keyOf: (text: string) => string): Headings => {
    let best: Headings = { headingRow: null, columns: new Map(), headings: [] };
    for (let row = 1; row <= rows; row += 1) {
      const headings = headingTexts(tab, row, merges);
      const columns = new Map<string, number>();
      addColumns(columns, headings, keys, keyOf);
      if (columns.size > best.columns.size) best = { headingRow: row, columns, headings };
      // No row below can have more than all of them.
      if (best.columns.size === keys.size) break;
    }
    return best;
  };
  const best = bestBy(exact, comparisonKey);
  if (best.headingRow === null) return bestBy(loose, headingKey);
  if (best.columns.size < spec.columns.length) addColumns(best.columns, best.headings, loose, headingKey);
  return best;
}

function addColumns(
  columns: Map<string, number>,
  headings: readonly string[],
  keys: ReadonlyMap<string, string>,
  keyOf: (text: string) => string,
): void {
  const taken = new Set(columns.values());
  headings.forEach((text, index) => {
    const heading = text === "" || isLong(text) ? undefined : keys.get(keyOf(text));
    if (heading !== undefined && !taken.has(index + 1) && !columns.has(heading))
      columns.set(heading, index + 1);
  });
}

/** Workbooks are recognised again and again while they are planned. */
const keys = new Map<string, { exact: ReadonlyMap<string, string>; loose: ReadonlyMap<string, string> }>();

function keysOf(spec: TabSpec) {
  const known = keys.get(spec.name);
  if (known !== undefined) return known;
  const by = (keyOf: (text: string) => string) =>
    new Map(spec.columns.map(({ heading }) => [keyOf(heading), heading]));
  const made = { exact: by(comparisonKey), loose: by(headingKey) };
  keys.set(spec.name, made);
  return made;
}

/** No heading is so long; texts of documents need not be made comparable. */
function isLong(text: string): boolean {
  return text.length > 80;
}

/** The texts of a row; a cell merged with those above says what its area says: two heading rows are read as one. */
function headingTexts(tab: TabSnapshot, row: number, merges: readonly Area[]): readonly string[] {
  const texts = (tab.rows[row - 1] ?? []).map(textOf);
  for (const area of merges) {
    if (area.row >= row || area.lastRow < row || area.column !== area.lastColumn) continue;
    while (texts.length < area.column) texts.push("");
    if (texts[area.column - 1] === "")
      texts[area.column - 1] = textOf(tab.rows[area.row - 1]?.[area.column - 1]);
  }
  return texts;
}

/** Two columns of one name: the first is ours unless the person says otherwise. Asked about where they do not hold the same. */
function columnsTwice(
  spec: TabSpec,
  tab: TabSnapshot,
  headingRow: number,
  columns: Map<string, number>,
  headings: readonly string[],
  decisions: WorkbookDecisions,
): readonly WorkbookDoubt[] {
  const { exact } = keysOf(spec);
  const ours = headings.filter((text) => text !== "" && exact.has(comparisonKey(text))).length;
  if (ours <= columns.size) return [];
  return spec.columns.flatMap(({ heading }: ColumnSpec): readonly WorkbookDoubt[] => {
    const first = columns.get(heading);
    if (first === undefined) return [];
    const wanted = comparisonKey(heading);
    const second = headings.findIndex((text, index) => index >= first && comparisonKey(text) === wanted) + 1;
    if (second === 0 || !differ(tab, headingRow, first, second)) return [];
    const key = `book:column-twice:${comparisonKey(spec.name)}|${wanted}`;
    const answer = decisions.get(key);
    const decided = answer === ownAnswers.first || answer === ownAnswers.second;
    if (answer === ownAnswers.second) columns.set(heading, second);
    const chosen = decided ? (answer as string) : null;
    // Until then neither is read: which one is kept up is not to be seen.
    if (!decided) columns.delete(heading);
    const options = [ownAnswers.first, ownAnswers.second];
    return [{ key, kind: "column-twice", place: tab.name, words: heading, options, chosen, decided }];
  });
}

function differ(tab: TabSnapshot, headingRow: number, first: number, second: number): boolean {
  if (filledCells(tab, headingRow, second).length === 0) return false;
  return tab.rows
    .slice(headingRow)
    .some((row) => textOf(row[first - 1]).trim() !== textOf(row[second - 1]).trim());
}
