import type { PreviewQuestion } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { decide, decisions, forget } from "./creating.ts";

/** Where the document can be read in two ways, the person says which: one click, and one click back. */
export function PreviewQuestions({ questions }: { questions: readonly PreviewQuestion[] }) {
  if (questions.length === 0) return null;
  const settled = questions.some(({ recalled, chosen, own }) => recalled || (own !== "" && chosen !== own));
  return (
    <section class="questions" aria-label="Вопросы о документе">
      <h2>Как это понимать?</h2>
      {questions.map((question) => (
        <Question key={question.key} question={question} />
      ))}
      {settled && (
        <button type="button" class="plain" onClick={() => void forget()}>
          Забыть решения
        </button>
      )}
    </section>
  );
}

function Question({ question }: { question: PreviewQuestion }) {
  const { key, place, options, own, recalled } = question;
  // The click shows at once; the document is read meanwhile.
  const chosen = decisions.value[key] ?? question.chosen;
  return (
    <fieldset class="question">
      <legend>{question.question}</legend>
      {place !== "" && <p class="quiet">{capitalised(place)}</p>}
      {options.map(({ id, label }) => (
        <label key={id} class="option">
          <input
            type="radio"
            name={key}
            value={id}
            checked={id === chosen}
            onChange={() => void decide(key, id)}
          />
          <span>
            {label}
            {id === own && <span class="quiet"> (так понято программой)</span>}
          </span>
        </label>
      ))}
      {recalled && <p class="quiet">Выбрано, когда этот документ читали раньше.</p>}
    </fieldset>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
