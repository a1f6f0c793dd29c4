import { startsWithMark } from "../../document/item-marks.ts";
import { startsInside } from "../../document/open-end.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { Deciding } from "../deciding.ts";
import { type BodyRow, ownTextOf, textOf } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { isRoman, numberDepth, readRowNumber, splitRowNumber } from "./row-number.ts";
import { isSameAsAbove } from "./same-as-above.ts";
import { callsItselfStage, readStageHeading } from "./stage-heading.ts";

/** What a row of the table is. A row that names a stage may hold an activity too: then it gives both, in this order. */
export type RowKind =
  | { readonly kind: "stage"; readonly number: string; readonly name: string; readonly row: BodyRow }
  | { readonly kind: "group"; readonly number: string; readonly name: string; readonly row: BodyRow }
  | { readonly kind: "activity"; readonly number: string | null; readonly row: BodyRow }
  | { readonly kind: "unplaced"; readonly row: BodyRow; readonly words: string };

const dataKinds: readonly ColumnKind[] = ["content", "deadline", "assignee", "outcome"];
const remark = /^(примечани|\*|итого|всего)/;

/** Tells stages, sub-headings and activities apart, by the stage column where the table has one, else by the shape of the rows. */
export function readRowKinds(
  rows: readonly BodyRow[],
  kinds: ReadonlySet<ColumnKind>,
  deciding: Deciding,
): RowKind[] {
  return kinds.has("stage") ? withStageColumn(rows) : withoutStageColumn(rows, kinds, deciding);
}

function withStageColumn(rows: readonly BodyRow[]): RowKind[] {
  const result: RowKind[] = [];
  const numbersActivities = numbersAreOfActivities(rows);
  let current: { number: string; key: string } | null = null;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (row.fullWidth) {
      result.push(headingAmongStages(row, next, current !== null));
      return;
    }
    const stageText = ownTextOf(row, "stage");
    const numberText = ownTextOf(row, "number");
    const number = readRowNumber(numberText) ?? stageNumberOnly(numberText);
    const namesStage = stageText !== "" && !isSameAsAbove(stageText);
    const hasData = dataKinds.some((kind) => ownTextOf(row, kind) !== "");
    if (!namesStage && activityText(row) === "" && ownTextOf(row, "group") === "") {
      result.push({ kind: "unplaced", row, words: wordsOfRow(row) });
      return;
    }
    if (numberText !== "" && number === null) result.push({ kind: "unplaced", row, words: numberText });
    let ofStage = false;
    if (namesStage) {
      const heading = readStageHeading(stageText);
      ofStage =
        number !== null && (!numbersActivities || (numberDepth(number) === 1 && activityText(row) === ""));
      const stage = { number: ofStage ? (number ?? "") : heading.number, name: heading.name };
      const same =
        current?.key === comparisonKey(stage.name) &&
        (stage.number === "" || stage.number === current.number);
      if (!same) {
        current = { number: stage.number, key: comparisonKey(stage.name) };
        result.push({ kind: "stage", ...stage, row });
      }
    } else if (number !== null && !numbersActivities && activityText(row) === "") {
      result.push({ kind: "unplaced", row, words: numberText });
    }
    if (activityText(row) !== "" || (namesStage && hasData)) {
      result.push({ kind: "activity", number: ofStage || !numbersActivities ? null : number, row });
    } else if (ownTextOf(row, "group") !== "") {
      result.push({ kind: "group", number: "", name: ownTextOf(row, "group"), row });
    }
  });
  return result;
}

/** «Этап 1», «II этап» in the number column; words beside it are no number. */
function stageNumberOnly(text: string): string | null {
  const heading = readStageHeading(text);
  return callsItselfStage(text) && heading.number !== "" && heading.name === text ? heading.number : null;
}

/** A full-width row in a table with a stage column: a sub-heading inside the stage, unless a new stage follows at once. */
function headingAmongStages(row: BodyRow, next: BodyRow | undefined, inStage: boolean): RowKind {
  const text = activityText(row);
  const heading = readStageHeading(text);
  if (isRemark(text)) return { kind: "unplaced", row, words: text };
  if (next && !next.fullWidth && ownTextOf(next, "stage") === "") {
    return { kind: callsItselfStage(text) || !inStage ? "stage" : "group", ...heading, row };
  }
  return { kind: "unplaced", row, words: text };
}

/**
 * Whether the numbers of a table with a stage column count its rows, not its stages: rows without a stage have numbers too. One such
 * row among many stages is a row whose stage name the page break moved away from its number.
 */
function numbersAreOfActivities(rows: readonly BodyRow[]): boolean {
  const numbered = rows.filter((row) => !row.fullWidth && readRowNumber(ownTextOf(row, "number")) !== null);
  const named = numbered.filter((row) => ownTextOf(row, "stage") !== "").length;
  const bare = numbered.filter((row) => ownTextOf(row, "stage") === "" && activityText(row) !== "").length;
  return bare > 0 && bare * 4 >= named;
}

type Shape = {
  readonly row: BodyRow;
  readonly number: string | null;
  readonly text: string;
  readonly bare: boolean;
};

function withoutStageColumn(
  rows: readonly BodyRow[],
  kinds: ReadonlySet<ColumnKind>,
  deciding: Deciding,
): RowKind[] {
  const shapes = rows.map(shapeOf);
  const habits = habitsOf(shapes, kinds);
  const result: RowKind[] = [];
  let stageSign: string | null = null;
  let lastNumber: string | null = null;
  shapes.forEach((shape, index) => {
    const { row, number, text } = shape;
    const numberText = ownTextOf(row, "number");
    if (text === "") {
      // A deadline or a signature without anything to do is no activity.
      const words = wordsOfRow(row);
      if (words !== "") result.push({ kind: "unplaced", row, words });
      return;
    }
    if (numberText !== "" && readRowNumber(numberText) === null && !row.fullWidth) {
      result.push({ kind: "unplaced", row, words: numberText });
    }
    if (row.fullWidth && isRemark(text)) {
      result.push({ kind: "unplaced", row, words: text });
      return;
    }
    const judged = judgeHeading(shape, shapes[index + 1], habits, lastNumber);
    const ofStage = (sign: string) => stageSign === null || sign === "stage" || sign === stageSign;
    const sign = callsItselfStage(text) ? "stage" : signOf(number ?? readStageHeading(text).number);
    const own = !judged.heading ? "activity" : ofStage(sign) ? "stage" : "group";
    const options = [own, ...(["stage", "group", "activity"] as const).filter((kind) => kind !== own)];
    const kind = judged.sure
      ? own
      : deciding.choose({ kind: "row-kind", place: row.place, words: text, options });
    if (kind === "activity") {
      result.push({ kind: "activity", number, row });
      lastNumber = number ?? lastNumber;
      return;
    }
    const heading = number === null ? readStageHeading(text) : { ...readStageHeading(text), number };
    const name =
      number === null || splitRowNumber(text) !== null || callsItselfStage(text)
        ? heading.name
        : readStageHeading(text).name;
    if (kind === "stage") stageSign = stageSign ?? sign;
    result.push({ kind: kind === "stage" ? "stage" : "group", number: heading.number, name, row });
    lastNumber = null;
  });
  return result;
}

function shapeOf(row: BodyRow): Shape {
  const text = activityText(row);
  const inCell = readRowNumber(ownTextOf(row, "number"));
  // A number in the text is left to the list reader, but tells the depth of the row all the same.
  const inText = inCell === null ? (splitRowNumber(text)?.number ?? null) : null;
  const bare = row.fullWidth || dataKinds.every((kind) => textOf(row, kind) === "");
  return { row, number: inCell ?? (bare ? inText : null), text, bare };
}

/** `sure` is false where a person would read the row either way. */
type Judged = { readonly heading: boolean; readonly sure: boolean };

const sureHeading: Judged = { heading: true, sure: true };
const sureActivity: Judged = { heading: false, sure: true };

function judgeHeading(
  shape: Shape,
  next: Shape | undefined,
  habits: Habits,
  lastNumber: string | null,
): Judged {
  const { row, number, text, bare } = shape;
  const { hasData, flat } = habits;
  if (!bare) return sureActivity;
  if (row.fullWidth) return sureHeading;
  if (callsItselfStage(text) && text.length < 90) return sureHeading;
  if ((row.cells.activity?.lines[0]?.bullet ?? null) !== null) return sureActivity;
  if (habits.headsByNumber) return ownTextOf(row, "number") === "" ? sureActivity : sureHeading;
  if (number === null) return judgeUnnumbered(text, next, habits);
  if (isRoman(number)) return sureHeading;
  const nextNumber = next === undefined ? null : (next.number ?? splitRowNumber(next.text)?.number ?? null);
  const opensDeeper = nextNumber?.startsWith(`${number}.`) ?? false;
  if (opensDeeper) return sureHeading;
  if (numberDepth(number) > 1 || !hasData)
    return { heading: !hasData && numberDepth(number) === 1 && habits.deeper, sure: true };
  // «7» between the activities 6 and 8 is one of them, with nothing in its other cells.
  const heading = !(flat && inSequence(lastNumber, number, nextNumber));
  return { heading, sure: !(heading && flat) };
}

/** Words alone in their row, without a number: a heading, or an activity of which the plan says nothing more. */
function judgeUnnumbered(text: string, next: Shape | undefined, habits: Habits): Judged {
  if (!habits.hasData || startsWithMark(text) || startsInside(text)) return sureActivity;
  const heading = next !== undefined && !next.bare;
  return { heading, sure: heading && (habits.headsFirst || habits.numbered) };
}

/** How a plan writes its rows, as far as it tells headings from activities. */
type Habits = {
  /** Deadlines, assignees or outcomes stand beside the activities. */
  readonly hasData: boolean;
  /** Activities are numbered 1, 2, 3 through. */
  readonly flat: boolean;
  /** Some numbers are deeper than 1. */
  readonly deeper: boolean;
  /** The plan begins with words alone in their row: its headings look so. */
  readonly headsFirst: boolean;
  /** Activities have numbers, so that words without one head them. */
  readonly numbered: boolean;
  /** Nothing stands beside the activities, and rows without a number follow every row that has one: only stages are numbered. */
  readonly headsByNumber: boolean;
};

function habitsOf(shapes: readonly Shape[], kinds: ReadonlySet<ColumnKind>): Habits {
  const filled = shapes.filter((shape) => !shape.bare);
  const first = shapes[0];
  const hasData = dataKinds.some((kind) => kinds.has(kind)) && filled.length > 0;
  const inCells = shapes.map(({ row }) => ownTextOf(row, "number") !== "" && !row.fullWidth);
  const heads = inCells.filter(Boolean).length;
  return {
    hasData,
    headsByNumber:
      !hasData && heads > 1 && inCells.every((own, index) => !own || inCells[index + 1] === false),
    flat: filled.some(({ number }) => number !== null && numberDepth(number) === 1),
    deeper: shapes.some(({ number }) => number !== null && numberDepth(number) > 1),
    headsFirst: first?.bare === true && first.number === null,
    numbered: filled.filter(({ number }) => number !== null).length * 4 > filled.length * 3,
  };
}

function inSequence(before: string | null, number: string, after: string | null): boolean {
  const fitsBefore = before === null ? number === "1" : Number(before) + 1 === Number(number);
  return fitsBefore && (after === null || Number(after) === Number(number) + 1);
}

/** How a heading is numbered: headings of one sign are of one level. */
function signOf(number: string): string {
  if (number === "") return "plain";
  return isRoman(number) ? "roman" : String(numberDepth(number));
}

/** A remark below the table or the tail of a broken cell: a full-width line that heads nothing. */
function isRemark(text: string): boolean {
  return remark.test(comparisonKey(text)) || (startsInside(text) && !callsItselfStage(text));
}

function wordsOfRow(row: BodyRow): string {
  const kinds: readonly ColumnKind[] = ["number", "stage", "group", "activity", ...dataKinds];
  return kinds
    .map((kind) => ownTextOf(row, kind))
    .filter((text) => text !== "")
    .join(" | ");
}

function activityText(row: BodyRow): string {
  return ownTextOf(row, "activity");
}
