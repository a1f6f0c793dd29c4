import { chooseWorkbook } from "./panel-actions.ts";
import { book } from "./panel-state.ts";

/** Choosing the workbook from disk. */
export function WorkbookPicker({ disabled }: { disabled: boolean }) {
  return (
    <section class="step" aria-labelledby="book-step">
      <h2 id="book-step">1. Данные школы</h2>
      <label class="file">
        <span class="button">{book.value === null ? "Выбрать книгу…" : "Выбрать другую книгу…"}</span>
        <input
          type="file"
          aria-label="Рабочая книга"
          aria-describedby="book-hint"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={disabled}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void chooseWorkbook(file);
          }}
        />
      </label>
      <p id="book-hint" class="hint">
        {book.value === null
          ? "Файл .xlsx: в Google Таблицах «Файл → Скачать → Microsoft Excel». Файл читается на этом компьютере и нигде не сохраняется."
          : `Открыта книга «${book.value.name}». Данные исчезнут из памяти, когда панель закроется.`}
      </p>
    </section>
  );
}
