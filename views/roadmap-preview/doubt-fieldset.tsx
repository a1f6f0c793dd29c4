import type { PreviewQuestion } from "../../shared/roadmap-preview/roadmap-preview.ts";

/** One question with its answers; a click answers it. */
export function DoubtFieldset(props: {
  question: PreviewQuestion;
  onAnswer: (key: string, option: string) => void;
}) {
  const { key, question, place, options, chosen, own, recalled } = props.question;
  return (
    <fieldset class="doubt">
      <legend>{question}</legend>
      {place !== "" && <p class="quiet">{capitalised(place)}</p>}
      {options.map(({ id, label }) => (
        <label key={id} class="option">
          <input
            type="radio"
            name={key}
            value={id}
            checked={id === chosen}
            onChange={() => props.onAnswer(key, id)}
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
