import { describeNote } from "../../../shared/messages/note.ts";
import { book } from "../form/form-state.ts";
import { working } from "../roadmap/roadmap-state.ts";
import { BookDoubts } from "./book-questions.tsx";
import { undo, update } from "./book-state.ts";
import { canPickForWriting } from "./pick-book.ts";
import { putBookBack, saveCopy, updateBook } from "./update-book.ts";

/** What will be written into the workbook that is open, and the buttons that do it. */
export function UpdateBook() {
  const plan = update.value;
  if (book.value === null || plan === null) return null;
  const { handle, name, sheet } = book.value;
  const canUpdate = sheet === null && (handle !== null || canPickForWriting());
  // What is wrong with the book and not with the document: that stands above.
  const warnings = [
    ...new Set(
      plan.notes
        .filter(({ code, severity }) => severity === "problem" && code.startsWith("workbook."))
        .map(describeNote),
    ),
  ];
  const isBusy = working.value !== "";
  const isNothing = plan.edits.length === 0;
  return (
    <div class="update">
      <BookDoubts />
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
      {warnings.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
      <p class="hint">
        {isNothing && warnings.length > 0
          ? "Ничего не будет записано."
          : isNothing
            ? "Записывать нечего: в книге всё уже есть."
            : sheet !== null
              ? "Таблицу Google панель не меняет: обновите её в ней самой, в меню «Наставничество», или сохраните обновлённую копию файлом .xlsx."
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
