import type { CellLine } from "../../document/document-grid.ts";
import type { Note } from "../../messages/note.ts";
import type { Activity } from "../roadmap.ts";
import { linesText } from "../table/body-row.ts";
import { isBlankMark } from "../table/same-as-above.ts";
import { alignDeadlines } from "./aligned-deadlines.ts";
import { splitAssignees } from "./assignees.ts";
import { withoutClosing } from "./closing-punctuation.ts";
import { splitSteps } from "./list-steps.ts";
import { type NumberedItem, splitNumberedItems } from "./numbered-items.ts";

/** The cells of one activity row, merged and repeated cells already filled in. */
type ActivityCells = {
  readonly place: string;
  readonly number: string | null;
  readonly group: string | null;
  readonly activity: readonly CellLine[];
  readonly content: readonly CellLine[];
  readonly deadline: readonly CellLine[];
  readonly assignee: readonly CellLine[];
  readonly outcome: readonly CellLine[];
};

/** An activity before its deadline, assignees and outcome are given to it. */
type Draft = {
  readonly number: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly steps: readonly string[];
  readonly item: number;
};

/** The activities of a row: one, or one for each numbered item of its cell. */
export function readActivities(cells: ActivityCells): { activities: Activity[]; notes: Note[] } {
  const notes: Note[] = [];
  const note = (code: Note["code"], severity: Note["severity"], words: string) =>
    notes.push({ code, severity, place: cells.place, words });
  const { items, group, asSteps } = arrangeItems(splitNumberedItems(cells.activity), cells, note);
  let drafts = items.flatMap((item, index) => draftItem(item, index, group, note));
  if (asSteps !== null) drafts = drafts.map((draft) => ({ ...draft, steps: [...draft.steps, ...asSteps] }));
  if (cells.number !== null && drafts.length > 0 && drafts.every((draft) => draft.number === null)) {
    drafts = drafts.map((draft, index) => (index === 0 ? { ...draft, number: cells.number } : draft));
  }
  drafts = addContent(drafts, cells.content, note);

  const numbers = items.map((item) => item.number);
  const units = items.length > 1 ? numbers : drafts.map(() => null);
  const unitOf = (draft: Draft, index: number) => (items.length > 1 ? draft.item : index);
  const aligned = alignDeadlines(withoutBlank(cells.deadline), units);
  if (aligned.whole) note("roadmap.unaligned-deadlines", "guess", linesText(cells.deadline));
  const assignees = byNumber(cells.assignee, numbers);
  const outcomes = byNumber(cells.outcome, numbers);
  const activities = drafts.map((draft, index): Activity => {
    const unit = unitOf(draft, index);
    return {
      number: draft.number,
      group: draft.group,
      text: draft.text,
      steps: draft.steps,
      deadline: aligned.deadlines[unit] ?? "",
      assignees: splitAssignees(withoutBlank(assignees?.[draft.item] ?? cells.assignee)),
      outcome: linesText(withoutBlank(outcomes?.[draft.item] ?? cells.outcome)),
    };
  });
  return { activities, notes };
}

type Noter = (code: Note["code"], severity: Note["severity"], words: string) => void;

/** Words before a numbered list: a sub-heading over its items, or, where the row has a number of its own, the activity itself. */
function arrangeItems(
  found: readonly NumberedItem[],
  cells: ActivityCells,
  note: Noter,
): { items: readonly NumberedItem[]; group: string | null; asSteps: readonly string[] | null } {
  const [first, ...others] = found;
  const plain = { items: found, group: cells.group, asSteps: null };
  if (!first) return { ...plain, items: [{ number: null, lines: [] }] };
  if (others.length === 0) {
    if (first.number === null || cells.number === null) return plain;
    const own = cells.number.split(".").pop();
    const lines = first.number === own || first.number === cells.number ? first.lines : withMark(first);
    return { ...plain, items: [{ number: null, lines }] };
  }
  noteOrder(found, note);
  const introduces = first.number === null && /:$/.test(linesText(first.lines));
  if (cells.number !== null) note("roadmap.list-under-number", "guess", cells.number);
  if (!introduces) return plain;
  if (cells.number !== null) {
    const steps = others.flatMap((item) =>
      splitSteps(item.lines).flatMap((part) => [part.text, ...part.steps]),
    );
    return { ...plain, items: [first], asSteps: steps.map(withoutClosing).filter((step) => step !== "") };
  }
  const introduction = withoutClosing(linesText(first.lines));
  note("roadmap.list-introduction", "guess", introduction);
  return {
    items: others,
    group: cells.group === null ? introduction : `${cells.group}. ${introduction}`,
    asSteps: null,
  };
}

function noteOrder(items: readonly NumberedItem[], note: Noter): void {
  let last: number | null = null;
  for (const { number } of items) {
    if (number === null) continue;
    const current = Number(number.split(".").pop());
    if (last !== null && current !== last + 1) note("roadmap.number-out-of-order", "info", number);
    last = current;
  }
}

function withMark(item: NumberedItem): readonly CellLine[] {
  const [first, ...others] = item.lines;
  return [{ text: `${item.number}) ${first?.text ?? ""}`.trim(), bullet: first?.bullet ?? null }, ...others];
}

function draftItem(item: NumberedItem, index: number, group: string | null, note: Noter): Draft[] {
  const parts = splitSteps(item.lines);
  return parts.flatMap((part, partIndex): Draft[] => {
    const text = withoutClosing(part.text);
    const steps = part.steps.map(withoutClosing).filter((step) => step !== "");
    const number = partIndex === 0 ? item.number : null;
    if (partIndex > 0) note("roadmap.separate-line", "guess", text);
    if (text !== "" || steps.length === 0) return [{ number, group, text, steps, item: index }];
    // Dashed lines that nothing introduces are activities; under a number they are its words.
    if (number !== null) return [{ number, group, text: steps.join("; "), steps: [], item: index }];
    return steps.map((step) => ({ number: null, group, text: step, steps: [], item: index }));
  });
}

/** What stands in a second column («Содержание») beside an activity: its steps. */
function addContent(drafts: readonly Draft[], content: readonly CellLine[], note: Noter): Draft[] {
  if (content.length === 0) return [...drafts];
  const items = splitNumberedItems(content);
  const stepsOf = (item: NumberedItem | undefined) =>
    (item ? item.lines : [])
      .flatMap((line) => splitSteps([line]))
      .flatMap((part) => [part.text, ...part.steps])
      .map(withoutClosing)
      .filter((step) => step !== "");
  if (drafts.length === 1) {
    return drafts.map((draft) => ({ ...draft, steps: [...draft.steps, ...items.flatMap(stepsOf)] }));
  }
  if (
    drafts.length === items.length &&
    drafts.every((draft, index) => draft.number === items[index]?.number)
  ) {
    return drafts.map((draft, index) => ({ ...draft, steps: [...draft.steps, ...stepsOf(items[index])] }));
  }
  note("roadmap.unplaced", "problem", linesText(content));
  return [...drafts];
}

/** The lines of a cell by the numbers of the items beside it, where it repeats exactly these numbers; else null. */
function byNumber(
  lines: readonly CellLine[],
  numbers: readonly (string | null)[],
): (readonly CellLine[])[] | null {
  if (numbers.length < 2) return null;
  const items = splitNumberedItems(lines);
  const same =
    items.length === numbers.length &&
    items.every((item, index) => item.number !== null && item.number === numbers[index]);
  return same ? items.map((item) => item.lines) : null;
}

function withoutBlank(lines: readonly CellLine[]): readonly CellLine[] {
  return isBlankMark(linesText(lines)) ? [] : lines;
}
