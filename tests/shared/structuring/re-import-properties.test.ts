import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity, RoadmapReading, Stage } from "../../../shared/roadmap/roadmap.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { contents, readingOf, roadmapNames, tabOf, typeInto, withTab } from "../workbook/example-books.ts";
import { plan, TAB } from "./made-roadmap.ts";

/** What an editor of a document does to it. */
type Change =
  | { readonly kind: "drop" | "reword" | "deadline" | "assignees" | "step" | "copy"; readonly at: number }
  | { readonly kind: "move" | "swap"; readonly at: number; readonly to: number }
  | { readonly kind: "rename-stage"; readonly at: number };

const place = fc.nat(40);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("drop", "reword", "deadline", "assignees", "step", "copy"),
    at: place,
  }) as fc.Arbitrary<Change>,
  fc.record({ kind: fc.constantFrom("move", "swap"), at: place, to: place }) as fc.Arbitrary<Change>,
  fc.record({ kind: fc.constant("rename-stage"), at: place }) as fc.Arbitrary<Change>,
);

function changed(reading: RoadmapReading, changes: readonly Change[]): RoadmapReading {
  const stages = reading.roadmap.stages.map((stage) => ({ ...stage, activities: [...stage.activities] }));
  for (const each of changes) apply(stages, each);
  return { ...reading, roadmap: { ...reading.roadmap, stages } };
}

function apply(stages: (Omit<Stage, "activities"> & { activities: Activity[] })[], step: Change): void {
  const places = stages.flatMap((stage) => stage.activities.map((_, index) => ({ stage, index })));
  if (places.length === 0) return;
  const { stage, index } = places[step.at % places.length]!;
  const activity = stage.activities[index] as Activity;
  const put = (patch: Partial<Activity>) => {
    stage.activities[index] = { ...activity, ...patch };
  };
  switch (step.kind) {
    case "drop":
      stage.activities.splice(index, 1);
      break;
    case "reword":
      put({ text: `${activity.text} и размещение итогов` });
      break;
    case "deadline":
      put({ deadline: `до ${1 + (step.at % 28)}.03.2026` });
      break;
    case "assignees":
      put({ assignees: [...activity.assignees, "Методист"] });
      break;
    case "step":
      put({ steps: [...activity.steps, "обсуждение на совещании"] });
      break;
    case "copy":
      stage.activities.push({ ...activity });
      break;
    case "move": {
      stage.activities.splice(index, 1);
      stages[step.to % stages.length]!.activities.push(activity);
      break;
    }
    case "swap": {
      const other = places[step.to % places.length]!;
      const text = (other.stage.activities[other.index] as Activity).text;
      other.stage.activities[other.index] = {
        ...(other.stage.activities[other.index] as Activity),
        text: activity.text,
      };
      stage.activities[index] = { ...(stage.activities[index] as Activity), text };
      break;
    }
    case "rename-stage": {
      const at = stages.indexOf(stage);
      stages[at] = { ...stage, name: `${stage.name} (уточнено)` };
    }
  }
}

/** Headings under which a person types, with what they type; codes and formulas are the program's. */
const OWN = [
  "Этап",
  "Мероприятие",
  "Шаг",
  "Ответственный",
  "Срок по документу",
  "Кто отметил",
  "Подтверждение",
  "Примечание",
] as const;

const typing = fc.record({
  cells: fc.array(fc.record({ row: fc.nat(60), heading: fc.constantFrom(...OWN) }), { maxLength: 12 }),
  days: fc.array(
    fc.record({ row: fc.nat(60), heading: fc.constantFrom("Начало", "Срок", "Дата выполнения") }),
    {
      maxLength: 6,
    },
  ),
  ticks: fc.array(fc.nat(60), { maxLength: 8 }),
  sorted: fc.boolean(),
});
type Typing = typeof typing extends fc.Arbitrary<infer T> ? T : never;

/** The workbook as somebody worked in it; every word typed is one of a kind, so that it can be found again. */
function worked(snapshot: WorkbookSnapshot, { cells, days, ticks, sorted }: Typing) {
  const words: string[] = [];
  const after = withTab(snapshot, TAB, (tab) => {
    const headings = tab.rows[0] as readonly CellContent[];
    const rows = tab.rows.length - 1;
    const put = (row: number, heading: string, content: CellContent) =>
      typeInto(tab.rows, 2 + (row % rows), headings.indexOf(heading) + 1, content);
    const typedAt = new Set<string>();
    cells.forEach(({ row, heading }, index) => {
      if (typedAt.has(`${row % rows} ${heading}`)) return;
      typedAt.add(`${row % rows} ${heading}`);
      words.push(`вписано от руки ${index}`);
      put(row, heading, `вписано от руки ${index}`);
    });
    days.forEach(({ row, heading }, index) => {
      if (typedAt.has(`${row % rows} ${heading}`)) return;
      typedAt.add(`${row % rows} ${heading}`);
      const day = `2031-01-${String(10 + index)}`;
      words.push(day);
      put(row, heading, { date: day as never });
    });
    ticks.forEach((row) => {
      put(row, "Выполнено", true);
    });
    if (sorted) {
      const [first, ...rest] = tab.rows;
      tab.rows = [first!, ...rest.sort((a, b) => String(b[2]).localeCompare(String(a[2]), "ru"))];
    }
  });
  return { after, words };
}

function ticksOf(snapshot: WorkbookSnapshot) {
  const [headings, ...rows] = tabOf(snapshot, TAB).rows as [readonly CellContent[], ...CellContent[][]];
  const at = headings.indexOf("Выполнено");
  return rows
    .filter((row) => row[at] === true)
    .map((row) => row[0])
    .sort();
}

const readings = new Map(roadmapNames.map((name) => [name, readingOf(name)]));
const books = new Map([...readings].map(([name, reading]) => [name, plan(reading).after]));

describe("a document edited at random, over a workbook worked on at random", () => {
  const scenario = fc.record({
    name: fc.constantFrom(...roadmapNames),
    changes: fc.array(change, { maxLength: 6 }),
    hand: typing,
  });

  test("loses nothing that was typed, keeps every tick at its code, and has nothing to do the second time", () => {
    fc.assert(
      fc.property(scenario, ({ name, changes, hand }) => {
        const { after: used, words } = worked(books.get(name)!, hand);
        const reading = changed(readings.get(name)!, changes);
        const { after } = plan(reading, used);
        const standing = JSON.stringify(tabOf(after, TAB).rows);
        for (const word of words) expect(standing).toContain(word);
        expect(ticksOf(after)).toEqual(ticksOf(used));
        expect(tabOf(after, TAB).rows.length).toBeGreaterThanOrEqual(tabOf(used, TAB).rows.length);
        expect(plan(reading, after).edits).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test("every item of the document has its row, under its own words or a person's", () => {
    fc.assert(
      fc.property(scenario, ({ name, changes }) => {
        const reading = changed(readings.get(name)!, changes);
        const { after, comparison } = plan(reading, books.get(name)!);
        const [, ...rows] = tabOf(after, TAB).rows;
        const titles = new Set(rows.map((row) => String(row[2])));
        for (const activity of reading.roadmap.stages.flatMap((stage) => stage.activities))
          expect(titles).toContain(
            activity.group === null ? activity.text : `${activity.group}: ${activity.text}`,
          );
        const { added, gone, same } = comparison!;
        expect(rows.filter((row) => row[2])).toHaveLength(
          tabOf(books.get(name)!, TAB).rows.length - 1 + added.length,
        );
        expect(same + gone.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 12 },
    );
  });
});

test("a second reading that died after any edit is completed by the next", () => {
  const reading = changed(readings.get("kindergarten-104")!, [
    { kind: "reword", at: 2 },
    { kind: "deadline", at: 5 },
    { kind: "move", at: 1, to: 4 },
    { kind: "drop", at: 9 },
    { kind: "copy", at: 3 },
    { kind: "step", at: 7 },
    { kind: "rename-stage", at: 12 },
  ]);
  const start = worked(books.get("kindergarten-104")!, {
    cells: [{ row: 5, heading: "Ответственный" }],
    days: [{ row: 8, heading: "Срок" }],
    ticks: [1, 2, 3],
    sorted: true,
  }).after;
  const whole = plan(reading, start);
  expect(whole.edits.length).toBeGreaterThan(10);
  for (let cut = 0; cut < whole.edits.length; cut += 1) {
    const half = simulateEdits(start, whole.edits.slice(0, cut));
    const rest = plan(reading, half);
    expect(contents(rest.after), `cut after ${cut} edits`).toEqual(contents(whole.after));
  }
});
