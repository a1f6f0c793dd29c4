import type { CellLine } from "../../document/document-grid.ts";
import type { Note } from "../../messages/note.ts";
import type { Activity, Stage } from "../roadmap.ts";
import type { BodyRow } from "../table/body-row.ts";
import { linesText, ownTextOf, textOf } from "../table/body-row.ts";
import type { ColumnKind } from "../table/column-wordings.ts";
import { headingKey } from "../table/heading-key.ts";
import { isPeriodHeading } from "../table/period-heading.ts";
import type { RowKind } from "../table/row-kinds.ts";
import { isBlankMark, isSameAsAbove } from "../table/same-as-above.ts";
import { withoutClosing } from "./closing-punctuation.ts";
import { deadlineInWords } from "./deadline-in-words.ts";
import { looksGarbled } from "./garbled.ts";
import { readActivities } from "./row-activities.ts";

type OpenStage = {
  number: string;
  name: string;
  activities: Activity[];
  group: string | null;
  assignee: readonly CellLine[];
  /** A sub-heading without an activity below it yet: should none come, a note must say so. */
  bareGroup: { readonly row: BodyRow; readonly name: string } | null;
};

type TakeNote = (code: Note["code"], severity: Note["severity"], row: BodyRow, words: string) => void;

/** Puts the rows together into stages; fills in repeated and inherited cells. */
export function buildStages(
  rows: readonly RowKind[],
  kinds: ReadonlySet<ColumnKind>,
): { stages: Stage[]; notes: Note[] } {
  const stages: OpenStage[] = [];
  const notes: Note[] = [];
  const above: Partial<Record<ColumnKind, readonly CellLine[]>> = {};
  const saidIn: Partial<Record<ColumnKind, OpenStage>> = {};
  const open = (number: string, name: string) => {
    stages.push({ number, name, activities: [], group: null, assignee: [], bareGroup: null });
    return stages[stages.length - 1] as OpenStage;
  };
  const closeGroup = (stage: OpenStage | undefined) => {
    if (stage?.bareGroup) note("roadmap.unplaced", "problem", stage.bareGroup.row, stage.bareGroup.name);
    if (stage) stage.bareGroup = null;
  };
  const note: TakeNote = (code, severity, row, words) => {
    notes.push({ code, severity, place: row.place, words });
  };

  rows.forEach((entry, index) => {
    const { row } = entry;
    if (entry.kind === "unplaced") {
      note("roadmap.unplaced", "problem", row, entry.words);
      return;
    }
    if (entry.kind === "stage") {
      if (entry.number !== "" && stages.some((stage) => stage.number === entry.number)) {
        note("roadmap.repeated-stage-number", "info", row, entry.number);
      }
      closeGroup(stages[stages.length - 1]);
      open(entry.number, entry.name);
      return;
    }
    let stage = stages[stages.length - 1];
    if (!stage) {
      stage = open("", "");
      note("roadmap.no-stages", "info", row, "");
    }
    if (entry.kind === "group") {
      noteForeignNumber(entry.number, stage, row, note);
      closeGroup(stage);
      stage.group = entry.name;
      stage.bareGroup = { row, name: entry.name };
      return;
    }
    stage.bareGroup = null;
    const ownGroup = ownTextOf(row, "group");
    if (ownGroup !== "" && !isSameAsAbove(ownGroup)) stage.group = withoutClosing(ownGroup);
    const cell = (kind: ColumnKind): readonly CellLine[] => {
      const lines = row.cells[kind]?.lines ?? [];
      const text = linesText(lines);
      if (isSameAsAbove(text) && above[kind] !== undefined) {
        note("roadmap.same-as-above", "info", row, `${text} → ${linesText(above[kind] ?? [])}`);
        return above[kind] ?? [];
      }
      if (text !== "") {
        above[kind] = lines;
        saidIn[kind] = stage;
      }
      // The page cut a merged cell between two rows: what it says stands above the break.
      const goesOn = row.cells[kind]?.overBreak === true && kind !== "activity" && saidIn[kind] === stage;
      if (text === "" && goesOn && above[kind] !== undefined) {
        note("roadmap.merged-over-break", "guess", row, linesText(above[kind]));
        return above[kind];
      }
      return lines;
    };
    let assignee = cell("assignee");
    const inherits = kinds.has("assignee") && linesText(assignee) === "" && !row.cells.assignee?.held;
    if (inherits && stage.assignee.length > 0) {
      assignee = stage.assignee;
      note("roadmap.inherited-assignee", "guess", row, linesText(assignee));
    }
    if (assignee.length > 0) stage.assignee = assignee;
    let activity = cell("activity");
    // A stage with a deadline but no words of its own for what is done: the stage is the activity.
    if (linesText(activity) === "") {
      const before = rows[index - 1];
      if (before?.kind === "stage" && before.row === row) activity = [{ text: stage.name, bullet: null }];
    }
    const read = readActivities({
      place: row.place,
      number: entry.number,
      group: row.heading ?? stage.group,
      activity,
      content: cell("content"),
      deadline: cell("deadline"),
      assignee,
      outcome: cell("outcome"),
    });
    for (const found of read.activities) {
      const each = withDeadlineElsewhere(found, stage, row, kinds.has("deadline"), note);
      noteForeignNumber(each.number ?? "", stage, row, note);
      if (
        each.number !== null &&
        /\./.test(each.number) &&
        stage.activities.some(({ number }) => number === each.number)
      ) {
        note("roadmap.number-out-of-order", "info", row, each.number);
      }
      stage.activities.push(each);
    }
    notes.push(...read.notes);
    for (const kind of ["deadline", "assignee", "outcome"] as const) {
      const words = ownTextOf(row, kind);
      if (!isBlankMark(words) && looksGarbled(words)) note("roadmap.garbled", "problem", row, words);
    }
    if (looksGarbled(withoutClosing(textOf(row, "activity"))))
      note("roadmap.garbled", "problem", row, textOf(row, "activity"));
  });
  closeGroup(stages[stages.length - 1]);
  return { stages: stages.map(({ number, name, activities }) => ({ number, name, activities })), notes };
}

/** Where its own cell is empty, the words of an activity may say the deadline; a plan without such a column heads its rows with a month. */
function withDeadlineElsewhere(
  activity: Activity,
  stage: OpenStage,
  row: BodyRow,
  inColumn: boolean,
  note: TakeNote,
): Activity {
  if (activity.deadline !== "") return activity;
  const inWords = deadlineInWords(activity.text);
  if (inWords !== "") {
    note("roadmap.deadline-in-words", "guess", row, inWords);
    return { ...activity, deadline: inWords };
  }
  if (inColumn) return activity;
  const heading = [activity.group ?? "", stage.name].find((name) => isPeriodHeading(headingKey(name)));
  if (heading === undefined) return activity;
  note("roadmap.deadline-from-heading", "guess", row, heading);
  return { ...activity, deadline: heading };
}

/** «5.1» under stage 6: kept as written, and pointed at. */
function noteForeignNumber(number: string, stage: OpenStage, row: BodyRow, note: TakeNote): void {
  if (!number.includes(".") || !/^\d+$/.test(stage.number)) return;
  if (number.split(".")[0] !== stage.number) note("roadmap.number-outside-stage", "info", row, number);
}
