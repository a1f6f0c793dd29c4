import type { Checklist, ChecklistItem, Progress } from "../../shared/checklist/checklist.ts";

export type Filter = "all" | "urgent" | "open";

/** What each filter lets through, in the words of its button. */
export const filters = [
  { filter: "all", label: "Все", shows: () => true },
  {
    filter: "urgent",
    label: "Срочные",
    title: "Просрочено и скоро",
    shows: (item) => item.state === "просрочено" || item.state === "скоро",
  },
  {
    filter: "open",
    label: "Не готово",
    title: "Ещё не выполнено",
    shows: (item) => item.state !== "выполнено",
  },
] as const satisfies readonly {
  readonly filter: Filter;
  readonly label: string;
  readonly title?: string;
  readonly shows: (item: ChecklistItem) => boolean;
}[];

/** An activity with its steps. `rows` has several entries where the document gives it several deadlines. */
export type Activity = {
  readonly name: string;
  readonly rows: readonly ChecklistItem[];
  readonly steps: readonly ChecklistItem[];
};

export type StageGroup = {
  readonly stage: string;
  readonly progress: Progress;
  readonly activities: readonly Activity[];
};

/**
 * The items as the sidebar shows them: by stage, then by activity, whatever order people sorted the sheet into. An activity
 * passes the filter when it or one of its steps does; stages with nothing to show are left out.
 */
export function groupByStage(checklist: Checklist, filter: Filter): readonly StageGroup[] {
  const chosen = filters.find((entry) => entry.filter === filter) ?? filters[0];
  return checklist.stages
    .map(({ stage, progress }) => ({
      stage,
      progress,
      activities: activitiesOf(checklist.items.filter((item) => item.stage === stage)).filter(
        ({ rows, steps }) => [...rows, ...steps].some((item) => chosen.shows(item)),
      ),
    }))
    .filter((group) => group.activities.length > 0);
}

function activitiesOf(items: readonly ChecklistItem[]): readonly Activity[] {
  const byName = new Map<string, { name: string; rows: ChecklistItem[]; steps: ChecklistItem[] }>();
  for (const item of items) {
    const activity = byName.get(item.activity) ?? { name: item.activity, rows: [], steps: [] };
    byName.set(item.activity, activity);
    (item.step === "" ? activity.rows : activity.steps).push(item);
  }
  return [...byName.values()];
}
