import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import type { FieldKey } from "../../../../shared/report/report-fields.ts";
import { reportFields } from "../../../../shared/report/report-fields.ts";
import { chooseField } from "../form-actions.ts";
import { book, busy, rows } from "../form-state.ts";
import type { PreviewRow } from "./preview-row.ts";

/** In a form of more questions a list is drawn whole only when it is reached: hundreds of options in thousands of lists would stall the panel. */
const MANY = 300;

/** The list of report fields: what comes close first, then what the book can answer, then the rest. */
export function FieldChoice({ row }: { row: PreviewRow }) {
  const { question, field, candidates } = row.plan;
  const answered = useComputed(() => new Set(Object.keys(book.value?.report.values ?? {})));
  const [reached, reach] = useState(rows.value.length <= MANY);
  if (!reached) return <ListToBe field={field} onReach={() => reach(true)} />;
  const near = reportFields.filter(({ key }) => candidates.includes(key) && key !== field);
  const taken = new Set(near.map(({ key }) => key));
  const others = reportFields.filter(({ key }) => !taken.has(key));
  const known = others.filter(({ key }) => answered.value.has(key) || key === field);
  const empty = others.filter(({ key }) => !answered.value.has(key) && key !== field);
  return (
    <select
      aria-label="Показатель"
      value={field ?? ""}
      disabled={busy.value !== ""}
      onChange={(event) => {
        const value = event.currentTarget.value;
        chooseField(question.key, value === "" ? null : (value as FieldKey));
      }}
    >
      <option value="">не выбран</option>
      <Options label="Похожие" fields={near} />
      <Options label="Есть в книге" fields={known} />
      <Options label="Нет данных в книге" fields={empty} />
    </select>
  );
}

/** What a list looks like before anybody looks into it. */
function ListToBe({ field, onReach }: { field: FieldKey | null; onReach: () => void }) {
  const chosen = reportFields.find(({ key }) => key === field);
  return (
    <select aria-label="Показатель" disabled={busy.value !== ""} onFocus={onReach} onPointerEnter={onReach}>
      <option>{chosen?.label ?? "не выбран"}</option>
    </select>
  );
}

function Options({ label, fields }: { label: string; fields: typeof reportFields }) {
  if (fields.length === 0) return null;
  return (
    <optgroup label={label}>
      {fields.map(({ key, label: name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
