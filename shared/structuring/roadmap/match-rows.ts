import { ASSIGNEE_SEPARATOR } from "../../checklist/build-checklist.ts";
import type { ScheduledItem } from "../../checklist/schedule.ts";
import { comparisonKey } from "../../text/fold.ts";
import { pairUp } from "../../text/pair-up.ts";
import { resemblanceOf } from "../../text/resemblance.ts";
import { wordsKey } from "./item-key.ts";
import { type Candidate, matchActivities, type UnsureActivity } from "./match-activities.ts";
import type { StandingRow } from "./standing-rows.ts";

/** Which row of «Контроль сроков» is which item of the document, by their places in the two lists. */
export type RowMatching = {
  /** Item → row. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Activities that resemble something in the workbook, but not clearly one thing: left apart, and the person is told. */
  readonly unsure: readonly UnsureActivity[];
};

/** What is known of a row from the run that wrote it. */
export type KnownRow = {
  /** The mark of the item the row was written for; null where the program did not write it, or does not know. */
  readonly itemMark: string | null;
  /** False for a row a person added: it is found by the very same words only. */
  readonly ofDocument: boolean;
};

/** Steps of one activity resemble each other less than activities do: they are short and of few words. */
const STEPS = { least: 0.55, margin: 0.1 } as const;
/** Rows that a deadline of several parts gave: their words are the deadline itself. */
const PART_OF_DEADLINE = /^срок: /;

/**
 * Finds each item of the document among the rows that stand: by its words, then by what the program remembers of the row,
 * then under another stage, then reworded. Rows are sorted by people, so no place counts; numbers of stages count neither.
 */
export function matchRows(
  items: readonly ScheduledItem[],
  marks: readonly string[],
  rows: readonly StandingRow[],
  known: readonly KnownRow[],
): RowMatching {
  const rowOf = new Map<number, number>();
  const freeRows = new Set(rows.keys());
  const take = (item: number, row: number) => {
    rowOf.set(item, row);
    freeRows.delete(row);
  };
  const freeItems = () => [...items.keys()].filter((item) => !rowOf.has(item));

  const alike = (item: number, row: number) =>
    2 * likeness(items[item] as ScheduledItem, rows[row] as StandingRow) +
    (known[row]?.itemMark === marks[item] ? 1 : 0);
  pairEqual(
    freeItems().map((item): Keyed => [wordsKey(items[item] as ScheduledItem), item]),
    [...freeRows].map((row): Keyed => [wordsKey(rows[row] as StandingRow), row]),
    alike,
  ).forEach(([item, row]) => {
    take(item, row);
  });

  const byMark = new Map([...freeRows].map((row) => [known[row]?.itemMark ?? null, row]));
  for (const item of freeItems()) {
    const row = byMark.get(marks[item] as string);
    if (row !== undefined && freeRows.has(row)) take(item, row);
  }

  const ofDocument = [...rows.keys()].filter((row) => !freeRows.has(row) || known[row]?.ofDocument !== false);
  const activities = matchActivities(
    grouped(items, [...items.keys()]),
    grouped(rows, ofDocument),
    (item) => rowOf.get(item) ?? null,
  );
  for (const [ours, theirs] of activities.pairs) {
    matchWithin(
      ours.members.filter((item) => !rowOf.has(item)),
      theirs.members.filter((row) => freeRows.has(row)),
      items,
      rows,
      alike,
    ).forEach(([item, row]) => {
      take(item, row);
    });
  }
  return { rowOf, unsure: activities.unsure };
}

/** A mark for each item: its words, and which of the items with the same words it is. */
export function itemMarks(items: readonly ScheduledItem[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = wordsKey(item);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}\n${count}`;
  });
}

/** Every value of likeness, doubled, and one more where the row was written for this very item. */
const LIKENESSES = [7, 6, 5, 4, 3, 2, 1, 0] as const;

type Keyed = readonly [key: string, place: number];

/** Pairs what has the same key; among several, those that are most alike, then in order. */
function pairEqual(
  items: readonly Keyed[],
  rows: readonly Keyed[],
  alike: (item: number, row: number) => number,
): readonly (readonly [number, number])[] {
  const rowsByKey = new Map<string, number[]>();
  for (const [key, row] of rows) rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  const itemsByKey = new Map<string, number[]>();
  for (const [key, item] of items) itemsByKey.set(key, [...(itemsByKey.get(key) ?? []), item]);
  return [...itemsByKey].flatMap(([key, its]) => {
    const open = [...(rowsByKey.get(key) ?? [])];
    const pairs: [number, number][] = [];
    for (const wanted of its.length > 1 || open.length > 1 ? LIKENESSES : [0]) {
      for (const item of its) {
        if (pairs.some(([done]) => done === item)) continue;
        const at = open.findIndex((row) => alike(item, row) >= wanted);
        if (at >= 0) pairs.push([item, open.splice(at, 1)[0] as number]);
      }
    }
    return pairs;
  });
}

/** How far two things with the same words agree in the rest: 2 for the deadline, 1 for the assignees. */
function likeness(item: ScheduledItem, row: StandingRow): number {
  const deadline = comparisonKey(item.deadline) === comparisonKey(row.deadline) ? 2 : 0;
  const assignees =
    comparisonKey(item.assignees.join(ASSIGNEE_SEPARATOR)) === comparisonKey(row.assignees) ? 1 : 0;
  return deadline + assignees;
}

function grouped(
  things: readonly { readonly stage: string; readonly activity: string }[],
  places: readonly number[],
): readonly Candidate[] {
  const groups = new Map<string, { stage: string; activity: string; members: number[] }>();
  for (const place of places) {
    const { stage, activity } = things[place] as { stage: string; activity: string };
    const key = wordsKey({ stage, activity, step: "" });
    const group = groups.get(key);
    if (group) group.members.push(place);
    else groups.set(key, { stage, activity, members: [place] });
  }
  return [...groups.values()];
}

/** The rows of one activity: it itself, its steps, and the parts of its deadline. */
function matchWithin(
  freeItems: readonly number[],
  freeRows: readonly number[],
  items: readonly ScheduledItem[],
  rows: readonly StandingRow[],
  alike: (item: number, row: number) => number,
): readonly (readonly [number, number])[] {
  const stepOf = (item: number) => comparisonKey((items[item] as ScheduledItem).step);
  const stepOfRow = (row: number) => comparisonKey((rows[row] as StandingRow).step);
  const same = pairEqual(
    freeItems.map((item): Keyed => [stepOf(item), item]),
    freeRows.map((row): Keyed => [stepOfRow(row), row]),
    alike,
  );
  const leftItems = freeItems.filter((item) => stepOf(item) !== "" && !same.some(([done]) => done === item));
  const leftRows = freeRows.filter((row) => stepOfRow(row) !== "" && !same.some(([, done]) => done === row));
  const isPart = (step: string) => PART_OF_DEADLINE.test(step);
  const parts = leftItems.filter((item) => isPart(stepOf(item)));
  const partRows = leftRows
    .filter((row) => isPart(stepOfRow(row)))
    // Codes are given in the order of the document, whatever was sorted since.
    .sort((a, b) => codeNumber(rows[a] as StandingRow) - codeNumber(rows[b] as StandingRow));
  const inOrder =
    parts.length === partRows.length ? parts.map((item, at) => [item, partRows[at] as number] as const) : [];
  const steps = leftItems.filter((item) => !isPart(stepOf(item)));
  const stepRows = leftRows.filter((row) => !isPart(stepOfRow(row)));
  const resembling = resemblanceOf(stepRows.map(stepOfRow), steps.map(stepOf));
  const reworded = pairUp({ before: stepRows.length, after: steps.length }, resembling, STEPS).pairs.map(
    ([row, item]) => [steps[item] as number, stepRows[row] as number] as const,
  );
  return [...same, ...inOrder, ...reworded];
}

/** «К-014» → 14; rows without a code come last. */
export function codeNumber({ code }: { readonly code: string }): number {
  const digits = /\d+/.exec(code);
  return digits ? Number(digits[0]) : Number.POSITIVE_INFINITY;
}
