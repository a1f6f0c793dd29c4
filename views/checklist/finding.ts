import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OtherItem } from "../../shared/checklist/besides/other-item.ts";
import { type Narrowing, passes } from "../../shared/checklist/finding/filter-items.ts";
import { searchFor } from "../../shared/checklist/finding/search-items.ts";
import { type ItemOrder, sortItems } from "../../shared/checklist/finding/sort-items.ts";
import type { ChecklistView, ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import {
  pressingBesides,
  pressingItems,
  type WhatPresses,
} from "../../shared/checklist/view/header-counts.ts";

/** What a person looks for in the list. */
export type Finding = {
  readonly narrowing: Signal<Narrowing>;
  readonly query: Signal<string>;
  readonly order: Signal<ItemOrder>;
  /** The count of the header whose rows alone are wanted. */
  readonly pressing: Signal<WhatPresses | null>;
  /** Whether anything hides items. */
  readonly isNarrowed: ReadonlySignal<boolean>;
  find(view: ChecklistView): readonly ViewedItem[];
  /** What of the things besides the roadmap is wanted; no filter but the counts of the header knows them. */
  findBesides(view: ChecklistView): readonly OtherItem[];
  clear(): void;
};

export function createFinding(): Finding {
  const narrowing = signal<Narrowing>({});
  const query = signal("");
  const order = signal<ItemOrder>("document");
  const pressing = signal<WhatPresses | null>(null);
  const isChosen = computed(
    () => query.value.trim() !== "" || Object.values(narrowing.value).some((value) => value !== undefined),
  );
  return {
    narrowing,
    query,
    order,
    pressing,
    isNarrowed: computed(() => isChosen.value || pressing.value !== null),
    find: (view) => {
      const isFound = searchFor(query.value);
      const what = pressing.value;
      const items = what === null ? view.items : pressingItems(what, view.items, view.today);
      return sortItems(
        items.filter((item) => isFound(item) && passes(item, narrowing.value)),
        order.value,
      );
    },
    findBesides: ({ besides, today }) => {
      if (isChosen.value) return [];
      return pressing.value === null ? besides : pressingBesides(pressing.value, besides, today);
    },
    clear: () => {
      pressing.value = null;
      narrowing.value = {};
      query.value = "";
    },
  };
}
