import { computed, signal } from "@preact/signals";
import { planAnswers } from "../../../shared/structuring/plan-answers.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { book } from "../form/form-state.ts";
import { knownOf } from "../form/workbook/open-workbook.ts";
import { prepared } from "../roadmap/roadmap-state.ts";
import { today } from "../today.ts";

/** What «Вернуть как было» puts back: gone with the panel. */
export type BookUndo = {
  readonly handle: FileSystemFileHandle;
  readonly before: Uint8Array;
  readonly written: Uint8Array;
};

export const undo = signal<BookUndo | null>(null);

/** What is said of remembering the answers about the book, beside them. */
export const answersSaid = signal("");
export const answersProblem = signal("");

/** Who wrote it, as «Журнал» tells. */
export const WHO = "расширение";

/** The workbook that is open with the person's answers in it: the edits that remember them, and what is asked. */
export const answered = computed(() =>
  book.value === null
    ? null
    : planAnswers(book.value.snapshot, book.value.answers, { today: today(), who: WHO }),
);

/** What the roadmap that was read changes in the workbook that is open; null without one of them. */
export const update = computed(() => {
  if (book.value === null || prepared.value === null) return null;
  const { reading, schoolYear } = prepared.value.roadmap;
  return planWorkbook({
    snapshot: book.value.snapshot,
    reading,
    data: null,
    decisions: book.value.answers,
    schoolYear,
    today: today(),
    who: WHO,
  });
});

/** The person says which tab or column of the open workbook is which: it holds at once for all that is shown. */
export function answerAboutBook(key: string, option: string): void {
  if (book.value === null) return;
  const answers = { ...book.value.answers, [key]: option };
  book.value = { ...book.value, answers, ...knownOf(book.value.snapshot, answers) };
}
