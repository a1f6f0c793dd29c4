import { ChooseDocument } from "./choose-document.tsx";
import { cancelReading, save } from "./roadmap-actions.ts";
import { RoadmapPreview } from "./roadmap-preview.tsx";
import { chosen, hasActivities, prepared, problem, said, working } from "./roadmap-state.ts";

/** From a document to a workbook on disk: choose, look and answer, save. */
export function RoadmapView() {
  const now = prepared.value;
  return (
    <>
      <header>
        <h1>Книга из дорожной карты</h1>
        <p class="promise">
          Документ читается на этом компьютере и никуда не отправляется. Ничего не записывается, пока вы не
          нажмёте «Сохранить» или «Обновить книгу».
        </p>
      </header>
      <ChooseDocument />
      <div class="messages">
        <p role="status" aria-busy={working.value !== ""} class={working.value !== "" ? "working" : ""}>
          {working.value !== "" ? working.value : said.value}
        </p>
        {working.value.startsWith("Читаю") && (
          <div class="reading">
            <progress aria-label={working.value} />
            <button type="button" onClick={cancelReading}>
              Отмена
            </button>
          </div>
        )}
        {problem.value !== "" && <p role="alert">{problem.value}</p>}
      </div>
      {now === null ? (
        <p class="empty">
          Выберите документ, вставьте его текст или возьмите примерную дорожную карту. Здесь появятся этапы и
          мероприятия, которые можно проверить до сохранения.
        </p>
      ) : (
        <RoadmapPreview preview={now.preview} />
      )}
      <footer>
        <button
          type="button"
          class="main"
          disabled={!hasActivities.value || working.value !== ""}
          onClick={() => void save()}
        >
          Сохранить книгу .xlsx
        </button>
        <span class="count">{chosen.value === null ? "" : "Файл появится в загрузках."}</span>
      </footer>
    </>
  );
}
