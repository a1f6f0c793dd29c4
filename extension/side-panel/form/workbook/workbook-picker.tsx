import { describeNote } from "../../../../shared/messages/note.ts";
import { BookQuestions } from "../../book/book-questions.tsx";
import { NextYear } from "../../book/next-year.tsx";
import { droppedBook, type PickedFile } from "../../book/pick-book.ts";
import { WebsitePage } from "../../book/website-page.tsx";
import { Papers } from "../../papers/papers-view.tsx";
import { Printing } from "../../papers/printing.tsx";
import { chooseWorkbook } from "../form-actions.ts";
import { book } from "../form-state.ts";
import { SheetPicker } from "./sheet-picker.tsx";

/** Choosing the workbook: a file from disk or a Google Sheet. */
export function WorkbookPicker({ disabled }: { disabled: boolean }) {
  return (
    <section
      role="group"
      aria-label="Данные школы"
      class="step"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (disabled || event.dataTransfer === null) return;
        void droppedBook(event.dataTransfer).then(take);
      }}
    >
      <h2>1. Данные школы</h2>
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
            // The same file chosen again is read again: it may have been changed.
            event.currentTarget.value = "";
            if (file !== undefined) void chooseWorkbook(file);
          }}
        />
      </label>
      <p id="book-hint" class="hint">
        {book.value === null
          ? "Файл .xlsx. Его можно перетащить сюда мышью. Он читается на этом компьютере и никуда не отправляется."
          : `Открыта ${book.value.sheet === null ? "книга" : "таблица Google"} «${book.value.name}». Данные исчезнут из памяти, когда панель закроется.`}
      </p>
      <SheetPicker disabled={disabled} />
      <BookQuestions />
      <Remarks />
      <NextYear />
      <WebsitePage />
      <Papers />
      <Printing />
    </section>
  );
}

function take(picked: PickedFile | null): void {
  if (picked !== null) void chooseWorkbook(picked.file, picked.handle);
}

/** What in the book was not understood or does not add up: worth a look before a form is filled from it. */
function Remarks() {
  const problems = book.value?.report.problems ?? [];
  if (problems.length === 0) return null;
  const sentences = [...new Set(problems.map(describeNote))];
  return (
    <details>
      <summary>Замечания к книге: {sentences.length}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
