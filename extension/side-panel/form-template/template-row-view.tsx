import type { TemplateRow } from "../../../shared/form-template/plan-template.ts";
import type { TemplateOutcome } from "../../../shared/form-template/template-outcome.ts";
import { type FieldKey, reportFields } from "../../../shared/report/report-fields.ts";
import { FieldOrigin } from "../form/preview/field-origin.tsx";
import { OptionReasons } from "../form/preview/option-reasons.tsx";
import { stateWords } from "../form/preview/state-words.ts";
import { chosenInTemplate, leftOut, templateBusy } from "./template-state.ts";

/** A cell of the form with what goes into it, the reasons, and the field to choose by hand. */
export function TemplateRowView({
  row,
  above,
  outcome,
}: {
  readonly row: TemplateRow;
  /** What stands above the question, where the row above does not say the same. */
  readonly above: string;
  readonly outcome: TemplateOutcome;
}) {
  const { question, sheet, address, fill, content } = row;
  const { key, text } = question;
  const isPlanned = content !== null;
  const disabled = templateBusy.value !== "";
  return (
    <tr
      class={`question ${isPlanned ? "planned" : outcome.state}`}
      data-cell={`${sheet}!${address}`}
      data-field={fill.field ?? ""}
    >
      <td class="tick">
        <input
          type="checkbox"
          aria-label={`Вписать: ${text}`}
          checked={isPlanned && !leftOut.value.has(key)}
          disabled={!isPlanned || disabled}
          onChange={(event) => leave(key, !event.currentTarget.checked)}
        />
      </td>
      <td class="asked">
        {above !== "" && <p class="section">{above}</p>}
        <p class="text">{text}</p>
        <p class="hint">
          {sheet}, {address}
        </p>
      </td>
      <td class="answer">
        {fill.state === "planned" && <p class="value">{fill.shown}</p>}
        {outcome.state === "kept" && <p class="held">В ячейке: {String(outcome.value)}</p>}
        <p class="state">{isPlanned ? stateWords.planned : stateWords[outcome.state]}</p>
        {outcome.reason !== "" && <p class="remark">{outcome.reason}</p>}
        <OptionReasons options={outcome.state === "kept" ? undefined : fill.byOption} />
      </td>
      <td class="field">
        <select
          aria-label={`Показатель: ${text}`}
          value={fill.field ?? ""}
          disabled={disabled}
          onChange={(event) => choose(key, event.currentTarget.value)}
        >
          <option value="">не выбран</option>
          {reportFields.map((field) => (
            <option key={field.key} value={field.key}>
              {field.label}
            </option>
          ))}
        </select>
        <FieldOrigin field={fill.field} />
      </td>
    </tr>
  );
}

function leave(key: string, out: boolean): void {
  const next = new Set(leftOut.value);
  if (out) next.add(key);
  else next.delete(key);
  leftOut.value = next;
}

function choose(key: string, value: string): void {
  chosenInTemplate.value = new Map(chosenInTemplate.value).set(
    key,
    value === "" ? null : (value as FieldKey),
  );
}
