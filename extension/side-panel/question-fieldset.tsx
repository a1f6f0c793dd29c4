import type { PreviewQuestion } from "../../shared/roadmap-preview/roadmap-preview.ts";

/** One question with its answers; a click answers it. */
export function QuestionFieldset(props: {
  question: PreviewQuestion;
  onAnswer: (key: string, option: string) => void;
}) {
  const { key, question, place, options, chosen, own, recalled } = props.question;
  return (
    <fieldset class="doubt">
      <legend>{question}</legend>
      {place !== "" && <p class="hint">{capitalised(place)}</p>}
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={key}
            value={id}
            checked={id === chosen}
            onChange={() => props.onAnswer(key, id)}
          />
          <span>
            {label}
            {id === own && <span class="soft"> (так понято программой)</span>}
          </span>
        </label>
      ))}
      {recalled && <p class="hint">Выбрано, когда этот документ читали раньше.</p>}
    </fieldset>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
