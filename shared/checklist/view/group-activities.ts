import { comparisonKey } from "../../text/fold.ts";
import type { ViewedItem } from "./checklist-view.ts";

/** An activity with its steps. `rows` has several entries where people wrote it twice, none where only a step of it is there. */
export type ViewedActivity = {
  readonly name: string;
  readonly rows: readonly ViewedItem[];
  readonly steps: readonly ViewedItem[];
};

export type ViewedStage = { readonly stage: string; readonly activities: readonly ViewedActivity[] };

/**
 * The items by stage and activity, each in the order in which its first item stands in `items`: sort them first. No item is lost.
 */
export function groupActivities(items: readonly ViewedItem[]): readonly ViewedStage[] {
  const stages = new Map<string, Map<string, { name: string; rows: ViewedItem[]; steps: ViewedItem[] }>>();
  for (const item of items) {
    const activities = stages.get(item.stage) ?? new Map();
    stages.set(item.stage, activities);
    const key = comparisonKey(item.activity);
    const activity = activities.get(key) ?? { name: item.activity, rows: [], steps: [] };
    activities.set(key, activity);
    (item.step === "" ? activity.rows : activity.steps).push(item);
  }
  return [...stages].map(([stage, activities]) => ({ stage, activities: [...activities.values()] }));
}
