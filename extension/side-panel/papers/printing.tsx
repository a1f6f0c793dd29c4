import { useSignal } from "@preact/signals";
import { questionnaires } from "../../../shared/surveys/questionnaires.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { saveDownload } from "../../../views/files/save-download.ts";
import { answered } from "../book/book-state.ts";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";
import { CURATOR, type PrintedKind, printedKinds } from "./printed-pages.ts";

/** Pages to print from the open workbook: banks, blank questionnaires, sheets of meetings. */
export function Printing() {
  const kind = useSignal<PrintedKind>(printedKinds[0]);
  const survey = useSignal<string>(questionnaires[0]?.id ?? CURATOR);
  const anonymous = useSignal(true);
  const said = useSignal<{ readonly of: unknown; readonly sentences: readonly string[] } | null>(null);
  if (book.value === null || answered.value === null) return null;
  const { after } = answered.value;
  const { file, make } = kind.value;
  const save = () => {
    const wanted = { survey: survey.value, anonymous: anonymous.value };
    const { html, remarks } = make({ workbook: readWorkbook(after), day: today(), ...wanted });
    const saved = `Страница сохранена: «${file}.html». Откройте её и напечатайте.`;
    if (html !== null) saveDownload(`${file}.html`, html, "text/html;charset=utf-8");
    said.value = { of: after, sentences: html === null ? remarks : [saved, ...remarks] };
  };
  return (
    <details class="papers">
      <summary>Печать: банк, анкеты, листы встреч</summary>
      <label>
        Что напечатать{" "}
        <select
          value={kind.value.key}
          onChange={(event) => {
            kind.value = printedKinds.find(({ key }) => key === event.currentTarget.value) ?? kind.value;
            said.value = null;
          }}
        >
          {printedKinds.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {kind.value.key === "survey" && (
        <label>
          Какая анкета{" "}
          <select
            value={survey.value}
            onChange={(event) => {
              survey.value = event.currentTarget.value;
              said.value = null;
            }}
          >
            {questionnaires.map(({ id, title }) => (
              <option key={id} value={id}>
                {title} ({id.split("/")[0]})
              </option>
            ))}
            <option value={CURATOR}>Анкета куратора</option>
          </select>
        </label>
      )}
      {kind.value.key === "survey" && survey.value !== CURATOR && (
        <label>
          <input
            type="checkbox"
            checked={anonymous.value}
            onChange={(event) => {
              anonymous.value = event.currentTarget.checked;
              said.value = null;
            }}
          />{" "}
          анонимно, без кодов
        </label>
      )}
      <button type="button" onClick={save}>
        Сохранить страницу для печати
      </button>
      <div class="hint" aria-live="polite">
        {said.value?.of === after && said.value.sentences.map((each) => <p key={each}>{each}</p>)}
      </div>
    </details>
  );
}
