import { computed } from "@preact/signals";
import { NEWER_BOOK } from "../../../../shared/messages/newer-book.ts";
import type { JournalMoment } from "../../../../shared/structuring/plan-journal.ts";
import { withUndo } from "../../../../shared/undo/record-undo.ts";
import { isNewer } from "../../../../shared/workbook/migrations/migrations.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { answered } from "../book-state.ts";

const ANSWERS_TOO = "Ваши ответы о вкладках и столбцах тоже запомнятся в книге.";

/** What is written and what is said of it before. */
export type Planned = { readonly edits: readonly SheetEdit[]; readonly changes: readonly string[] };

/** Why nothing can be written to the workbook that is open, a sentence; "" where it can. */
export const cannotWrite = computed(() => {
  if (answered.value === null) return "";
  return isNewer(answered.value.after) ? NEWER_BOOK : "";
});

/** The answers of the person about the book come first: the plan was made as if they stood in it. */
export function withAnswers({ edits, changes }: Planned): Planned {
  const answers = answered.value?.edits ?? [];
  return {
    edits: [...answers, ...edits],
    changes: [...changes, ...(answers.length > 0 ? [ANSWERS_TOO] : [])],
  };
}

/** The same with the record by which the other edition can take it back too. */
export function undoable(
  before: WorkbookSnapshot,
  plan: Planned & { readonly after: WorkbookSnapshot },
  { today, who }: JournalMoment,
): Planned {
  const edits = withUndo(before, plan, { when: today, who });
  return withAnswers({ edits, changes: plan.changes });
}
