import { goTo, tick } from "../form-actions.ts";
import { busy } from "../form-state.ts";
import { FieldChoice } from "./field-choice.tsx";
import { FieldOrigin } from "./field-origin.tsx";
import { OptionReasons } from "./option-reasons.tsx";
import type { PreviewRow } from "./preview-row.ts";
import { leftWords, stateWords } from "./state-words.ts";

/** A question with the answer to be written, its state in words and the reasons. */
export function QuestionRow({ row, section }: { row: PreviewRow; section: string }) {
  const { question, field, evidence } = row.plan;
  const text = question.text === "" ? "Вопрос без подписи" : question.text;
  return (
    <tr
      class={`question ${row.state}${row.tried ? " written" : ""}`}
      data-question={text}
      data-key={question.key}
      data-field={field ?? ""}
      data-state={row.state}
    >
      <td class="tick">
        <input
          type="checkbox"
          aria-label={`Заполнять: ${text}`}
          checked={row.included}
          disabled={row.answer === null || busy.value !== ""}
          onChange={(event) => tick(question.key, event.currentTarget.checked)}
        />
      </td>
      <td class="asked">
        {section !== "" && <p class="section">{section}</p>}
        <p class="text">
          {text}
          {question.required && <span class="required"> (обязательный)</span>}
        </p>
        <button
          type="button"
          class="jump"
          aria-label={`Показать на странице: ${text}`}
          onClick={() => void goTo(question.key)}
        >
          Показать на странице
        </button>
      </td>
      <td class="answer">
        {row.shown !== "" && <p class="value">{row.shown}</p>}
        {row.held !== "" && <p class="held">На странице: {row.held}</p>}
        <p class="state">{row.state === "refused" && !row.tried ? leftWords : stateWords[row.state]}</p>
        {row.remark !== "" && <p class="remark">{row.remark}</p>}
        <OptionReasons options={row.plan.byOption} />
      </td>
      <td class="field">
        {question.barrier === null && <FieldChoice row={row} />}
        {evidence !== "" && <p class="evidence">{evidence}</p>}
        <FieldOrigin field={field} />
      </td>
    </tr>
  );
}
