import { computed, effect } from "@preact/signals";
import { book } from "../../form/form-state.ts";

/** Which book is open, so that nothing chosen in one is taken for another. */
const openedBook = computed(() =>
  book.value === null ? "" : [book.value.name, book.value.sheet?.id ?? ""].join("\n"),
);

/** Forgets what belongs to one book as soon as another is opened. */
export function onAnotherBook(forget: () => void): void {
  effect(() => {
    openedBook.value;
    forget();
  });
}
