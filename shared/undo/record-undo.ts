import { type CellContent, isFormula } from "../workbook/cell.ts";
import { cellAt, lastUsedColumn, locateTab, textOf } from "../workbook/locate.ts";
import { passportLabels } from "../workbook/schema/passport-labels.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { Area, TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type UndoPlace, undoPlaces } from "./undo-places.ts";
import {
  markOf,
  type RecordedCell,
  type RecordedMerges,
  type RecordedRow,
  readUndoRecords,
  runOfLine,
  UNDO_HEADING,
  type UndoRecord,
  undoColumn,
  undoLines,
} from "./undo-record.ts";

/** What is about to be done to a workbook. */
export type PlannedRun = {
  readonly edits: readonly SheetEdit[];
  readonly changes: readonly string[];
  readonly after: WorkbookSnapshot;
};

/** How many runs can be taken back, and how much room that may take: a cell of Excel holds 32,767 signs, a workbook should stay quick. */
const RUNS_KEPT = 3;
const SIGNS_KEPT = 300_000;
const LONGEST_LINE = 30_000;

/**
 * The edits of a run with the record by which it can be taken back, written before anything else: so a run that died half-way
 * can be taken back too. A run too large to be remembered goes without, and then nothing before it can be taken back either.
 */
export function withUndo(
  before: WorkbookSnapshot,
  run: PlannedRun,
  moment: { readonly when: string; readonly who: string },
): readonly SheetEdit[] {
  const lists = locateTab(run.after, "Справочники")?.tab;
  if (!lists) return run.edits;
  const { rows, merges } = difference(before, run.after);
  if (rows.length === 0 && merges.length === 0) return run.edits;
  const known = readUndoRecords(before).slice(1 - RUNS_KEPT);
  const number = (known[known.length - 1]?.run ?? 0) + 1;
  const record: UndoRecord = { run: number, ...moment, what: run.changes.join(" "), rows, merges };
  const edit = storeRecords(lists, fitting([...known, record]));
  // A tab that the run makes itself must be there first.
  const made = run.edits.findIndex((each) => each.kind === "create-tab" && each.tab === lists.name) + 1;
  return [...run.edits.slice(0, made), edit, ...run.edits.slice(made)];
}

/** The newest records that fit; none where the last does not. */
function fitting(records: readonly UndoRecord[]): readonly UndoRecord[] {
  let room = SIGNS_KEPT;
  const kept: UndoRecord[] = [];
  for (const record of [...records].reverse()) {
    const lines = undoLines(record);
    room -= lines.reduce((sum, line) => sum + line.length, 0);
    if (room < 0 || lines.some((line) => line.length > LONGEST_LINE)) break;
    kept.unshift(record);
  }
  return kept;
}

/** The edit that makes the column hold exactly these records; whatever else somebody typed there comes below them. */
export function storeRecords(lists: TabSnapshot, records: readonly UndoRecord[]): SheetEdit {
  const column = undoColumn(lists) ?? lastUsedColumn(lists) + 1;
  const others = lists.rows
    .slice(1)
    .map((row) => row[column - 1] ?? null)
    .filter((cell) => textOf(cell) !== "" && runOfLine(textOf(cell)) === null);
  const lines: readonly CellContent[] = [UNDO_HEADING, ...records.flatMap(undoLines), ...others];
  let last = lists.rows.length;
  while (last > 0 && textOf(cellAt(lists, last, column)) === "") last -= 1;
  const height = Math.max(lines.length, last);
  const standing = Array.from({ length: height }, (_, index) => [cellAt(lists, index + 1, column)]);
  return {
    kind: "set-cells",
    tab: lists.name,
    row: 1,
    column,
    cells: standing.map((_, index) => [lines[index] ?? null]),
    expected: standing,
  };
}

function difference(before: WorkbookSnapshot, after: WorkbookSnapshot): Pick<UndoRecord, "rows" | "merges"> {
  const rows: RecordedRow[] = [];
  const merges: RecordedMerges[] = [];
  for (const place of undoPlaces(after)) {
    const { tab } = place.located;
    const was = before.tabs.find(({ name }) => name === tab.name);
    const changed: RecordedRow[] = [];
    for (let row = 1; row <= tab.rows.length; row += 1) {
      const recorded = place.isRow(row) ? recordedRow(place, was, row, false) : null;
      if (recorded) changed.push(recorded);
    }
    // The form goes back as one page, so every cell of it must be known, those that stayed the same too.
    if (place.located.spec.layout === "form" && changed.length > 0) {
      for (let row = 1; row <= tab.rows.length; row += 1) {
        const recorded = place.isRow(row) ? recordedRow(place, was, row, true) : null;
        if (recorded) rows.push(recorded);
      }
    } else rows.push(...changed);
    const added = tab.merges.filter((area) => !was?.merges.some((other) => sameArea(other, area)));
    const removed = (was?.merges ?? []).filter((area) => !tab.merges.some((other) => sameArea(other, area)));
    if (added.length + removed.length > 0) merges.push({ tab: tab.name, added, removed });
  }
  return { rows, merges };
}

function recordedRow(
  place: UndoPlace,
  was: TabSnapshot | undefined,
  row: number,
  whole: boolean,
): RecordedRow | null {
  const { tab } = place.located;
  const beforeAt = (column: number) => (was ? cellAt(was, row, column) : null);
  const cells = new Map<string, RecordedCell>();
  for (const [heading, column] of place.columns) {
    const [before, content] = [beforeAt(column), cellAt(tab, row, column)];
    if (!whole && isSame(before, content)) continue;
    if (place.name === "Паспорт" && isInitial(place.keyOf(row), content)) continue;
    cells.set(heading, { before, mark: markOf(content) });
  }
  if (cells.size === 0) return null;
  const added = (was?.rows[row - 1] ?? []).every((cell) => isFormula(cell) || markOf(cell) === "-");
  return { tab: tab.name, row, key: place.keyOf(row), added: added && place.name !== "Паспорт", cells };
}

function isSame(a: CellContent, b: CellContent): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The usual value of a label belongs to the label. */
function isInitial(label: string, content: CellContent): boolean {
  const known = passportLabels.find((each) => each.label === label);
  return known !== undefined && "initial" in known && known.initial === content;
}

/** Whether two areas are the very same. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;
}
