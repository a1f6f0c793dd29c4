import { checklist } from "./checklist.ts";
import { openView } from "./view.ts";

/** What the sidebar shows over a spreadsheet that has no roadmap in it. */
export function NoBookYet() {
  return (
    <section class="empty">
      <h1>Книги ещё нет</h1>
      <p>Вставьте текст дорожной карты, и программа сделает вкладки, список мероприятий и сроки.</p>
      <button type="button" class="primary" onClick={() => openView("create")}>
        Создать книгу
      </button>
      <button type="button" class="plain" onClick={() => void checklist.load()}>
        Проверить ещё раз
      </button>
    </section>
  );
}
