import type { CellLine } from "../../document/document-grid.ts";
import { leadingMark, startsWithMark } from "../../document/item-marks.ts";
import { endsOpen, startsInside } from "../../document/open-end.ts";
import type { Note } from "../../messages/note.ts";
import { alignDeadlines, countDeadlines } from "../activities/aligned-deadlines.ts";
import type { Deciding } from "../deciding.ts";
import { type BodyCell, type BodyRow, ownTextOf, textOf } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { startsDeadline } from "./deadline-starts.ts";
import { isRowNumber } from "./row-number.ts";

/** So much evidence joins two rows. */
const enough = 2;

/** The parts of a row that page breaks cut in two. The stage name is joined on its own: its row may begin an activity all the same. */
const cutKinds: readonly ColumnKind[] = ["group", "activity", "content", "deadline", "assignee", "outcome"];

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
  const habits = readHabits(rows);
  for (const original of rows) {
    const above = joined[joined.length - 1];
    let row = original;
    if (above && continuesStageName(above, row, joined)) {
      const owner = stageRowIndex(joined);
      joined[owner] = joinCells(joined[owner] as BodyRow, row, ["stage"]);
      notes.push(joinNote(row, ownTextOf(row, "stage")));
      row = { ...row, cells: { ...row.cells, stage: { lines: [], held: false } } };
    }
    if (above && goesOnAbove(joined[joined.length - 1] as BodyRow, row, habits, deciding)) {
      joined[joined.length - 1] = joinCells(joined[joined.length - 1] as BodyRow, row, cutKinds);
      notes.push(
        joinNote(
          row,
          cutKinds
            .map((kind) => ownTextOf(row, kind))
            .filter((text) => text !== "")
            .join(" | "),
        ),
      );
    } else if (hasWords(row)) {
      joined.push(row);
    }
  }
  return { rows: joined, notes };
}

type Habits = { readonly numbersEveryRow: boolean; readonly startsLower: boolean };

/** How this document writes its rows: a rule that is certain for one plan is a guess for another. */
function readHabits(rows: readonly BodyRow[]): Habits {
  const texts = rows.filter((row) => textOf(row, "activity") !== "");
  const numbered = texts.filter((row) => isRowNumber(ownTextOf(row, "number"))).length;
  const lower = texts.filter((row) => startsInside(textOf(row, "activity"))).length;
  return { numbersEveryRow: numbered * 4 > texts.length * 3, startsLower: lower * 2 > texts.length };
}

/** Between these a person is asked, though the evidence leans to one side. */
const doubtful = { from: 1, to: 3 };

function goesOnAbove(above: BodyRow, row: BodyRow, habits: Habits, deciding: Deciding): boolean {
  const evidence = evidenceOfJoining(above, row, habits);
  if (typeof evidence === "boolean") return evidence;
  const goesOn = evidence >= enough;
  if (evidence < doubtful.from || evidence >= doubtful.to) return goesOn;
  const own = goesOn ? "joined" : "separate";
  const words = cutKinds
    .map((kind) => ownTextOf(row, kind))
    .filter((text) => text !== "")
    .join(" | ");
  const options = [own, goesOn ? "separate" : "joined"];
  return deciding.choose({ kind: "row-goes-on", place: row.place, words, options }) === "joined";
}

/** How much speaks for one row cut in two; true or false where nothing has to be weighed. */
function evidenceOfJoining(above: BodyRow, row: BodyRow, habits: Habits): number | boolean {
  if (row.fullWidth || above.fullWidth) return false;
  if (ownTextOf(row, "number") !== "" || ownTextOf(row, "stage") !== "") return false;
  const text = ownTextOf(row, "activity");
  if (text === "") {
    const said = cutKinds.some((kind) => ownTextOf(row, kind) !== "");
    return said && (row.afterBreak || row.cells.activity?.held === true || !givesOwnDeadline(above, row));
  }
  if (row.afterBreak && endsInItemMark(above)) return true;
  if (isCutInsideList(above, row)) return true;
  // Probably what holds for these items stands above the break already; a person is asked.
  if (listGoesOnAlone(above, row)) return enough;
  if (startsWithMark(text) || (row.cells.activity?.lines[0]?.bullet ?? null) !== null) return false;

  const textAbove = textOf(above, "activity");
  const deadline = ownTextOf(row, "deadline");
  const deadlineAbove = textOf(above, "deadline");
  const assignee = ownTextOf(row, "assignee");
  const outcome = ownTextOf(row, "outcome");
  let evidence = row.afterBreak ? 0 : -2;
  if (textAbove === "") evidence -= 2;
  else if (endsOpen(textAbove)) evidence += 3;
  else if (/[.;!?]$/.test(textAbove)) evidence -= 2;
  if (startsInside(text)) evidence += habits.startsLower ? 0.5 : 2;
  else evidence -= 1;
  if (habits.numbersEveryRow) evidence += 1.5;
  if (deadline !== "") evidence += continuesDeadline(deadlineAbove, deadline) ? 2 : -2;
  if (assignee !== "" && !startsInside(assignee)) evidence -= textOf(above, "assignee") === "" ? 1.5 : 1;
  if (outcome !== "" && startsInside(outcome)) evidence += 1;
  const alone = deadline === "" && assignee === "" && outcome === "";
  // «… 3) …» below a row of «1) … 2) …»: what stands before the number is the rest of item 2.
  if (row.afterBreak && goesOnCounting(above, row)) evidence += alone ? 5 : 3;
  // Words in lower case with nothing beside them are the tail of the cell above, break or no break.
  if (alone && startsInside(text) && !habits.startsLower) evidence += 2;
  return evidence;
}

/**
 * «3) …» above the break, «4) …» below it, and the cells beside go on: the items and their deadlines are counted together, or
 * each would get a deadline of another.
 */
function isCutInsideList(above: BodyRow, row: BodyRow): boolean {
  if (!row.afterBreak || ownTextOf(row, "assignee") !== "" || ownTextOf(row, "outcome") !== "") return false;
  const deadline = ownTextOf(row, "deadline");
  const deadlineAbove = textOf(above, "deadline");
  if (deadline === "" || deadlineAbove === "") return false;
  if (!goesOnCounting(above, row)) return false;
  return !startsDeadline(deadline) || deadlinesRunAhead(above, row);
}

/** The next items of a cell with several, and nothing beside them: above stand one deadline for all, or enough for each. */
function listGoesOnAlone(above: BodyRow, row: BodyRow): boolean {
  const beside = (["deadline", "assignee", "outcome"] as const).some((kind) => ownTextOf(row, kind) !== "");
  if (!row.afterBreak || beside || !goesOnCounting(above, row)) return false;
  const items = numbersOf(above).length + numbersOf(row).length;
  const deadlines = countDeadlines(above.cells.deadline?.lines ?? []);
  return items > 2 && (deadlines === 1 || deadlines >= items);
}

/** «3)» at the very end of the page: its words stand on the next one. */
function endsInItemMark(above: BodyRow): boolean {
  const lines = above.cells.activity?.lines ?? [];
  return /^\d{1,2}\)$/.test(lines[lines.length - 1]?.text ?? "");
}

/** More deadlines than items above the break, and with those below it one for each item: the deadlines were set closer than the items. */
function deadlinesRunAhead(above: BodyRow, row: BodyRow): boolean {
  const numbers = [...numbersOf(above), ...numbersOf(row)];
  const lines = [...(above.cells.deadline?.lines ?? []), ...(row.cells.deadline?.lines ?? [])];
  const { deadlines, whole } = alignDeadlines(lines, numbers.map(String));
  const aligned = !whole && new Set(deadlines).size > 1;
  return aligned && countDeadlines(above.cells.deadline?.lines ?? []) > numbersOf(above).length;
}

function goesOnCounting(above: BodyRow, row: BodyRow): boolean {
  const last = numbersOf(above).pop();
  return last !== undefined && numbersOf(row)[0] === last + 1;
}

function numbersOf(row: BodyRow): number[] {
  return (row.cells.activity?.lines ?? []).map(itemNumber).filter((number) => number !== null);
}

function itemNumber({ text, bullet }: CellLine): number | null {
  const mark = leadingMark(bullet === null ? text : `${bullet} ${text}`)?.mark;
  return mark?.kind === "number" && /^\d+$/.test(mark.number) ? Number(mark.number) : null;
}

/** «Октябрь» below a whole deadline, with nothing to do beside it, heads the rows below: joined, it would be a wrong date. */
function givesOwnDeadline(above: BodyRow, row: BodyRow): boolean {
  const deadline = ownTextOf(row, "deadline");
  return deadline !== "" && !continuesDeadline(textOf(above, "deadline"), deadline);
}

/** «2023 г.» below «Сентябрь-октябрь»: it gives no deadline of its own, or the one above breaks off. */
function continuesDeadline(above: string, text: string): boolean {
  return above !== "" && (endsOpen(above) || !startsDeadline(text));
}

function continuesStageName(above: BodyRow, row: BodyRow, joined: readonly BodyRow[]): boolean {
  const text = ownTextOf(row, "stage");
  if (text === "" || !row.afterBreak || ownTextOf(row, "number") !== "" || above.fullWidth) return false;
  const name = textOf(joined[stageRowIndex(joined)] ?? above, "stage");
  return name !== "" && (startsInside(text) || endsOpen(name));
}

function stageRowIndex(rows: readonly BodyRow[]): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && ownTextOf(row, "stage") !== "") return index;
  }
  return rows.length - 1;
}

function joinCells(above: BodyRow, row: BodyRow, kinds: readonly ColumnKind[]): BodyRow {
  const cells: Partial<Record<ColumnKind, BodyCell>> = { ...above.cells };
  for (const kind of kinds) {
    const own = row.cells[kind];
    if (!own || own.held || own.lines.length === 0) continue;
    const before = cells[kind];
    cells[kind] = before ? { lines: joinLines(before.lines, own.lines), held: false } : own;
  }
  return { ...above, cells, foreign: [...above.foreign, ...row.foreign] };
}

/** The last line above and the first below are one sentence, unless the lower one begins an item. */
function joinLines(above: BodyCell["lines"], below: BodyCell["lines"]): BodyCell["lines"] {
  const last = above[above.length - 1];
  const first = below[0];
  if (!last || !first || first.bullet !== null || startsWithMark(first.text)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...below.slice(1)];
}

function hasWords(row: BodyRow): boolean {
  return Object.values(row.cells).some((cell) => cell.lines.length > 0) || row.foreign.length > 0;
}

function joinNote(row: BodyRow, words: string): Note {
  return { code: "roadmap.joined-rows", severity: "guess", place: row.place, words };
}
