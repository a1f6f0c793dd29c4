import { computed, signal } from "@preact/signals";
import { shownPairs } from "../../../../shared/people-lists/shown-pairs.ts";
import { allPairs } from "../../../../views/people/find-pairs.tsx";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { day, workbook } from "../people-state.ts";

/** Which rows of «Пары» are looked for. */
export const wanted = signal(allPairs);
onAnotherBook(() => {
  wanted.value = allPairs;
});

/** What the part «Пары» shows of the open book. */
export const pairs = computed(() => (workbook.value === null ? null : shownPairs(workbook.value, day.value)));
