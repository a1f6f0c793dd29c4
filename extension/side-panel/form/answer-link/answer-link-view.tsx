import { useSignal } from "@preact/signals";
import type { LinkEntry } from "../../../../shared/form-filling/pre-filled-link/pre-filled-link.ts";
import { copyText } from "../copy-text.ts";
import { answerLink, letIn } from "./answer-link.ts";

/** The way without touching the page: a link that opens the form of Google or Yandex with the answers in it. */
export function AnswerLink() {
  const said = useSignal("");
  const link = answerLink.value;
  if (link === null) return null;
  const { address, inside, personal, left } = link;
  const copy = async () => {
    said.value = (await copyText(address))
      ? "Ссылка скопирована."
      : "Браузер не дал скопировать. Выделите ссылку и нажмите Ctrl+C.";
  };
  return (
    <details class="answer-link">
      <summary>Ссылка с ответами вместо заполнения: {inside.length}</summary>
      <p class="hint">
        Ссылка откроет эту же форму уже с ответами, а открытая сейчас страница не изменится. В ссылку входят
        отмеченные ответы только этой страницы формы. Проверяете и отправляете форму вы сами.
      </p>
      {inside.length > 0 && <Entries label="В ссылке" entries={inside} />}
      {personal.length > 0 && (
        <fieldset class="personal">
          <legend>Имена, телефоны и почта</legend>
          <p class="notice">
            Адрес с ответами остаётся в истории браузера, его видит сайт формы и каждый, кому вы его
            перешлёте. Поэтому эти ответы в ссылку не входят, впишите их в форму сами. Отметьте то, что всё же
            нужно.
          </p>
          {personal.map(({ key, text, shown, letIn: isIn }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={isIn}
                onChange={(event) => letIn(key, event.currentTarget.checked)}
              />{" "}
              {text}: {shown}
            </label>
          ))}
        </fieldset>
      )}
      {left.length > 0 && (
        <>
          <p class="hint">Не входят в ссылку, впишите их сами:</p>
          <ul>
            {left.map(({ key, text, reason }) => (
              <li key={key}>
                {text}. {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {inside.length === 0 ? (
        <p class="hint">Сейчас в ссылку нечего поместить.</p>
      ) : (
        <>
          <textarea readOnly rows={3} aria-label="Ссылка с ответами" value={address} />
          <p>
            <button type="button" onClick={() => void copy()}>
              Скопировать ссылку
            </button>{" "}
            <button type="button" onClick={() => void chrome.tabs.create({ url: address })}>
              Открыть в новой вкладке
            </button>
          </p>
        </>
      )}
      <p class="hint" aria-live="polite">
        {said.value}
      </p>
    </details>
  );
}

function Entries({ label, entries }: { label: string; entries: readonly LinkEntry[] }) {
  return (
    <ul aria-label={label}>
      {entries.map(({ key, text, shown }) => (
        <li key={key}>
          {text}: {shown}
        </li>
      ))}
    </ul>
  );
}
