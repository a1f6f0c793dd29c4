import type { CellLine } from "../../document/document-grid.ts";
import { startsWithMark } from "../../document/item-marks.ts";
import { endsOpen } from "../../document/open-end.ts";
import type { Note } from "../../messages/note.ts";
import type { Deciding } from "../deciding.ts";
import { type BodyCell, type BodyRow, ownTextOf, textOf } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { beginsInside, cutKinds, enough, evidenceOfOneRow, readRowHabits } from "./cut-row-evidence.ts";

/** Between these a person is asked, though the evidence leans to one side. */
const doubtful = { from: 1, to: 3 };

/**
 * Puts the halves of rows that a page break cut back together, cell by cell. A row with a number never continues another;
 * one without continues where its sentence, deadline or outcome cannot stand alone.
 */
export function joinBrokenRows(
  rows: readonly BodyRow[],
  deciding: Deciding,
): { rows: BodyRow[]; notes: Note[] } {
  const joined: BodyRow[] = [];
  const notes: Note[] = [];
  const habits = readRowHabits(rows);
  const grown: Grown = new Map();
  for (const original of rows) {
    let row = withGrownCells(original, grown);
    const stageGoesOn = continuesStageName(row, joined);
    if (stageGoesOn) {
      joinInto(joined, stageRowIndex(joined), row, ["stage"], grown);
      notes.push(joinNote(row, ownTextOf(row, "stage")));
      row = { ...row, cells: { ...row.cells, stage: { lines: [], held: false } } };
    }
    const above = joined[joined.length - 1];
    if (above && goesOnAbove(row, evidenceOfOneRow(above, row, habits, stageGoesOn), deciding)) {
      joinInto(joined, joined.length - 1, row, cutKinds, grown);
      notes.push(joinNote(row, wordsOf(row)));
    } else if (hasWords(row)) {
      joined.push(row);
    }
  }
  return { rows: joined, notes };
}

function goesOnAbove(row: BodyRow, evidence: number | boolean, deciding: Deciding): boolean {
  if (typeof evidence === "boolean") return evidence;
  const goesOn = evidence >= enough;
  if (evidence < doubtful.from || evidence >= doubtful.to) return goesOn;
  const own = goesOn ? "joined" : "separate";
  const options = [own, goesOn ? "separate" : "joined"];
  return (
    deciding.choose({ kind: "row-goes-on", place: row.place, words: wordsOf(row), options }) === "joined"
  );
}

function continuesStageName(row: BodyRow, joined: readonly BodyRow[]): boolean {
  const text = ownTextOf(row, "stage");
  const above = joined[joined.length - 1];
  if (!above || text === "" || !row.afterBreak || ownTextOf(row, "number") !== "" || above.fullWidth)
    return false;
  const name = textOf(joined[stageRowIndex(joined)] ?? above, "stage");
  return name !== "" && (beginsInside(text) || endsOpen(name));
}

function stageRowIndex(rows: readonly BodyRow[]): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && ownTextOf(row, "stage") !== "") return index;
  }
  return rows.length - 1;
}

/** What merged cells say after their halves were joined, by the lines of each half: the rows they span say the same. */
type Grown = Map<readonly CellLine[], readonly CellLine[]>;

function joinInto(
  rows: BodyRow[],
  at: number,
  row: BodyRow,
  kinds: readonly ColumnKind[],
  grown: Grown,
): void {
  const above = rows[at] as BodyRow;
  const cells: Partial<Record<ColumnKind, BodyCell>> = { ...above.cells };
  for (const kind of kinds) {
    const own = row.cells[kind];
    if (!own || own.held || own.lines.length === 0) continue;
    const before = cells[kind];
    const lines = joinLines(before?.lines ?? [], own.lines);
    cells[kind] = { lines, held: false };
    grown.set(own.lines, lines);
  }
  rows[at] = { ...above, cells, foreign: [...above.foreign, ...row.foreign] };
}

function withGrownCells(row: BodyRow, grown: Grown): BodyRow {
  const cells = Object.entries(row.cells).map(([kind, cell]) => {
    const lines = cell.held ? grown.get(cell.lines) : undefined;
    return [kind, lines ? { ...cell, lines } : cell];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The last line above and the first below are one sentence, unless the lower one begins an item. */
function joinLines(above: BodyCell["lines"], below: BodyCell["lines"]): BodyCell["lines"] {
  const last = above[above.length - 1];
  const first = below[0];
  if (!last || !first || first.bullet !== null || startsWithMark(first.text)) return [...above, ...below];
  // «№ Р-» / «145»: the number of a paper.
  const bound = /^[.,;:!?)»]/.test(first.text) || (/[А-ЯЁA-Z]-$/.test(last.text) && /^\d/.test(first.text));
  const space = bound ? "" : " ";
  return [...above.slice(0, -1), { ...last, text: `${last.text}${space}${first.text}` }, ...below.slice(1)];
}

function hasWords(row: BodyRow): boolean {
  return Object.values(row.cells).some((cell) => cell.lines.length > 0) || row.foreign.length > 0;
}

function joinNote(row: BodyRow, words: string): Note {
  return { code: "roadmap.joined-rows", severity: "guess", place: row.place, words };
}

function wordsOf(row: BodyRow): string {
  return cutKinds
    .map((kind) => ownTextOf(row, kind))
    .filter((text) => text !== "")
    .join(" | ");
}
