import { useComputed } from "@preact/signals";
import { describeDifference } from "../../../shared/roadmap-preview/describe-difference.ts";
import { DifferencesList } from "../../../views/roadmap-preview/differences-list.tsx";
import { update } from "../book/book-state.ts";
import { UpdateBook } from "../book/update-book-view.tsx";
import { book } from "../form/form-state.ts";

/** What the document changes in the roadmap of the workbook that is open in the tab «Форма»; nothing without one. */
export function RoadmapDifference() {
  const difference = useComputed(() => {
    const changes = update.value?.comparison ?? null;
    return changes === null ? null : describeDifference(changes);
  }).value;
  if (book.value === null || update.value === null) return null;
  return (
    <DifferencesList difference={difference} title={`Отличия от книги «${book.value.name}»`} heading="h3">
      <UpdateBook />
    </DifferencesList>
  );
}
