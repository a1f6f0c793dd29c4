import { fingerprint } from "../text/fingerprint.ts";
import { type CellContent, isFormula } from "../workbook/cell.ts";
import { cellAt, locateTab, textOf } from "../workbook/locate.ts";
import type { Area, TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

/**
 * What a run wrote and what stood there before, so that it can be taken back tomorrow and by somebody else. It is kept in a column of
 * the hidden «Справочники»: nothing of it leaves the workbook.
 */
export type UndoRecord = {
  /** Runs are numbered from 1; the highest is the last. */
  readonly run: number;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly rows: readonly RecordedRow[];
  readonly merges: readonly RecordedMerges[];
};

export type RecordedRow = {
  readonly tab: string;
  /** One-based row at the time; people sort, so it is only the first place to look. */
  readonly row: number;
  /** The row's code, or the label in «Паспорт»; "" where rows have none. */
  readonly key: string;
  /** True where nothing stood in the row before. */
  readonly added: boolean;
  readonly cells: ReadonlyMap<string, RecordedCell>;
};

export type RecordedCell = {
  readonly before: CellContent;
  /** Mark of what the run wrote: only where that still stands may the cell be changed. */
  readonly mark: string;
};

export type RecordedMerges = {
  readonly tab: string;
  readonly added: readonly Area[];
  readonly removed: readonly Area[];
};

export const UNDO_HEADING = "Что можно отменить";

/** A mark of what a cell holds: "-" for nothing (an unticked box too), "=" for any formula, else a fingerprint of its words. */
export function markOf(content: CellContent): string {
  if (isFormula(content)) return "=";
  return content === false ? "-" : fingerprint(textOf(content));
}

/** The column of the records, one-based, or null. */
export function undoColumn(lists: TabSnapshot): number | null {
  const index = (lists.rows[0] ?? []).findIndex((cell) => textOf(cell).trim() === UNDO_HEADING);
  return index < 0 ? null : index + 1;
}

/** The records a workbook holds, in the order of the runs. Lines that are no such record are passed over. */
export function readUndoRecords(snapshot: WorkbookSnapshot): readonly UndoRecord[] {
  const lists = locateTab(snapshot, "Справочники")?.tab;
  const column = lists ? undoColumn(lists) : null;
  if (!lists || column === null) return [];
  const records = new Map<number, { head: UndoRecord; rows: RecordedRow[]; merges: RecordedMerges[] }>();
  for (let row = 2; row <= lists.rows.length; row += 1) {
    const line = readLine(textOf(cellAt(lists, row, column)));
    if (line === null) continue;
    const known = records.get(line.run);
    if (line.kind === "head") records.set(line.run, { head: line.head, rows: [], merges: [] });
    else if (line.kind === "row") known?.rows.push(line.row);
    else known?.merges.push(line.merges);
  }
  return [...records.values()]
    .map(({ head, rows, merges }): UndoRecord => ({ ...head, rows, merges }))
    .sort((a, b) => a.run - b.run);
}

/** A record as lines of text, a cell each; every line is JSON that begins with the kind and the number of the run. */
export function undoLines({ run, when, who, what, rows, merges }: UndoRecord): readonly string[] {
  return [
    JSON.stringify(["run", run, when, who, what]),
    ...rows.map(({ tab, row, key, added, cells }) => {
      const each = [...cells].map(([heading, { before, mark }]) => [
        heading,
        before === null ? mark : [mark, before],
      ]);
      return JSON.stringify(["row", run, tab, row, key, added, Object.fromEntries(each)]);
    }),
    ...merges.map(({ tab, added, removed }) => JSON.stringify(["merges", run, tab, added, removed])),
  ];
}

type Line =
  | { readonly kind: "head"; readonly run: number; readonly head: UndoRecord }
  | { readonly kind: "row"; readonly run: number; readonly row: RecordedRow }
  | { readonly kind: "merges"; readonly run: number; readonly merges: RecordedMerges };

type CellJson = string | readonly [mark: string, before: CellContent];
type LineJson =
  | readonly ["run", number, string, string, string]
  | readonly ["row", number, string, number, string, boolean, Readonly<Record<string, CellJson>>]
  | readonly ["merges", number, string, readonly Area[], readonly Area[]];

function readLine(text: string): Line | null {
  if (!/^\["(?:run|row|merges)",\d+,/.test(text)) return null;
  let json: LineJson;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const run = json[1];
  switch (json[0]) {
    case "run": {
      const [, , when, who, what] = json;
      return { kind: "head", run, head: { run, when, who, what, rows: [], merges: [] } };
    }
    case "row": {
      const [, , tab, row, key, added, each] = json;
      const cells = new Map(
        Object.entries(each).map(([heading, cell]): [string, RecordedCell] => [
          heading,
          typeof cell === "string" ? { mark: cell, before: null } : { mark: cell[0], before: cell[1] },
        ]),
      );
      return { kind: "row", run, row: { tab, row, key, added, cells } };
    }
    case "merges": {
      const [, , tab, added, removed] = json;
      return { kind: "merges", run, merges: { tab, added, removed } };
    }
  }
}

/** The number of the run that a line belongs to, or null for anybody else's words. */
export function runOfLine(text: string): number | null {
  return readLine(text)?.run ?? null;
}
