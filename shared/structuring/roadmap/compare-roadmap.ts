import type { SchoolYear } from "../../calendar/school-year.ts";
import { activityTitle, stageTitle } from "../../checklist/schedule.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { comparisonKey, foldSpaces } from "../../text/fold.ts";
import { shownValue } from "../../workbook/cell.ts";
import { locateTab } from "../../workbook/locate.ts";
import { readYes } from "../../workbook/read-cell.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { readFormRows } from "./form-rows.ts";
import type { DocumentHeading } from "./item-cells.ts";
import { stageKey, wordsKey } from "./item-key.ts";
import { longestRising } from "./longest-rising.ts";
import { mostFrequent } from "./match-activities.ts";
import { codeNumber } from "./match-rows.ts";
import { type MatchedRow, type Reconciliation, reconcileRoadmap } from "./reconcile-roadmap.ts";
import type {
  ChangedField,
  FieldChange,
  MovedThing,
  RoadmapChanges,
  StageChange,
  StandingThing,
  Thing,
} from "./roadmap-changes.ts";
import type { StandingRow } from "./standing-rows.ts";

/**
 * What a roadmap would change in a workbook, for the preview; null where the workbook holds no roadmap yet. Says nothing of what
 * people typed where the document did not change.
 */
export function compareRoadmap(
  snapshot: WorkbookSnapshot,
  roadmap: Roadmap,
  schoolYear: SchoolYear | null,
): RoadmapChanges | null {
  const reconciliation = reconcileRoadmap(snapshot, roadmap, schoolYear);
  return reconciliation === null ? null : describeChanges(reconciliation, snapshot, roadmap);
}

/** {@link compareRoadmap} of what is reconciled already. */
export function describeChanges(
  reconciliation: Reconciliation,
  snapshot: WorkbookSnapshot,
  roadmap: Roadmap,
): RoadmapChanges | null {
  const { matched, added, gone, rows, matching } = reconciliation;
  if (rows.length === 0) return null;
  const stages = stageChanges(reconciliation);
  const renamed = new Map(
    stages.flatMap((change) =>
      change.kind === "renamed" ? [[stageKey(change.after), stageKey(change.before)] as const] : [],
    ),
  );
  const outcomes = outcomeChanges(snapshot, roadmap);
  const changed = matched.flatMap((pair) => {
    const fields = [...fieldChanges(pair), ...outcomes(pair)];
    return fields.length === 0 ? [] : [{ ...standing(pair), fields }];
  });
  const moved = [...movedToStage(matched, renamed), ...movedInOrder(reconciliation)];
  const touched = new Set([...changed, ...moved].map(({ code, ...thing }) => `${code}\n${wordsKey(thing)}`));
  return {
    stages,
    added: added.map(thingOf),
    changed,
    moved,
    gone: gone.map((row) => ({ ...thingOf(row), code: row.code, done: isDone(row) })),
    unsure: matching.unsure,
    same: matched.filter(({ item, row }) => !touched.has(`${row.code}\n${wordsKey(item)}`)).length,
  };
}

function thingOf({ stage, activity, step }: Thing): Thing {
  return { stage, activity, step };
}

function standing({ item, row }: MatchedRow): StandingThing {
  return { ...thingOf(item), code: row.code, done: isDone(row) };
}

function isDone(row: StandingRow): boolean {
  const reading = readYes(shownValue(row.cell("Выполнено")));
  return reading.ok && reading.value === true;
}

/** «Этап» is told of as a move, «Примечание» is the program's own remark. */
const FIELDS = {
  Мероприятие: "activity",
  Шаг: "step",
  "Срок по документу": "deadline",
  Начало: "from",
  Срок: "due",
  Повтор: "recurs",
  Ответственный: "assignees",
} as const satisfies Partial<Record<DocumentHeading, ChangedField>>;

function fieldChanges({ item, cells }: MatchedRow): readonly FieldChange[] {
  return cells.flatMap(({ heading, before, after, outcome }) => {
    const field = heading in FIELDS ? FIELDS[heading as keyof typeof FIELDS] : null;
    if (field === null || outcome === "same" || outcome === "own") return [];
    // The steps of an activity follow it: its new words are told of once.
    if (field === "activity" && item.step !== "" && outcome === "follow") return [];
    return [{ field, before, after, kept: outcome === "keep" }];
  });
}

/** Outcomes stand in «Дорожная карта» alone: found there by the words of the activity. */
function outcomeChanges(
  snapshot: WorkbookSnapshot,
  roadmap: Roadmap,
): (pair: MatchedRow) => readonly FieldChange[] {
  const form = locateTab(snapshot, "Дорожная карта");
  const before = new Map(
    form === null
      ? []
      : readFormRows(form).map(({ stage, activity, outcome }) => [
          wordsKey({ stage, activity, step: "" }),
          foldSpaces(outcome),
        ]),
  );
  const after = new Map(
    roadmap.stages.flatMap((stage) =>
      stage.activities.map((activity) => [
        wordsKey({ stage: stageTitle(stage), activity: activityTitle(activity), step: "" }),
        foldSpaces(activity.outcome),
      ]),
    ),
  );
  return ({ item, row }) => {
    if (item.step !== "") return [];
    const was = before.get(wordsKey({ stage: row.stage, activity: row.activity, step: "" }));
    const is = after.get(wordsKey(item));
    if (was === undefined || is === undefined || comparisonKey(was) === comparisonKey(is)) return [];
    return [{ field: "outcome", before: was, after: is, kept: false }];
  };
}

function stageChanges({ items, rows, matched, gone }: Reconciliation): readonly StageChange[] {
  const ours = distinctStages(items);
  const ofDocument = new Set([...matched.map(({ row }) => row), ...gone]);
  const theirs = distinctStages(rows.filter((row) => ofDocument.has(row)));
  const renamedFrom = new Set<string>();
  const changes = [...ours].flatMap(([key, stage]): readonly StageChange[] => {
    if (theirs.has(key)) return [];
    const went = mostFrequent(
      matched.filter(({ item }) => stageKey(item.stage) === key).map(({ row }) => stageKey(row.stage)),
    );
    if (went === null || ours.has(went) || renamedFrom.has(went)) return [{ kind: "added", stage }];
    renamedFrom.add(went);
    return [{ kind: "renamed", before: theirs.get(went) as string, after: stage }];
  });
  const left = [...theirs].filter(([key]) => !ours.has(key) && !renamedFrom.has(key));
  return [...changes, ...left.map(([, stage]): StageChange => ({ kind: "gone", stage }))];
}

function distinctStages(things: readonly { readonly stage: string }[]): ReadonlyMap<string, string> {
  const stages = new Map<string, string>();
  for (const { stage } of things) if (!stages.has(stageKey(stage))) stages.set(stageKey(stage), stage);
  return stages;
}

function movedToStage(
  matched: readonly MatchedRow[],
  renamed: ReadonlyMap<string, string>,
): readonly MovedThing[] {
  return matched.flatMap((pair): readonly MovedThing[] => {
    const { item, cells } = pair;
    const stage = cells.find(({ heading }) => heading === "Этап");
    if (item.step !== "" || !stage || stage.outcome === "same" || stage.outcome === "own") return [];
    const [before, after] = [stageKey(stage.before), stageKey(stage.after)];
    if (before === after || renamed.get(after) === before) return [];
    return [{ ...standing(pair), kind: "stage", before: stage.before }];
  });
}

/** Activities that stand before or after others of their stage than they did: the fewest that explain the new order. */
function movedInOrder({ matched, writtenRow }: Reconciliation): readonly MovedThing[] {
  const placeOf = ({ row }: MatchedRow) => writtenRow(row)?.place ?? codeNumber(row);
  const stages = new Map<string, MatchedRow[]>();
  for (const pair of matched) {
    if (pair.item.step !== "" || stageKey(pair.item.stage) !== stageKey(pair.row.stage)) continue;
    const key = stageKey(pair.item.stage);
    stages.set(key, [...(stages.get(key) ?? []), pair]);
  }
  return [...stages.values()].flatMap((pairs) => {
    const inPlace = new Set(longestRising(pairs.map(placeOf)));
    return pairs
      .filter((_, index) => !inPlace.has(index))
      .map((pair): MovedThing => ({ ...standing(pair), kind: "order" }));
  });
}
