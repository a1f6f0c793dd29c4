import { closeAnswers, previewAnswers, type Reading, writeAnswers } from "./surveying.ts";

/** What reading the answers of a form would write, and what was changed in the form: shown before anything is written. */
export function AnswersBox({ reading }: { reading: Reading }) {
  const { preview, same, problem } = reading;
  const { form, title, fresh, changes, remarks, renamed } = preview;
  const tell = (item: number, isSame: boolean) =>
    void previewAnswers(form, isSame ? [...same, item] : same.filter((each) => each !== item));
  return (
    <section class="preview" aria-label="Ответы формы">
      <h2>{title}</h2>
      <p>{fresh === 0 ? "Новых ответов нет." : `Новых ответов: ${fresh}.`}</p>
      {changes.length > 0 && (
        <ul class="plain-list" aria-label="Что будет записано">
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {renamed.length > 0 && (
        <fieldset class="renamed">
          <legend>Вопросы, которые в форме переписали</legend>
          {renamed.map(({ item, was, now }) => (
            <label key={item} class="tick-line">
              <input
                type="checkbox"
                checked={same.includes(item)}
                onChange={(event) => tell(item, event.currentTarget.checked)}
              />{" "}
              «{now}» – это тот же вопрос, что «{was}»
            </label>
          ))}
        </fieldset>
      )}
      {remarks.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Обратите внимание">
          {remarks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div role="alert">{problem !== "" && <p class="failure">{problem}</p>}</div>
      <div class="actions">
        {changes.length > 0 && (
          <button type="button" class="primary" onClick={() => void writeAnswers(reading)}>
            Записать
          </button>
        )}
        <button type="button" class="secondary" onClick={closeAnswers}>
          {changes.length > 0 ? "Не записывать" : "Закрыть"}
        </button>
      </div>
    </section>
  );
}
