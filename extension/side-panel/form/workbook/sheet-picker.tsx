import { useSignal } from "@preact/signals";
import { chooseSheet } from "../form-actions.ts";
import { sheetBytes, sheetChoices, stopReadingSheet } from "./read-sheet.ts";

/** Choosing a Google Sheet as the workbook: the one that is open, or one by its address. */
export function SheetPicker({ disabled }: { disabled: boolean }) {
  const address = useSignal("");
  return (
    <details class="sheet">
      <summary>Книга в Google Таблицах</summary>
      <p class="hint">
        Google хранит таблицы за границей, а закон (152-ФЗ, ст. 18, ч. 5) запрещает собирать туда имена
        граждан России: такую книгу ведите по кодам (М-001, Н-001).
      </p>
      <p class="hint">
        Таблица читается под вашей учётной записью Google и нигде не сохраняется. Браузер один раз спросит
        разрешение на сайты docs.google.com и googleusercontent.com: через них Google отдаёт файл.
      </p>
      <p>
        <button type="button" disabled={disabled} onClick={() => void chooseSheet({ kind: "open" })}>
          Прочитать открытую таблицу
        </button>
      </p>
      {sheetChoices.value.length > 0 && (
        <ul aria-label="Открытые таблицы">
          {sheetChoices.value.map(({ tabId, title, sheet }) => (
            <li key={tabId}>
              <button
                type="button"
                disabled={disabled}
                onClick={() => void chooseSheet({ kind: "chosen", sheet })}
              >
                {title === "" ? "Таблица без названия" : title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void chooseSheet({ kind: "pasted", text: address.value });
        }}
      >
        <label>
          Адрес таблицы{" "}
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://docs.google.com/spreadsheets/d/…"
            disabled={disabled}
            value={address.value}
            onInput={(event) => {
              address.value = event.currentTarget.value;
            }}
          />
        </label>{" "}
        <button type="submit" disabled={disabled}>
          Прочитать по адресу
        </button>
      </form>
      {sheetBytes.value !== null && (
        <p class="sheet-progress">
          <span>Читаю таблицу… {megabytes(sheetBytes.value)}</span>{" "}
          <button type="button" onClick={stopReadingSheet}>
            Остановить
          </button>
        </p>
      )}
    </details>
  );
}

/** Google does not say beforehand how large a file will be: what has come is all there is to show. */
function megabytes(bytes: number): string {
  return bytes === 0 ? "" : `${(bytes / 1_048_576).toFixed(1).replace(".", ",")} МБ`;
}
