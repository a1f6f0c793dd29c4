import { computed, signal } from "@preact/signals";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { book } from "../form/form-state.ts";
import { prepared } from "../roadmap/roadmap-state.ts";
import { today } from "../today.ts";

/** What «Вернуть как было» puts back: gone with the panel. */
export type BookUndo = {
  readonly handle: FileSystemFileHandle;
  readonly before: Uint8Array;
  readonly written: Uint8Array;
};

export const undo = signal<BookUndo | null>(null);

/** What the roadmap that was read changes in the workbook that is open; null without one of them. */
export const update = computed(() => {
  if (book.value === null || prepared.value === null) return null;
  const { reading, schoolYear } = prepared.value.roadmap;
  return planWorkbook({
    snapshot: book.value.snapshot,
    reading,
    data: null,
    schoolYear,
    today: today(),
    who: "расширение",
  });
});
