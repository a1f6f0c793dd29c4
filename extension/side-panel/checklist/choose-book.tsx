import { canPickForWriting, pickBook } from "../book/pick-book.ts";
import { chooseWorkbook } from "../form/form-actions.ts";
import { alarm, book } from "../form/form-state.ts";

/** What stands in place of the list: no book is open, or the open one has no roadmap in it. */
export function ChooseBook() {
  const name = book.value?.name;
  return (
    <div class="empty">
      <p>
        {name === undefined
          ? "Выберите рабочую книгу, и здесь будут сроки её дорожной карты: что просрочено, что скоро и кто отвечает."
          : `В книге «${name}» нет ни одного мероприятия во вкладке «Контроль сроков». Добавьте дорожную карту во вкладке «Дорожная карта» или выберите другую книгу.`}
      </p>
      <PickBook />
    </div>
  );
}

/** The button that picks a book, where the browser can, and what became of it. */
export function PickBook() {
  return (
    <>
      {canPickForWriting() ? (
        <>
          <button type="button" class="main" onClick={() => void pick()}>
            Выбрать книгу…
          </button>
          <p class="hint">Книгу в Google Таблицах выбирают во вкладке «Форма».</p>
        </>
      ) : (
        <p class="hint">Книгу выбирают во вкладке «Форма».</p>
      )}
      <div role="alert" class={alarm.value === null ? "unseen" : undefined}>
        {alarm.value !== null && <p>{alarm.value.message}</p>}
      </div>
    </>
  );
}

async function pick(): Promise<void> {
  const picked = await pickBook();
  if (picked !== null) await chooseWorkbook(picked.file, picked.handle);
}
