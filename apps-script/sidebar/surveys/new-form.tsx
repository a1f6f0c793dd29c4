import type { FormPreview } from "../../server/surveys/survey-api.ts";
import { changeDraft, changeQuestions, draft, makeForm, previewForm } from "./surveying.ts";

/** Which questionnaire, with a code or without, and what the form would ask. */
export function NewForm({
  questionnaires,
}: {
  questionnaires: readonly { readonly id: string; readonly label: string }[];
}) {
  const { questionnaire, anonymous, preview } = draft.value;
  return (
    <>
      <h2>Новая форма</h2>
      <p class="quiet">
        Ответы хранит Google, за границей: форма не спрашивает имён, почты и входа. Проверьте вопросы: это
        примерные анкеты.
      </p>
      <div class="field">
        <label for="survey-questionnaire">Анкета</label>
        <select
          id="survey-questionnaire"
          value={questionnaire}
          onChange={(event) => changeDraft({ questionnaire: event.currentTarget.value, questions: null })}
        >
          {questionnaires.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <label class="tick-line">
        <input
          type="checkbox"
          checked={anonymous}
          onChange={(event) => changeDraft({ anonymous: event.currentTarget.checked })}
        />{" "}
        Анонимная: без кода участника
      </label>
      {preview === null ? (
        <button type="button" class="secondary" onClick={() => void previewForm()}>
          Показать форму
        </button>
      ) : (
        <ShownForm preview={preview} />
      )}
    </>
  );
}

function ShownForm({ preview }: { preview: FormPreview }) {
  const { title, description, items, remarks, text } = preview;
  return (
    <section class="preview" aria-label="Какой будет форма">
      <h3>{title}</h3>
      <p>{description}</p>
      <ol class="survey-items">
        {items.map((item) => (
          <li key={item.title}>
            {item.title}{" "}
            <span class="quiet">
              {item.takes}
              {item.required ? ", обязательный" : ""}
            </span>
          </li>
        ))}
      </ol>
      {remarks.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Обратите внимание">
          {remarks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <details class="changes">
        <summary>Изменить вопросы</summary>
        <label>
          По одному в строке; в конце вид ответа: [1–10], [да/нет], [частота] или [текст]
          <textarea
            rows={10}
            value={draft.value.questions ?? text}
            onChange={(event) => void changeQuestions(event.currentTarget.value)}
          />
        </label>
      </details>
      <button type="button" class="primary" onClick={() => void makeForm()}>
        Создать форму
      </button>
    </section>
  );
}
