import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import { plural } from "../text/plural.ts";
import { type CellContent, isFormula } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { Area, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { sameArea, storeRecords } from "./record-undo.ts";
import { type UndoPlace, undoPlaces } from "./undo-places.ts";
import { markOf, type RecordedRow, readUndoRecords, type UndoRecord } from "./undo-record.ts";

/** What taking back the last run would do; null where there is nothing to take back. */
export type UndoPlan = {
  /** When the run was, by whom, and what it said it did. */
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly edits: readonly SheetEdit[];
  /** Plain Russian sentences: what will be as it was. */
  readonly changes: readonly string[];
  /** And what stays, because somebody has typed there since. */
  readonly kept: readonly string[];
  readonly after: WorkbookSnapshot;
};

/**
 * Plans to take back what the last run wrote, only where it still stands: a cell typed over stays, and so does a whole new row in
 * which anybody ticked or typed anything. The run is then forgotten, so that the next «Отменить» takes back the one before. A workbook of
 * a newer program has nothing to take back here: what its records mean is not known.
 */
export function planUndo(snapshot: WorkbookSnapshot, moment: JournalMoment): UndoPlan | null {
  if (isNewer(snapshot)) return null;
  const records = readUndoRecords(snapshot);
  const record = records[records.length - 1];
  if (!record) return null;
  const planning = startPlanning(snapshot);
  const kept: string[] = [];
  const keptKeys = new Set<string>();
  const places = new Map(undoPlaces(snapshot).map((place) => [place.located.tab.name, place]));
  const tabs = [...new Set([...record.rows, ...record.merges].map(({ tab }) => tab))];
  // The program's memory of the rows comes last: it must stay for the rows that stay.
  tabs.sort((a, b) => Number(isMemory(places.get(a))) - Number(isMemory(places.get(b))));
  for (const tab of tabs) {
    const place = places.get(tab);
    if (!place) {
      kept.push(`Вкладки «${tab}» больше нет под этим именем, в ней ничего не меняется.`);
      continue;
    }
    const rows = record.rows.filter((row) => row.tab === tab);
    if (place.located.spec.layout === "form") undoForm(planning, place, record, kept, keptKeys);
    else undoRows(planning, place, rows, kept, keptKeys);
  }
  const lists = locateTab(planning.now, "Справочники") as LocatedTab;
  planning.add(storeRecords(lists.tab, records.slice(0, -1)));
  planJournal(planning, snapshot, `Отменено: ${record.what}`, moment);
  const { edits, changes, after } = planning.step();
  return { when: record.when, who: record.who, what: record.what, edits, changes, kept, after };
}

const FORM_KEY = "Дорожная-карта";

function isMemory(place: UndoPlace | undefined): boolean {
  return place?.name === "Справочники";
}

/** The form is one page: it goes back as a whole or stays as a whole. */
function undoForm(
  planning: Planning,
  place: UndoPlace,
  record: UndoRecord,
  kept: string[],
  keptKeys: Set<string>,
): void {
  const { tab } = place.located;
  const rows = record.rows.filter((row) => row.tab === tab.name);
  const ours = new Set(place.columns.values());
  const touched = rows.some((recorded) => {
    const beside = (tab.rows[recorded.row - 1] ?? []).some(
      (cell, index) => !ours.has(index + 1) && markOf(cell) !== "-",
    );
    return beside || !holdsEither(place, recorded, recorded.row);
  });
  if (touched) {
    keptKeys.add(FORM_KEY);
    kept.push(`Вкладку «${tab.name}» после этого правили, она останется как есть.`);
    return;
  }
  const merges = record.merges.filter((each) => each.tab === tab.name);
  const stands = (area: Area) => tab.merges.some((other) => sameArea(other, area));
  for (const area of merges.flatMap((each) => each.added))
    if (stands(area)) planning.add({ kind: "unmerge", tab: tab.name, area });
  const contents: Contents = new Map();
  for (const recorded of rows) put(contents, recorded.row, place, beforeOf(recorded));
  planning.add(...writes(place, contents));
  // Merging drops what the other cells hold: where somebody has typed there since, it stays apart.
  for (const area of merges.flatMap((each) => each.removed))
    if (isEmptyInside(planning, tab.name, area)) planning.add({ kind: "merge", tab: tab.name, area });
  const isBlank = rows.every(({ cells }) => [...cells.values()].every(({ before }) => before === null));
  planning.say(
    isBlank
      ? `Очистить дорожную карту во вкладке «${tab.name}».`
      : `Вернуть прежнюю дорожную карту во вкладку «${tab.name}».`,
  );
}

/** Whether every recorded cell holds what the run wrote or, where it was broken off or half taken back, what stood before. */
function holdsEither({ located: { tab }, columns }: UndoPlace, recorded: RecordedRow, row: number): boolean {
  return [...recorded.cells].every(([heading, { before, mark }]) => {
    const column = columns.get(heading);
    const standing = column === undefined ? null : markOf(cellAt(tab, row, column));
    return standing === mark || standing === markOf(before);
  });
}

function isEmptyInside(planning: Planning, name: string, area: Area): boolean {
  const tab = planning.now.tabs.find((each) => each.name === name);
  for (let row = area.row; row <= area.lastRow; row += 1)
    for (let column = area.column; column <= area.lastColumn; column += 1)
      if (row + column > area.row + area.column && tab && textOf(cellAt(tab, row, column)) !== "")
        return false;
  return true;
}

function undoRows(
  planning: Planning,
  place: UndoPlace,
  rows: readonly RecordedRow[],
  kept: string[],
  keptKeys: Set<string>,
): void {
  const { tab } = place.located;
  let cleared = 0;
  let restored = 0;
  const left: string[] = [];
  const contents: Contents = new Map();
  const find = rowFinder(place);
  for (const recorded of rows) {
    if (isMemory(place) && keptKeys.has(recorded.key)) continue;
    const row = find(recorded);
    if (row === null) continue;
    if (recorded.added && !isMemory(place)) {
      const state = addedRowState(place, recorded, row);
      if (state === "touched") left.push(recorded.key === "" ? `строка ${row}` : recorded.key);
      if (state === "touched") continue;
      // Of an empty row a formula or a box may be left, where an undoing was broken off.
      put(contents, row, place, beforeOf(recorded));
      if (state === "untouched") cleared += 1;
      continue;
    }
    const back = new Map<string, CellContent>();
    for (const [heading, { before, mark }] of recorded.cells) {
      const column = place.columns.get(heading);
      if (column === undefined) continue;
      const standing = markOf(cellAt(tab, row, column));
      if (standing === mark && standing !== markOf(before)) back.set(heading, before);
      else if (standing !== markOf(before)) left.push(`${recorded.key || `строка ${row}`}, «${heading}»`);
    }
    if (back.size > 0) put(contents, row, place, back);
    restored += back.size;
  }
  planning.add(...writes(place, contents));
  if (isMemory(place)) return;
  for (const name of left) keptKeys.add(name);
  if (cleared > 0) planning.say(`Очистить в «${tab.name}» ${cleared} ${plural(cleared, ROWS)}.`);
  if (restored > 0) planning.say(`Вернуть прежнее в «${tab.name}»: ${restored} ${plural(restored, CELLS)}.`);
  if (left.length > 0)
    kept.push(`В «${tab.name}» после этого вписано или отмечено своё, это останется: ${listed(left)}.`);
}

const ROWS = ["строку", "строки", "строк"] as const;
const CELLS = ["ячейка", "ячейки", "ячеек"] as const;
const NAMED = 8;

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join("; ") + (more > 0 ? ` и ещё ${more}` : "");
}

function beforeOf({ cells }: RecordedRow): ReadonlyMap<string, CellContent> {
  return new Map([...cells].map(([heading, { before }]) => [heading, before]));
}

/** A row is found by its key, else where it stood, else as the only one that holds the very same. */
function rowFinder(place: UndoPlace): (recorded: RecordedRow) => number | null {
  const { tab } = place.located;
  const keys = new Map<string, number[]>();
  for (let row = 1; row <= tab.rows.length; row += 1) {
    const key = place.isRow(row) ? place.keyOf(row) : "";
    if (key !== "") keys.set(key, [...(keys.get(key) ?? []), row]);
  }
  return (recorded) => {
    if (recorded.key !== "") {
      const rows = keys.get(recorded.key) ?? [];
      if (rows.length > 0) return rows.length === 1 ? (rows[0] as number) : null;
      // A run broken off before it gave the code, or an undoing after it took the code away.
      const isKeyless = place.isRow(recorded.row) && place.keyOf(recorded.row) === "";
      return isKeyless && holdsEither(place, recorded, recorded.row) ? recorded.row : null;
    }
    const holds = (row: number) =>
      place.isRow(row) &&
      [...recorded.cells].every(([heading, { mark }]) => {
        const column = place.columns.get(heading);
        return column !== undefined && markOf(cellAt(tab, row, column)) === mark;
      });
    if (holds(recorded.row)) return recorded.row;
    const rows = tab.rows.map((_, index) => index + 1).filter(holds);
    return rows.length === 1 ? (rows[0] as number) : null;
  };
}

/** `gone`: the row is empty already; `touched`: it holds something that the run did not write, a tick or a word. */
function addedRowState(
  { located: { tab }, columns }: UndoPlace,
  recorded: RecordedRow,
  row: number,
): "untouched" | "touched" | "gone" {
  const marks = new Map<number, string>();
  for (const [heading, { mark }] of recorded.cells) {
    const column = columns.get(heading);
    if (column === undefined) return "touched";
    marks.set(column, mark);
  }
  // A formula beside the row is nobody's words; a word that is gone was taken away by a person or by an undoing that died.
  const standing = (tab.rows[row - 1] ?? []).flatMap((cell, index) => {
    const mark = markOf(cell);
    return mark === "-" || isFormula(cell) ? [] : [{ mark, wrote: marks.get(index + 1) ?? "-" }];
  });
  if (standing.some(({ mark, wrote }) => mark !== wrote)) return "touched";
  return standing.length === 0 ? "gone" : "untouched";
}

type Contents = Map<number, Map<number, CellContent>>;

/** Remembers what the cells of a row become, by the row and column. */
function put(
  contents: Contents,
  row: number,
  { columns }: UndoPlace,
  cells: ReadonlyMap<string, CellContent>,
): void {
  const line = contents.get(row) ?? new Map<number, CellContent>();
  for (const [heading, content] of cells) {
    const column = columns.get(heading);
    if (column !== undefined) line.set(column, content);
  }
  contents.set(row, line);
}

/** As few rectangles as neighbouring rows with the same columns make, each with what it expects to find. */
function writes({ located: { tab } }: UndoPlace, contents: Contents): readonly SheetEdit[] {
  const blocks: { row: number; column: number; cells: CellContent[][] }[] = [];
  for (const [row, line] of [...contents].sort(([a], [b]) => a - b)) {
    const runs: { column: number; cells: CellContent[] }[] = [];
    for (const [column, content] of [...line].sort(([a], [b]) => a - b)) {
      const last = runs[runs.length - 1];
      if (last && last.column + last.cells.length === column) last.cells.push(content);
      else runs.push({ column, cells: [content] });
    }
    for (const { column, cells } of runs) {
      const above = blocks.find(
        (block) =>
          block.column === column &&
          block.row + block.cells.length === row &&
          block.cells[0]?.length === cells.length,
      );
      if (above) above.cells.push(cells);
      else blocks.push({ row, column, cells: [cells] });
    }
  }
  return blocks.map(({ row, column, cells }) => ({
    kind: "set-cells",
    tab: tab.name,
    row,
    column,
    cells,
    expected: cells.map((line, down) => line.map((_, right) => cellAt(tab, row + down, column + right))),
  }));
}
