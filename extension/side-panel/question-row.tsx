import { FieldChoice } from "./field-choice.tsx";
import { goTo, tick } from "./panel-actions.ts";
import { busy } from "./panel-state.ts";
import type { PreviewRow } from "./preview-row.ts";
import { stateWords } from "./state-words.ts";

/** A question with the answer to be written, its state in words and the reasons. */
export function QuestionRow({ row }: { row: PreviewRow }) {
  const { question, field, evidence } = row.plan;
  const text = question.text === "" ? "Вопрос без подписи" : question.text;
  return (
    <tr
      class={`question ${row.state}`}
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
        {question.section.length > 0 && <p class="section">{question.section.join(" → ")}</p>}
        <button
          type="button"
          class="jump"
          title="Показать на странице"
          onClick={() => void goTo(question.key)}
        >
          {text}
          {question.required && <span class="required"> (обязательный)</span>}
        </button>
      </td>
      <td class="answer">
        {row.shown !== "" && <p class="value">{row.shown}</p>}
        {row.held !== "" && <p class="held">На странице: {row.held}</p>}
        <p class="state">{stateWords[row.state]}</p>
        {row.remark !== "" && <p class="remark">{row.remark}</p>}
      </td>
      <td class="field">
        {question.barrier === null && <FieldChoice row={row} />}
        {field !== null && evidence !== "" && <p class="evidence">{evidence}</p>}
      </td>
    </tr>
  );
}
