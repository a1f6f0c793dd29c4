import { useSignal } from "@preact/signals";
import { sheetOfHeadings } from "../../../shared/form-template/sheet-headings.ts";
import { planSheetRow } from "../../../shared/form-template/sheet-row.ts";
import { templateOutcomes } from "../../../shared/form-template/template-outcome.ts";
import { copyText } from "../form/copy-text.ts";
import { book } from "../form/form-state.ts";

/** Our row of a table that many schools fill together: headings are pasted, the row is copied in their order. */
export function SharedRow() {
  const headings = useSignal("");
  const said = useSignal("");
  if (book.value === null) return null;
  const isGiven = headings.value.trim() !== "";
  const { text, rows } = planSheetRow(sheetOfHeadings(headings.value), book.value.report);
  const empty = templateOutcomes(rows).filter(({ value }) => value === null);
  const found = rows.filter(({ content }) => content !== null).length;
  const copy = async () => {
    said.value = (await copyText(text))
      ? "Строка скопирована. Вставьте её в общую таблицу, в первый столбец вашей строки, и проверьте."
      : "Браузер не дал скопировать. Выделите строку и нажмите Ctrl+C.";
  };
  return (
    <>
      <label>
        Заголовки общей таблицы: выделите их там, скопируйте и вставьте сюда
        <textarea
          rows={3}
          value={headings.value}
          onInput={(event) => (headings.value = event.currentTarget.value)}
        />
      </label>
      {isGiven && (
        <>
          <p class="value">{text.replace(/\t/g, " | ")}</p>
          <p class="hint">
            Найдено значений: {found} из {rows.length}.
          </p>
          {empty.length > 0 && (
            <ul class="hint">
              {empty.map(({ address, question, reason }) => (
                <li key={address}>
                  {question}: {reason}
                </li>
              ))}
            </ul>
          )}
          <button type="button" onClick={() => void copy()}>
            Скопировать строку
          </button>
        </>
      )}
      <p class="hint" aria-live="polite">
        {said.value}
      </p>
    </>
  );
}
