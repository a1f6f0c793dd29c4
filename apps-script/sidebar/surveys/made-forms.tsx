import { dottedDate } from "../../../shared/calendar/iso-date.ts";
import type { ShownForm } from "../../server/surveys/survey-api.ts";
import { copyLink, forgetForm, previewAnswers } from "./surveying.ts";

/** The forms made from this spreadsheet, each with the link to give out. */
export function MadeForms({ forms }: { forms: readonly ShownForm[] }) {
  if (forms.length === 0) return null;
  return (
    <>
      <h2>Созданные формы</h2>
      <ul class="plain-list made-forms">
        {forms.map((form) => (
          <li key={form.id}>
            <MadeForm form={form} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MadeForm({ form }: { form: ShownForm }) {
  const { id, title, url, editUrl, madeOn, anonymous, finished } = form;
  const about = `${anonymous ? "анонимная" : "с кодом участника"}, создана ${dottedDate(madeOn)}`;
  return (
    <article aria-label={title}>
      <h3>{title}</h3>
      {finished ? (
        <>
          <p class="quiet">{about}</p>
          <div class="field">
            <input
              readOnly
              aria-label={`Ссылка для ответов: ${title}`}
              value={url}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" class="secondary" onClick={() => void copyLink(url)}>
              Скопировать ссылку
            </button>
          </div>
          <button type="button" class="primary" onClick={() => void previewAnswers(id)}>
            Прочитать ответы
          </button>
        </>
      ) : (
        <p class="failure">
          Форма не закончена: её создание прервалось, ответов она не принимает. Удалите её на Диске и создайте
          заново.
        </p>
      )}
      <div class="actions">
        <a class="form-link" href={editUrl} target="_blank" rel="noopener noreferrer">
          Открыть в Google Формах
        </a>
        <button type="button" class="plain" onClick={() => void forgetForm(id)}>
          Убрать из списка
        </button>
      </div>
    </article>
  );
}
