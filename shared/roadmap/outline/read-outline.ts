import type { Block, CellLine } from "../../document/document-grid.ts";
import { leadingMark } from "../../document/item-marks.ts";
import { endsOpen, startsInside } from "../../document/open-end.ts";
import { withoutClosing } from "../activities/closing-punctuation.ts";
import type { BodyCell, BodyRow } from "../table/body-row.ts";
import type { ColumnKind } from "../table/column-wordings.ts";
import { headingKey } from "../table/heading-key.ts";
import { isPeriodHeading } from "../table/period-heading.ts";
import type { RowKind } from "../table/row-kinds.ts";
import { isRoman, numberDepth, splitRowNumber } from "../table/row-number.ts";
import { isNumberedStage, readStageHeading } from "../table/stage-heading.ts";
import { labelledParts } from "./labelled-parts.ts";

/** A roadmap read from paragraphs: rows as a table gives them, and where its first line stands. */
type Outline = {
  readonly rows: readonly RowKind[];
  readonly kinds: ReadonlySet<ColumnKind>;
  /** Blocks before the plan: title, stamps. */
  readonly front: readonly Block[];
  readonly unplaced: readonly { readonly place: string; readonly text: string }[];
};

type Line = { readonly place: string; readonly text: string; readonly number: string | null };
type Open = { number: string | null; place: string; cells: Record<string, CellLine[]>; last: ColumnKind };

/** «1. Подготовительный этап (август – сентябрь)»: an ordinal or an adjective and the word itself, not «провести этап конкурса». */
const namedStage = /^(\d{1,2}\.\s*)?[А-ЯЁ][а-яё-]+(ый|ий|ой)\s+этап(?![а-яё])[^;]{0,80}$/;

/** Fewer activities than this make no plan. */
const fewestActivities = 2;

/**
 * Reads a plan that has no table: stages as headings, activities as numbered paragraphs or list items, their parts behind labels
 * («Срок: …», «Ответственный: …»). null where the paragraphs are no such plan.
 */
export function readOutline(blocks: readonly Block[]): Outline | null {
  const lines = blocks.flatMap((block, at) => (block.kind === "paragraph" ? linesOf(block, at) : []));
  const begins = lines.findIndex((_line, index) => beginsPlan(lines, index));
  if (begins < 0) return null;
  const plan = lines.slice(begins);
  const rows: RowKind[] = [];
  const unplaced: { place: string; text: string }[] = [];
  const kinds = new Set<ColumnKind>(["activity"]);
  let open: Open | null = null;
  let activities = 0;
  let labels = 0;
  const close = () => {
    if (open) rows.push({ kind: "activity", number: open.number, row: rowOf(open.place, open.cells) });
    open = null;
  };
  const level = levelOfActivities(plan);
  for (const line of plan) {
    if (isStageLine(line, level)) {
      close();
      const heading = readStageHeading(line.text);
      rows.push({ kind: "stage", ...heading, row: rowOf(line.place, { activity: [plain(line.text)] }) });
      continue;
    }
    const split = line.number === null ? null : splitRowNumber(line.text);
    const parts = labelledParts(split?.rest ?? withoutNumber(line.text));
    labels += parts.filter(({ kind }) => kind !== null).length;
    const first = parts[0];
    const starts = line.number !== null || first?.kind === "activity";
    if (starts && !(open !== null && listedInside(line, open, level))) {
      close();
      open = { number: line.number, place: line.place, cells: {}, last: "activity" };
      activities += 1;
    } else if (open === null) {
      unplaced.push(line);
      continue;
    }
    const current = open as Open;
    const whole = line.number !== null && starts ? parts : labelledParts(line.text);
    whole.forEach((part, index) => {
      const kind = part.kind ?? (index === 0 && !starts ? continued(current, part.text) : "activity");
      kinds.add(kind);
      current.last = kind;
      add(current, kind, part.text, part.kind === null && !starts);
    });
  }
  close();
  const staged = rows.some(({ kind }) => kind === "stage");
  if (activities < fewestActivities || (labels === 0 && !staged)) return null;
  const at = lines[begins]?.at ?? 0;
  return { rows, kinds, front: frontOf(blocks, at, lines[begins]?.line ?? 0), unplaced };
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;

type PlacedLine = Line & { readonly at: number; readonly line: number };

function linesOf(block: Paragraph, at: number): PlacedLine[] {
  return block.text
    .split("\n")
    .map((text, line) => ({ place: block.place, text: text.trim(), number: numberOf(text.trim()), at, line }))
    .filter(({ text }) => text !== "");
}

function numberOf(text: string): string | null {
  const mark = leadingMark(text);
  if (mark?.mark.kind === "number") return mark.mark.number;
  const split = splitRowNumber(text);
  return split !== null && !isRoman(split.number) ? split.number : null;
}

function withoutNumber(text: string): string {
  const mark = leadingMark(text);
  return mark?.mark.kind === "number" ? mark.rest : text;
}

/** The plan begins at its first stage, or at the first of two numbered lines one of which has labels below. */
function beginsPlan(lines: readonly PlacedLine[], index: number): boolean {
  const line = lines[index] as PlacedLine;
  if (isNumberedStage(line.text) || namedStage.test(line.text)) return true;
  const below = lines.slice(index + 1, index + 12);
  if (isPeriodLine(line.text)) return below[0] !== undefined && below[0].number !== null;
  if (isRomanHeading(line.text)) return below.some(({ number }) => number !== null);
  const labelled = labelledParts(line.text)[0]?.kind === "activity";
  if (!labelled && line.number !== "1" && line.number !== "1.1") return false;
  const near = [line, ...below];
  return near.some(({ text }) =>
    labelledParts(text).some(({ kind }) => kind === "deadline" || kind === "assignee"),
  );
}

function isRomanHeading(text: string): boolean {
  const split = splitRowNumber(text);
  return split !== null && isRoman(split.number) && text.length < 200;
}

/** «Сентябрь», «II квартал» alone on a line: a plan by months. */
function isPeriodLine(text: string): boolean {
  return isPeriodHeading(headingKey(text.replace(/[.:]$/, "")));
}

/** How deep activities are numbered: 2 where «1.1» stands under «1», else 1. */
function levelOfActivities(plan: readonly Line[]): number {
  return plan.some(({ number }) => number !== null && numberDepth(number) > 1) ? 2 : 1;
}

function isStageLine(line: Line, level: number): boolean {
  if (isNumberedStage(line.text) || isRomanHeading(line.text) || isPeriodLine(line.text)) return true;
  if (namedStage.test(line.text)) return true;
  if (line.number === null || level < 2 || numberDepth(line.number) > 1) return false;
  return /[.]/.test(line.text.slice(0, 4)) && !/;$/.test(line.text);
}

/** «1) …», «2) …» below «1.1.» are its parts. */
function listedInside(line: Line, open: Open, level: number): boolean {
  return level > 1 && line.number !== null && numberDepth(line.number) === 1 && open.number !== null;
}

/** Words without a label: a list item is part of the activity, anything else goes on with what stands above. */
function continued(open: Open, text: string): ColumnKind {
  if (leadingMark(text) !== null) return "activity";
  const above = open.cells[open.last] ?? [];
  const last = above[above.length - 1]?.text ?? "";
  return open.last !== "activity" && (startsInside(text) || endsOpen(last)) ? open.last : "activity";
}

function add(open: Open, kind: ColumnKind, text: string, goesOn: boolean): void {
  open.cells[kind] = open.cells[kind] ?? [];
  const lines = open.cells[kind] as CellLine[];
  const last = lines[lines.length - 1];
  if (last && goesOn && startsInside(text) && leadingMark(text) === null)
    lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
  else lines.push(plain(text));
}

function rowOf(place: string, cells: Readonly<Record<string, readonly CellLine[]>>): BodyRow {
  const body: Partial<Record<ColumnKind, BodyCell>> = {};
  for (const [kind, lines] of Object.entries(cells) as [ColumnKind, readonly CellLine[]][]) {
    const kept =
      kind === "deadline" ? lines.map((line) => ({ ...line, text: withoutClosing(line.text) })) : lines;
    body[kind] = { lines: kept, held: false };
  }
  // Nothing is merged in a text: who is not named is not taken from above.
  body.assignee = body.assignee ?? { lines: [], held: true };
  return { place, afterBreak: false, fullWidth: false, cells: body, foreign: [] };
}

function plain(text: string): CellLine {
  return { text, bullet: null };
}

function frontOf(blocks: readonly Block[], at: number, line: number): Block[] {
  const block = blocks[at];
  const above = blocks.slice(0, at);
  if (block?.kind !== "paragraph" || line === 0) return above;
  return [...above, { ...block, text: block.text.split("\n").slice(0, line).join("\n") }];
}
