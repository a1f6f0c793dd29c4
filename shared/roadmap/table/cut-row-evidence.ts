import { leadingMark, startsWithMark } from "../../document/item-marks.ts";
import { endsOpen, startsInside } from "../../document/open-end.ts";
import { type BodyRow, ownTextOf, textOf } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { dashesGoOn, endsInItemMark, goesOnCounting, isCutInsideList, listGoesOnAlone } from "./cut-lists.ts";
import { continuesDeadline } from "./deadline-starts.ts";
import { isRowNumber } from "./row-number.ts";

/** So much evidence joins two rows. */
export const enough = 2;

/** The parts of a row that page breaks cut in two. The stage name is joined on its own: its row may begin an activity all the same. */
export const cutKinds: readonly ColumnKind[] = [
  "group",
  "activity",
  "content",
  "deadline",
  "assignee",
  "outcome",
];

const besideKinds = ["deadline", "assignee", "outcome"] as const;

/** How a document writes its rows: a rule that is certain for one plan is a guess for another. */
export type RowHabits = {
  readonly numbersEveryRow: boolean;
  readonly marksEveryRow: boolean;
  readonly startsLower: boolean;
  /** What every row says, for itself or in a merged cell: a row that does not is hardly one. */
  readonly always: readonly ColumnKind[];
};

/** From fewer rows no habit of filling every cell is read. */
const fewRows = 4;

export function readRowHabits(rows: readonly BodyRow[]): RowHabits {
  const texts = rows.filter((row) => textOf(row, "activity") !== "");
  const whole = texts.filter((row) => !row.afterBreak && !row.fullWidth);
  const most = (among: readonly BodyRow[], holds: (row: BodyRow) => boolean) =>
    among.filter(holds).length * 4 > among.length * 3;
  // Headings have no number of their own, nor have halves of rows.
  const counted = whole.length >= fewRows ? whole : texts;
  const lower = texts.filter((row) => startsInside(textOf(row, "activity"))).length;
  return {
    numbersEveryRow: most(counted, (row) => isRowNumber(ownTextOf(row, "number"))),
    marksEveryRow: most(whole, (row) => leadingMark(textOf(row, "activity"))?.mark.kind === "number"),
    startsLower: lower * 2 > texts.length,
    always: besideKinds.filter(
      (kind) => whole.length >= fewRows && whole.every((row) => !isSilent(row, kind)),
    ),
  };
}

/**
 * How much speaks for one row cut in two; true or false where nothing has to be weighed.
 * @param stageGoesOn the stage name was cut between these very rows
 */
export function evidenceOfOneRow(
  above: BodyRow,
  row: BodyRow,
  habits: RowHabits,
  stageGoesOn: boolean,
): number | boolean {
  if (row.fullWidth || above.fullWidth) return row.fullWidth && above.fullWidth && headingGoesOn(above, row);
  if (ownTextOf(row, "number") !== "" || ownTextOf(row, "stage") !== "") return false;
  const text = ownTextOf(row, "activity");
  if (text === "") {
    const said = cutKinds.some((kind) => ownTextOf(row, kind) !== "");
    return said && (row.afterBreak || row.cells.activity?.held === true || !givesOwnDeadline(above, row));
  }
  if (row.afterBreak && endsInItemMark(above)) return true;
  if (isCutInsideList(above, row, stageGoesOn)) return true;
  // Probably what holds for these items stands above the break already; a person is asked.
  if (listGoesOnAlone(above, row)) return enough;
  const missing = row.afterBreak ? missingOf(row, habits) : 0;
  if (dashesGoOn(above, row)) {
    if (textOf(above, "activity").endsWith(":") || missing > 1) return true;
    if (missing > 0) return enough;
  }
  if (startsWithMark(text) || (row.cells.activity?.lines[0]?.bullet ?? null) !== null) return false;
  return weigh(above, row, habits, missing) + (stageGoesOn && !saysBeside(row) ? 3 : 0);
}

function weigh(above: BodyRow, row: BodyRow, habits: RowHabits, missing: number): number {
  const text = ownTextOf(row, "activity");
  const textAbove = textOf(above, "activity");
  const deadline = ownTextOf(row, "deadline");
  const assignee = ownTextOf(row, "assignee");
  const outcome = ownTextOf(row, "outcome");
  const inside = beginsInside(text);
  let evidence = row.afterBreak ? 0 : -2;
  // A number with a deadline and nothing to do: its words had no room above the break.
  if (textAbove === "") evidence += row.afterBreak && saysBeside(above) ? 3 : -2;
  else if (endsOpen(textAbove)) evidence += 3;
  else if (/[.;!?]$/.test(textAbove)) evidence -= 2;
  if (inside) evidence += habits.startsLower ? 0.5 : 2;
  else evidence -= 1;
  if (habits.numbersEveryRow || habits.marksEveryRow) evidence += 1.5;
  if (row.afterBreak && everyCellGoesOn(above, row)) evidence += 2;
  const unsaid = missing - (habits.numbersEveryRow ? 1 : 0);
  // In upper case it may be a heading without its merge: a person is asked.
  if (unsaid > 0) evidence += inside ? 1.5 * Math.min(unsaid, 2) : 1.5;
  if (deadline !== "") evidence += continuesDeadline(textOf(above, "deadline"), deadline) ? 2 : -2;
  if (assignee !== "" && !startsInside(assignee)) evidence -= textOf(above, "assignee") === "" ? 1.5 : 1;
  if (outcome !== "" && startsInside(outcome)) evidence += 1;
  const alone = !saysBeside(row) && !holdsBeside(row);
  // «… 3) …» below a row of «1) … 2) …»: what stands before the number is the rest of item 2.
  if (row.afterBreak && goesOnCounting(above, row)) evidence += alone ? 5 : 3;
  // Words in lower case with nothing beside them are the tail of the cell above, break or no break.
  if (alone && inside && !habits.startsLower) evidence += 2;
  return evidence;
}

/** Only a tail: in lower case or in brackets, in which no activity and no stage begins. */
export function beginsInside(text: string): boolean {
  return startsInside(text) || text.startsWith("(");
}

function saysBeside(row: BodyRow): boolean {
  return besideKinds.some((kind) => ownTextOf(row, kind) !== "");
}

/** A merged cell says beside it what holds for this row too: a row of its own, however short. */
function holdsBeside(row: BodyRow): boolean {
  return besideKinds.some((kind) => row.cells[kind]?.held === true && textOf(row, kind) !== "");
}

/** Three cells or more, all in lower case, below as many that begin in upper case: hardly a row that begins. */
function everyCellGoesOn(above: BodyRow, row: BodyRow): boolean {
  const own = cutKinds.filter((kind) => ownTextOf(row, kind) !== "");
  return (
    own.length > 2 &&
    own.every((kind) => startsInside(ownTextOf(row, kind)) && !startsInside(textOf(above, kind)))
  );
}

/** Neither the row itself nor a merged cell says it. */
function isSilent(row: BodyRow, kind: ColumnKind): boolean {
  return textOf(row, kind) === "" && row.cells[kind]?.overBreak !== true;
}

/** How many of the cells that every row of this plan fills are empty here; the number counts as one. */
function missingOf(row: BodyRow, habits: RowHabits): number {
  const cells = habits.always.filter((kind) => isSilent(row, kind)).length;
  return cells + (habits.numbersEveryRow && ownTextOf(row, "number") === "" ? 1 : 0);
}

/** A heading over the whole width cut in its sentence. */
function headingGoesOn(above: BodyRow, row: BodyRow): boolean {
  const [text, textAbove] = [ownTextOf(row, "activity"), ownTextOf(above, "activity")];
  return (
    row.afterBreak &&
    ownTextOf(row, "number") === "" &&
    textAbove !== "" &&
    beginsInside(text) &&
    !startsWithMark(text) &&
    !/[.;:!?]$/.test(textAbove)
  );
}

/** «Октябрь» below a whole deadline, with nothing to do beside it, heads the rows below: joined, it would be a wrong date. */
function givesOwnDeadline(above: BodyRow, row: BodyRow): boolean {
  const deadline = ownTextOf(row, "deadline");
  return deadline !== "" && !continuesDeadline(textOf(above, "deadline"), deadline);
}
