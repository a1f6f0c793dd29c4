import { book, busy, rows, unseenCount, webForm } from "../form-state.ts";
import { QuestionRow } from "./question-row.tsx";

/** The section of a row where it differs from the row above, else "". */
function newSection(place: number): string {
  const path = (at: number): string => rows.value[at]?.plan.question.section.join(" → ") ?? "";
  return place > 0 && path(place) === path(place - 1) ? "" : path(place);
}

/** The preview: a row a question, before anything is written and after. */
export function PreviewTable() {
  if (webForm.value === null) {
    return (
      <p class="empty">
        Откройте форму мониторинга, выберите рабочую книгу и нажмите «Прочитать форму». Здесь появятся вопросы
        и ответы, которые можно проверить до заполнения.
      </p>
    );
  }
  return (
    <section>
      <h2>3. Проверьте ответы</h2>
      {book.value === null && <p class="notice">Книга не выбрана, поэтому ответов пока нет.</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: the rows are laid out as cards, and a table drawn otherwise may lose its role */}
      <table role="table" aria-label="Поля формы" aria-busy={busy.value !== ""} class="preview">
        <thead>
          <tr>
            <th scope="col">Заполнять</th>
            <th scope="col">Вопрос</th>
            <th scope="col">Ответ</th>
            <th scope="col">Показатель</th>
          </tr>
        </thead>
        <tbody>
          {rows.value.map((row, place) => (
            <QuestionRow key={row.plan.question.key} row={row} section={newSection(place)} />
          ))}
        </tbody>
      </table>
      {webForm.value.leftOut > 0 && (
        <p class="notice">
          Вопросов на странице больше, чем показывает панель: не прочитано полей – {webForm.value.leftOut}.
          Заполните их сами.
        </p>
      )}
      {unseenCount.value > 0 && (
        <p class="hint">Невидимых на странице полей: {unseenCount.value}. Они не заполняются.</p>
      )}
    </section>
  );
}
