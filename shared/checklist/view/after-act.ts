import type { ChecklistView, ViewedItem } from "./checklist-view.ts";
import { headerCounts } from "./header-counts.ts";

/**
 * The view after an act, made of «Контроль сроков» alone because reading more would cost calls: what the other tabs say stays as it
 * was read before. Both lists are of one day.
 */
export function withOtherTabs(after: ChecklistView, before: ChecklistView): ChecklistView {
  const known = new Map(before.items.map((item) => [item.code, item]));
  const items = after.items.map((item): ViewedItem => {
    const old = known.get(item.code);
    if (old === undefined || old.activity !== item.activity) return item;
    return {
      ...item,
      outcome: old.outcome,
      // A paper given meanwhile is asked for no more; one taken away is asked for after the next reading.
      expects: item.evidence === "" ? (old.expects ?? item.expects) : null,
      place: old.place,
    };
  });
  const { besides } = before;
  return { ...after, items, besides, counts: headerCounts(items, besides, after.today) };
}
