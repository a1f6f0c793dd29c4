import { book } from "../form/form-state.ts";
import { working } from "../roadmap/roadmap-state.ts";
import { undo, update } from "./book-state.ts";
import { canPickForWriting } from "./pick-book.ts";
import { putBookBack, saveCopy, updateBook } from "./update-book.ts";

/** What will be written into the workbook that is open, and the buttons that do it. */
export function UpdateBook() {
  const plan = update.value;
  if (book.value === null || plan === null) return null;
  const { handle, name } = book.value;
  const canUpdate = handle !== null || canPickForWriting();
  const isBusy = working.value !== "";
  const isNothing = plan.edits.length === 0;
  return (
    <div class="update">
      {plan.changes.length > 0 && (
        <details>
          <summary>Что будет записано в книгу: {plan.changes.length}</summary>
          <ul>
            {plan.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="hint">
        {isNothing
          ? "Записывать нечего: в книге всё уже есть."
          : !canUpdate
            ? "Браузер не даёт изменить файл на месте: сохраните обновлённую копию."
            : `Отметки, заметки и вписанное вами останутся. Закройте книгу в Excel.${handle === null ? " Браузер попросит один раз показать, где лежит файл." : ""}`}
      </p>
      {canUpdate && (
        <button type="button" class="main" disabled={isBusy || isNothing} onClick={() => void updateBook()}>
          Обновить книгу
        </button>
      )}{" "}
      <button type="button" disabled={isBusy || isNothing} onClick={() => void saveCopy()}>
        Сохранить копию
      </button>{" "}
      {undo.value !== null && undo.value.handle.name === name && (
        <button type="button" disabled={isBusy} onClick={() => void putBookBack()}>
          Вернуть как было
        </button>
      )}
    </div>
  );
}
