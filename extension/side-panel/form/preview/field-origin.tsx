import { useSignal } from "@preact/signals";
import { explainField, explanationWords } from "../../../../shared/report/explain-field.ts";
import type { FieldKey } from "../../../../shared/report/report-fields.ts";
import { book } from "../form-state.ts";

/** «Откуда это»: the rows of the book a value was counted from, by places and codes. Worked out when it is asked for. */
export function FieldOrigin({ field }: { readonly field: FieldKey | null }) {
  const isOpen = useSignal(false);
  const report = book.value?.report;
  if (field === null || report?.values[field] === undefined) return null;
  return (
    <details class="origin" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>Откуда это</summary>
      {isOpen.value && <p>{explanationWords(explainField(report, field))}</p>}
    </details>
  );
}
