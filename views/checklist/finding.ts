import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Narrowing, passes } from "../../shared/checklist/finding/filter-items.ts";
import { searchFor } from "../../shared/checklist/finding/search-items.ts";
import { type ItemOrder, sortItems } from "../../shared/checklist/finding/sort-items.ts";
import type { ChecklistView, ViewedItem } from "../../shared/checklist/view/checklist-view.ts";

/** What a person looks for in the list. */
export type Finding = {
  readonly narrowing: Signal<Narrowing>;
  readonly query: Signal<string>;
  readonly order: Signal<ItemOrder>;
  /** Whether anything hides items. */
  readonly isNarrowed: ReadonlySignal<boolean>;
  find(view: ChecklistView): readonly ViewedItem[];
  clear(): void;
};

export function createFinding(): Finding {
  const narrowing = signal<Narrowing>({});
  const query = signal("");
  const order = signal<ItemOrder>("document");
  return {
    narrowing,
    query,
    order,
    isNarrowed: computed(
      () => query.value.trim() !== "" || Object.values(narrowing.value).some((value) => value !== undefined),
    ),
    find: (view) => {
      const isFound = searchFor(query.value);
      return sortItems(
        view.items.filter((item) => isFound(item) && passes(item, narrowing.value)),
        order.value,
      );
    },
    clear: () => {
      narrowing.value = {};
      query.value = "";
    },
  };
}
