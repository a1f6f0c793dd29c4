import type { PreviewQuestion } from "../../../shared/roadmap-preview/roadmap-preview.ts";
import { decide, forget } from "./roadmap-actions.ts";

/** Where the document can be read in two ways, the person says which; the document is read with that at once. */
export function RoadmapQuestions({ questions }: { questions: readonly PreviewQuestion[] }) {
  if (questions.length === 0) return null;
  const settled = questions.some(({ recalled, chosen, own }) => recalled || (own !== "" && chosen !== own));
  return (
    <section class="doubts" aria-label="Вопросы о документе">
      <h3>Как это понимать?</h3>
      {questions.map(({ key, question, place, options, chosen, own, recalled }) => (
        <fieldset key={key} class="doubt">
          <legend>{question}</legend>
          {place !== "" && <p class="hint">{capitalised(place)}</p>}
          {options.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name={key}
                value={id}
                checked={id === chosen}
                onChange={() => decide(key, id)}
              />
              <span>
                {label}
                {id === own && <span class="soft"> (так понято программой)</span>}
              </span>
            </label>
          ))}
          {recalled && <p class="hint">Выбрано, когда этот документ читали раньше.</p>}
        </fieldset>
      ))}
      {settled && (
        <button type="button" onClick={() => void forget()}>
          Забыть решения
        </button>
      )}
    </section>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
