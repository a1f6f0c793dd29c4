import type { FillRow } from "../../../shared/form-filling/fill-plan.ts";
import { formConflicts } from "../../../shared/form-filling/form-conflicts.ts";
import { book } from "../form/form-state.ts";

/** Numbers about to be written that cannot all be true: said before anything is written, and nothing is bent to fit. */
export function Conflicts({ rows }: { readonly rows: readonly FillRow[] }) {
  if (book.value === null) return null;
  const conflicts = formConflicts(rows, book.value.report);
  if (conflicts.length === 0) return null;
  return (
    <div class="notice" role="note" aria-label="Числа не сходятся">
      {conflicts.map(({ words }) => (
        <p key={words}>{words} Проверьте книгу.</p>
      ))}
    </div>
  );
}
