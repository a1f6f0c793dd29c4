import { workbookQuestions } from "../../../shared/roadmap-preview/preview-questions.ts";
import { DoubtFieldset } from "../../../views/roadmap-preview/doubt-fieldset.tsx";
import { book } from "../form/form-state.ts";
import { working } from "../roadmap/roadmap-state.ts";
import { answerAboutBook, answered, answersProblem, answersSaid } from "./book-state.ts";
import { canPickForWriting } from "./pick-book.ts";
import { rememberAnswers, saveCopyWithAnswers } from "./update-book.ts";

/** Where a tab or a column of the book was not recognised for certain, the person says which it is. */
export function BookDoubts() {
  if (book.value === null || answered.value === null) return null;
  const { answers } = book.value;
  const { doubts } = answered.value;
  const isNow = ({ key, decided }: (typeof doubts)[number]) => !decided || answers[key] !== undefined;
  const fieldsets = (asked: typeof doubts) =>
    workbookQuestions(asked).map((question) => (
      <DoubtFieldset key={question.key} question={question} onAnswer={answerAboutBook} />
    ));
  const now = doubts.filter(isNow);
  const before = doubts.filter((doubt) => !isNow(doubt));
  if (doubts.length === 0) return null;
  return (
    <section class="doubts" aria-label="Вопросы о книге">
      {now.length > 0 && (
        <>
          <h3>Что это в вашей книге?</h3>
          <p class="hint">Пока вы не ответили, программа эти места не читает и ничего в них не пишет.</p>
        </>
      )}
      {fieldsets(now)}
      {before.length > 0 && (
        <details>
          <summary>Вы уже ответили о книге: {before.length}</summary>
          {fieldsets(before)}
        </details>
      )}
    </section>
  );
}

/** The doubts of the book and, once there are answers, the button that keeps them in the book itself. */
export function BookQuestions() {
  if (book.value === null || answered.value === null) return null;
  const { edits } = answered.value;
  const isSheet = book.value.sheet !== null;
  const canUpdate = !isSheet && (book.value.handle !== null || canPickForWriting());
  const isBusy = working.value !== "";
  return (
    <>
      <BookDoubts />
      {edits.length > 0 && (
        <div class="update">
          <p class="hint">
            {isSheet
              ? "Ответы уже учтены, пока открыта панель. Таблицу Google панель не меняет: чтобы не отвечать снова, ответьте в самой таблице, в меню «Наставничество»."
              : "Ответы уже учтены. Чтобы не отвечать снова, запомните их в самой книге."}
          </p>
          {canUpdate && (
            <button type="button" disabled={isBusy} onClick={() => void rememberAnswers()}>
              Запомнить в книге
            </button>
          )}{" "}
          <button type="button" disabled={isBusy} onClick={() => void saveCopyWithAnswers()}>
            Сохранить копию с ответами
          </button>
        </div>
      )}
      <p class="hint" aria-live="polite">
        {isBusy ? working.value : answersSaid.value}
      </p>
      {answersProblem.value !== "" && (
        <p class="notice" role="alert">
          {answersProblem.value}
        </p>
      )}
    </>
  );
}
